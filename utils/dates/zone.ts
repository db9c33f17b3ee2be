import type { LocalDate } from '../domain/record.ts';

/**
 * The instant at which a wall clock in `timezone` shows `date` and `minutes` after midnight; null for an unknown zone
 * and for times that the zone skips (clocks going forward).
 */
export function instantOf(date: LocalDate, minutes: number, timezone: string): Date | null {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  try {
    // The offset at the wall time read as UTC may be that of the other side of a change of clocks: ask twice.
    const guess = wall - offsetAt(wall, timezone);
    const instant = wall - offsetAt(guess, timezone);
    return instant + offsetAt(instant, timezone) === wall ? new Date(instant) : null;
  } catch {
    return null;
  }
}

/** The day that a wall clock in `timezone` shows at an instant (ms since 1970). */
export function dayIn(timezone: string, instant: number): LocalDate {
  return new Date(instant + offsetAt(instant, timezone)).toISOString().slice(0, 10);
}

/** How many minutes after midnight a wall clock in `timezone` shows at an instant (ms since 1970). */
export function minutesIn(timezone: string, instant: number): number {
  const wall = new Date(instant + offsetAt(instant, timezone));
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

/** What a zone adds to UTC at an instant, in ms. Throws a RangeError for an unknown zone. */
function offsetAt(instant: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(
    (type) => Number(parts.find((p) => p.type === type)?.value),
  );
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}
