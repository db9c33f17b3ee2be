/** A calendar day: `2026-11-25`. */
export type Day = string;

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayOf(utc(day) + days * 86_400_000);
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / 86_400_000);
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay();
/** Noon of a day as a Date, for formatting with time zone UTC. */
export const atNoon = (day: Day): Date => new Date(utc(day) + 43_200_000);

export function startOfWeek(day: Day, firstWeekday: number): Day {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

export function addMonths(day: Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** The number by which Calendar's page names a day: 28975 is 2026-09-15. */
export function dayKey(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | date;
}

export interface WallTime {
  day: Day;
  /** Minutes since midnight. */
  minutes: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows in a time zone at an instant (ISO with zone, or ms). */
export function wallTime(instant: string | number, timeZone: string): WallTime {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
    });
    clocks.set(timeZone, clock);
  }
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of clock.formatToParts(new Date(instant))) part[type] = value;
  return {
    day: `${part.year ?? ''}-${part.month ?? ''}-${part.day ?? ''}`,
    minutes: Number(part.hour) * 60 + Number(part.minute),
  };
}

/** The zone's offset from UTC in minutes at an instant (ms). */
export function offsetAt(ms: number, timeZone: string): number {
  const { day, minutes } = wallTime(ms, timeZone);
  return (utc(day) + minutes * 60_000 - Math.floor(ms / 60_000) * 60_000) / 60_000;
}

/** A wall time (`2026-11-25T10:00`) as ISO with the zone's offset: `2026-11-25T10:00:00+07:00`. */
export function zoned(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  let offset = offsetAt(asUtc, timeZone);
  offset = offsetAt(asUtc - offset * 60_000, timeZone);
  const sign = offset < 0 ? '-' : '+';
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${local}:00${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
