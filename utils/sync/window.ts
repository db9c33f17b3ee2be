const SECOND = 1000;
export const HOUR = 3600 * SECOND;
export const DAY = 24 * HOUR;

const BACK = 90 * DAY;
const AHEAD = 60 * DAY;

/** From when to when events are kept, in ms since 1970: what ends after `from` and starts before `to`. */
export interface Window {
  from: number;
  to: number;
}

/** The window as it should be at `now` (ms). Whole seconds: Google ignores the rest, and we must draw the line where it does. */
export function windowAt(now: number): Window {
  const second = Math.floor(now / SECOND) * SECOND;
  return { from: second - BACK, to: second + AHEAD };
}

/** What of the wanted window lies beyond the one that is known; null while that is less than a day. */
export function gapBetween(known: Window, now: number): Window | null {
  const wanted = windowAt(now);
  return wanted.to - known.to >= DAY ? { from: known.to, to: wanted.to } : null;
}

export function isInside({ startsAt, endsAt }: { startsAt: number; endsAt: number }, { from, to }: Window): boolean {
  return endsAt > from && startsAt < to;
}
