/** How long one prompt stands there, in ms. */
const STANDS = 10 * 60_000;

/**
 * Which of the prompts to listen well stands there: another one with each point, and with the clock. Nothing else changes it, so that it never moves
 * while one is not looking.
 * @param nth the number of the point, from 1 @param start of the meeting, ISO 8601; null where it is not known @param now ms since 1970
 */
export function promptAt(nth: number, start: string | null, now: number, count: number): number {
  const passed = start === null ? 0 : Math.max(0, Math.floor((now - Date.parse(start)) / STANDS));
  return (nth - 1 + passed) % count;
}
