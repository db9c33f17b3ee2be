import { isOff, type Meeting } from './meeting.ts';

type Timed = Pick<Meeting, 'key' | 'start' | 'end' | 'synced'>;

/** Between two meetings this is no pause, in ms. */
const PAUSE = 5 * 60_000;

/** A meeting that comes right before or after another, and when it ends or starts, ISO 8601. */
export interface Neighbour {
  kind: 'before' | 'after';
  at: string;
}

/** What leaves no pause around a meeting: what comes after it first, since that is what cuts it off. Null where there is a pause, or a time is not known. */
export function backToBack(meeting: Timed, others: readonly Timed[]): Neighbour | null {
  const isClose = (from: string | null, to: string | null): boolean => {
    const gap = Date.parse(to ?? '') - Date.parse(from ?? '');
    return gap >= 0 && gap <= PAUSE;
  };
  const real = others.filter((other) => other.key !== meeting.key && !isOff(other));
  const after = real.find(({ start }) => isClose(meeting.end, start))?.start;
  if (after) return { kind: 'after', at: after };
  const before = real.find(({ end }) => isClose(end, meeting.start))?.end;
  return before ? { kind: 'before', at: before } : null;
}
