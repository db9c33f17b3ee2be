/** Whether the objective was reached. */
export const REACHED = ['yes', 'partly', 'no'] as const;
export type Reached = (typeof REACHED)[number];

export const GRADES = [1, 2, 3, 4, 5] as const;
export type Grade = (typeof GRADES)[number];

/** Null for what is none of the five. */
export function asGrade(value: number | null | undefined): Grade | null {
  return GRADES.find((grade) => grade === value) ?? null;
}

/** How a session went, for me alone; every part may be left out. */
export interface Reflection {
  reached?: Reached | null;
  wentWell?: string;
  toImprove?: string;
  /** 1 (poor) to 5 (very good). */
  rating?: number | null;
  /** Of the talk as I felt it, 1 (heavy) to 5 (bright). */
  mood?: number | null;
  bothTalked?: boolean | null;
}

/** Whether anything was said of how it went. */
export function isReflected({ reached, wentWell, toImprove, rating, mood, bothTalked }: Reflection): boolean {
  return [reached, rating, mood, bothTalked].some((answer) => answer !== undefined && answer !== null) || Boolean(wentWell?.trim()) || Boolean(toImprove?.trim());
}
