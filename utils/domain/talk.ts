import type { TalkingPoint } from './talking-point.ts';

/** How far the talk has come through the agenda. */
export interface Talk {
  /** What is talked about now: the first point that is not discussed; null when all are. */
  current: TalkingPoint | null;
  next: TalkingPoint | null;
  /** The current one's number, from 1, the discussed ones counted before it. */
  nth: number;
  count: number;
}

/** @param agenda the points of the session, in order */
export function talkOf(agenda: readonly TalkingPoint[]): Talk {
  const open = agenda.filter(({ discussedIn }) => discussedIn === null);
  const [current = null, next = null] = open;
  return { current, next, nth: agenda.length - open.length + 1, count: agenda.length };
}

/** How much of a meeting's time has passed, from 0 to 1; null where its times are not known. Times are ISO 8601; `now` in ms. */
export function passedShare(start: string | null, end: string | null, now: number): number | null {
  if (start === null || end === null) return null;
  const [from, to] = [Date.parse(start), Date.parse(end)];
  return to > from ? Math.min(1, Math.max(0, (now - from) / (to - from))) : null;
}
