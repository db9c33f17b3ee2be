import type { LocalDate } from '../domain/record.ts';

/**
 * Arithmetic on calendar days. A `LocalDate` has neither time nor zone, so everything is counted on UTC midnights:
 * they are always 24 hours apart, while local midnights are not (daylight saving).
 */

const DAY_MS = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Milliseconds of the day's UTC midnight; null when the text is no real day. */
function toUtc(text: string): number | null {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const utc = new Date(0);
  // Not Date.UTC alone: it reads the years 0 to 99 as 1900 to 1999.
  utc.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return fromUtc(utc.getTime()) === text ? utc.getTime() : null;
}

/** The day of a UTC midnight; null outside of the years 0 to 9999, which `LocalDate` cannot write. */
function fromUtc(ms: number): LocalDate | null {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString().slice(0, 10);
  return FORM.test(text) ? text : null;
}

function utcOf(date: LocalDate): number {
  const utc = toUtc(date);
  if (utc === null) throw new RangeError(`not a local date: ${date}`);
  return utc;
}

/** Whether the text is a day that exists, as `YYYY-MM-DD`: `2026-02-29` is none. */
export function isLocalDate(text: string): text is LocalDate {
  return toUtc(text) !== null;
}

/**
 * The day of a year, a month (1 to 12) and a day (1 to 31); null when there is no such day (30 February).
 */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isLocalDate(text) ? text : null;
}

/**
 * `date` moved by `n` whole days, back when `n` is negative.
 * @throws RangeError when `date` is no day or the result leaves the years 0 to 9999.
 */
export function addDays(date: LocalDate, n: number): LocalDate {
  const moved = fromUtc(utcOf(date) + n * DAY_MS);
  if (moved === null) throw new RangeError(`not a day: ${date} and ${String(n)} days`);
  return moved;
}

/**
 * Day of the week, 1 (Monday) to 7 (Sunday): the week of ISO 8601 and of Indonesia.
 * @throws RangeError when `date` is no day.
 */
export function weekday(date: LocalDate): number {
  return new Date(utcOf(date)).getUTCDay() || 7;
}

/**
 * Whole days from `a` to `b`: 1 when `b` is the day after `a`, negative when it is before.
 * @throws RangeError when one of them is no day.
 */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return (utcOf(b) - utcOf(a)) / DAY_MS;
}

/** The day that it is for the user at `now`: by local parts, since UTC's day differs for hours around midnight. */
export function today(now: Date): LocalDate {
  const day = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('no day at this time');
  return day;
}
