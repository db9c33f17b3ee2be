import type { StoredRecord } from '../domain/record.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';

/** What of a talking point is worth keeping for another talk. */
export type TemplatePoint = Pick<TalkingPoint, 'kind' | 'text' | 'questionId'> & {
  /** Null is no plan. */
  minutes: number | null;
  isPrivate: boolean;
};

/** An agenda that the user kept to begin other talks with, for whichever person. */
export interface OwnTemplate extends StoredRecord {
  name: string;
  points: TemplatePoint[];
}

/** What of an agenda becomes a template, in its order. What it led to stays with the session. */
export function templatePoints(agenda: readonly TalkingPoint[]): TemplatePoint[] {
  return agenda.map(({ kind, text, questionId, minutes = null, isPrivate = false }) => ({ kind, text, questionId, minutes, isPrivate }));
}
