import { addDays, localDate, weekday } from '../../dates/local-date.ts';
import type { LocalDate } from '../../domain/record.ts';

/** The days that words mean, seen from `today`. Weeks are those of the calendar, Monday to Sunday. */

/** Day of a week: `weeks` 0 is the one of today; `day` 1 (Monday) to 7. */
export function dayOfWeek(today: LocalDate, weeks: number, day: number): LocalDate {
  return addDays(today, 7 * weeks + day - weekday(today));
}

/** The coming one of a weekday (1 to 7): strictly after today, at most 7 days ahead. */
export function coming(today: LocalDate, day: number): LocalDate {
  return addDays(today, ((day - weekday(today) + 6) % 7) + 1);
}

/** Day of a month: `months` 0 is the one of today; null when that month has no such day. */
export function dayOfMonth(today: LocalDate, months: number, day: number): LocalDate | null {
  const month = Number(today.slice(5, 7)) - 1 + months;
  return localDate(Number(today.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1, day);
}

/** Last day of a month, counted as in `dayOfMonth`. */
export function lastOfMonth(today: LocalDate, months: number): LocalDate | null {
  const next = dayOfMonth(today, months + 1, 1);
  return next === null ? null : addDays(next, -1);
}

/**
 * `n` days, weeks or months (0 to 999) after today. A month ends where the other one has no such day: a month after
 * 31 January is 28 February.
 */
export function ahead(today: LocalDate, n: number, unit: 'day' | 'week' | 'month'): LocalDate {
  if (unit !== 'month') return addDays(today, unit === 'week' ? 7 * n : n);
  return dayOfMonth(today, n, Number(today.slice(8))) ?? lastOfMonth(today, n) ?? today;
}

/** A day that has not passed; null for one that has: a past date is no due date. */
export function notPast(day: LocalDate | null, today: LocalDate): LocalDate | null {
  return day !== null && day >= today ? day : null;
}

/** With a year written out. More than three years ahead it is a history lesson or a plan, hardly a promise. */
export function withYear(year: number, month: number, day: number, today: LocalDate): LocalDate | null {
  return year > Number(today.slice(0, 4)) + 3 ? null : notPast(localDate(year, month, day), today);
}

/**
 * Without a year: this year's, if it has not passed, else next year's when it is at most six months ahead. Further away
 * it is more likely that the past one was meant, so null.
 */
export function withoutYear(month: number, day: number, today: LocalDate): LocalDate | null {
  const year = Number(today.slice(0, 4));
  const now = notPast(localDate(year, month, day), today);
  if (now !== null) return now;
  const next = localDate(year + 1, month, day);
  const monthsAhead = month + 12 - Number(today.slice(5, 7));
  const near = monthsAhead < 6 || (monthsAhead === 6 && day <= Number(today.slice(8)));
  return near ? next : null;
}
