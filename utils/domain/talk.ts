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

const MINUTE = 60_000;
/** What has run over, or gone on, for so many minutes is no talk any more. */
const STALE = 240;

/** How far a talk is beyond its end, or, where it has none, how long it has gone on; whole minutes. */
export interface TalkTime {
  kind: 'over' | 'gone-on';
  minutes: number;
}

/** Null while a meeting has not ended, where there is nothing to say yet, and when it was long ago. @param meeting null: a session without an event, which begins when it is made @param now ms since 1970 */
export function talkTime(meeting: { end: string | null } | null, { createdAt }: { createdAt: string }, now: number): TalkTime | null {
  const from = meeting ? meeting.end : createdAt;
  const minutes = from === null ? 0 : Math.floor((now - Date.parse(from)) / MINUTE);
  return minutes > 0 && minutes < STALE ? { kind: meeting ? 'over' : 'gone-on', minutes } : null;
}

/** How long a point has been the current one, in whole minutes; what was before the meeting is no talk. @param since ms since 1970, as `now` is */
export function minutesSpent(since: number, start: string | null, now: number): number {
  return Math.max(0, Math.floor((now - Math.max(since, start === null ? 0 : Date.parse(start))) / MINUTE));
}
