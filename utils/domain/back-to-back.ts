import { isOff, type Meeting } from './meeting.ts';

type Timed = Pick<Meeting, 'key' | 'event' | 'start' | 'end' | 'synced'>;

/** Between two meetings this is no pause, in ms. */
const PAUSE = 5 * 60_000;

/** A meeting that comes right before or after another, or is at the same time, and when it ends (before) or starts, ISO 8601. */
export interface Neighbour {
  kind: 'before' | 'after' | 'overlap';
  at: string;
}

/** What leaves no pause around a meeting: what is at the same time first, then what comes after it, since that is what cuts it off. Null where there is a pause, or a time is not known. */
export function backToBack(meeting: Timed, others: readonly Timed[]): Neighbour | null {
  const isClose = (from: string | null, to: string | null): boolean => {
    const gap = Date.parse(to ?? '') - Date.parse(from ?? '');
    return gap >= 0 && gap <= PAUSE;
  };
  // The same event may be known from two accounts.
  const real = others.filter((other) => other.key !== meeting.key && other.event !== meeting.event && !isOff(other));
  const isBefore = (one: string | null, other: string | null): boolean => Date.parse(one ?? '') < Date.parse(other ?? '');
  const overlap = real.find(({ start, end }) => isBefore(start, meeting.end) && isBefore(meeting.start, end))?.start;
  if (overlap) return { kind: 'overlap', at: overlap };
  const after = real.find(({ start }) => isClose(meeting.end, start))?.start;
  if (after) return { kind: 'after', at: after };
  const before = real.find(({ end }) => isClose(end, meeting.start))?.end;
  return before ? { kind: 'before', at: before } : null;
}
