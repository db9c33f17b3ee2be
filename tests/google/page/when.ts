import { addDays, atNoon, type Day, weekdayOf } from '../shared/dates.ts';
import { dateLocale, type Entry, settings, today, words } from './state.ts';

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(dateLocale(), { timeZone: 'UTC', ...options });

export const dayText = (day: Day, options: Intl.DateTimeFormatOptions): string => formatter(options).format(atNoon(day));

/** A time of day as Google writes it: "10:30am" (without the half of the day on request), "10.30", "10:30". */
export function clock(minutes: number, { half = true, short = false } = {}): string {
  const parts = formatter({ hour: 'numeric', minute: '2-digit' }).formatToParts(new Date(minutes * 60_000));
  const get = (type: Intl.DateTimeFormatPartTypes): string => parts.find((p) => p.type === type)?.value ?? '';
  const period = get('dayPeriod').toLowerCase().replaceAll('.', '').replaceAll(/\s/g, '');
  const separator = parts[parts.findIndex((p) => p.type === 'minute') - 1]?.value ?? ':';
  const digits = short && period && get('minute') === '00' ? get('hour') : `${get('hour')}${separator}${get('minute')}`;
  return digits + (half ? period : '');
}

const halfOf = (minutes: number): boolean => minutes % 1440 >= 720;

/** "10:00 – 10:30am", "11:30am – 12:00pm", "10.00 – 10.30", "10:00～10:30". */
export function timeRange(start: number, end: number, short = false): string {
  return clock(start, { half: halfOf(start) !== halfOf(end), short }) + words().dash + clock(end, { short });
}

/** A day as the popover writes it, with the year where it is not this one. */
export function longDay(day: Day): string {
  const year = day.slice(0, 4) === today().slice(0, 4) ? undefined : 'numeric';
  if (settings().locale === 'ja') {
    return `${dayText(day, { ...(year && { year }), month: 'long', day: 'numeric' })} (${dayText(day, { weekday: 'long' })})`;
  }
  return dayText(day, { weekday: 'long', month: 'long', day: 'numeric', ...(year && { year }) });
}

/** The two halves of the popover's time: the day or days, and the hours (null for all day). */
export function whenText(entry: Entry): [string, string | null] {
  const { day, lastDay, start, end } = entry;
  if (start === null) return [day === lastDay ? longDay(day) : longDay(day) + words().dash + longDay(lastDay), null];
  if (entry.task) return [longDay(day), clock(start)];
  if (day === lastDay) return [longDay(day), timeRange(start, end)];
  return [`${longDay(day)}, ${clock(start)}${words().dash}${longDay(lastDay)}, ${clock(end)}`, null];
}

/** What a screen reader hears of the time: "10am to 10:30am". */
export const spokenTime = (entry: Entry): string =>
  entry.start === null ? words().allDay : clock(entry.start, { short: true }) + words().until + clock(entry.end, { short: true });

export const weekdayName = (day: Day): string => dayText(day, { weekday: 'long' });

/** The heading of the days shown: "November 2026", "Oct – Nov 2026". */
export function rangeText(days: Day[]): string {
  const first = days[0] ?? today();
  const last = days.at(-1) ?? first;
  const long = { month: 'long', year: 'numeric' } as const;
  if (first.slice(0, 7) === last.slice(0, 7)) return dayText(first, days.length === 1 ? { ...long, day: 'numeric' } : long);
  return dayText(first, { month: 'short' }) + words().dash + dayText(last, { month: 'short', year: 'numeric' });
}

/** Short weekday names from the first day of the week. */
export function weekdayLetters(width: 'narrow' | 'short'): string[] {
  const sunday = addDays('2026-11-25', -weekdayOf('2026-11-25'));
  return Array.from({ length: 7 }, (_, i) => dayText(addDays(sunday, i + settings().weekStart), { weekday: width }));
}
