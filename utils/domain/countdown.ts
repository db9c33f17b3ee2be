/** How far away a meeting is, in whole minutes: until its start, or of what is left of it. */
export interface Countdown {
  kind: 'until' | 'left';
  minutes: number;
}

/** How long before the start it begins to count, in minutes. */
const AHEAD = 720;
const MINUTE = 60_000;

/** Null long before the start, after the end, and where the times are not known. Times are ISO 8601; `now` in ms. */
export function countdown(start: string | null, end: string | null, now: number): Countdown | null {
  if (start === null) return null;
  const until = Math.ceil((Date.parse(start) - now) / MINUTE);
  if (until > 0) return until <= AHEAD ? { kind: 'until', minutes: until } : null;
  const left = end === null ? 0 : Math.ceil((Date.parse(end) - now) / MINUTE);
  return left > 0 ? { kind: 'left', minutes: left } : null;
}
