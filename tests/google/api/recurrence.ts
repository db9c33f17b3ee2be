import { addDays, addMonths, type Day, daysBetween, offsetAt, wallTime, weekdayOf, zoned } from '../shared/dates.ts';
import { instanceId } from '../shared/event-ids.ts';
import type { CalendarEvent } from '../world.ts';

type When = NonNullable<CalendarEvent['start']>;

/** One slot of a series: its id and times as the rule gives them. */
export interface Occurrence {
  id: string;
  start: When;
  end: When;
}

interface Rule {
  freq: string;
  interval: number;
  count: number;
  until: string | null;
  /** Weekdays (0 Sunday), for a monthly rule with their place in the month (0: every). */
  days: { nth: number; weekday: number }[];
  except: Set<string>;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const KNOWN = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST']);

/** Reads the lines of `recurrence` (RRULE and EXDATE); throws at a part that it does not know rather than expand it wrongly. */
export function parseRecurrence(lines: readonly string[]): Rule {
  const rule: Rule = { freq: '', interval: 1, count: Infinity, until: null, days: [], except: new Set() };
  for (const line of lines) {
    const [, name, value = ''] = /^(RRULE|EXDATE)[^:]*:(.+)$/.exec(line) ?? [];
    if (name === 'EXDATE') for (const slot of value.split(',')) rule.except.add(slot);
    else if (name !== 'RRULE') throw new Error(`Unknown recurrence ${line}`);
    else readParts(value, rule);
  }
  return rule;
}

function readParts(value: string, rule: Rule): void {
  for (const part of value.split(';')) {
    const [key = '', text = ''] = part.split('=');
    if (!KNOWN.has(key)) throw new Error(`Unknown part of a rule: ${part}`);
    if (key === 'FREQ') rule.freq = text;
    if (key === 'INTERVAL') rule.interval = Number(text);
    if (key === 'COUNT') rule.count = Number(text);
    if (key === 'UNTIL') rule.until = text;
    if (key === 'BYDAY') rule.days = text.split(',').map((d) => ({ nth: Number(d.slice(0, -2)), weekday: WEEKDAYS.indexOf(d.slice(-2)) }));
  }
}

const dayNames = new Map<number, Day>();

/** The nth day since 1970, remembered: every series of a test walks over the same days. */
function nthDay(n: number): Day {
  const known = dayNames.get(n);
  if (known !== undefined) return known;
  const day = addDays('1970-01-01', n);
  dayNames.set(n, day);
  return day;
}

/** The days of a rule from its first day on, without end. */
function* daysOf(first: Day, { freq, interval, days }: Rule): Generator<Day> {
  const start = daysBetween('1970-01-01', first);
  const monday = start - ((weekdayOf(first) + 6) % 7);
  const weekdays = days.length > 0 ? days.map((d) => (d.weekday + 6) % 7).sort((a, b) => a - b) : [start - monday];
  for (let n = 0; ; n += interval) {
    if (freq === 'DAILY') yield nthDay(start + n);
    else if (freq === 'WEEKLY') {
      for (const weekday of weekdays) if (monday + n * 7 + weekday >= start) yield nthDay(monday + n * 7 + weekday);
    } else if (freq === 'MONTHLY' && days[0]) {
      const day = nthWeekday(addMonths(`${first.slice(0, 7)}-01`, n), days[0]);
      if (day !== null && day >= first) yield day;
    } else if (freq === 'MONTHLY' || freq === 'YEARLY') {
      const day = addMonths(first, freq === 'YEARLY' ? n * 12 : n);
      if (day.slice(8) === first.slice(8)) yield day; // a month without a 31st has no occurrence
    } else throw new Error(`Unknown frequency ${freq}`);
  }
}

function nthWeekday(month: Day, { nth, weekday }: { nth: number; weekday: number }): Day | null {
  const from = nth < 0 ? addMonths(month, 1) : month;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  const day = addDays(from, ahead + (nth < 0 ? nth : nth - 1) * 7);
  return day.slice(0, 7) === month.slice(0, 7) ? day : null;
}

const offsets = new Map<string, number | null>();

/** A zone's offset in minutes through a whole month; null when the clocks change in it. Remembered, because asking Intl is slow. */
function offsetIn(month: string, timeZone: string): number | null {
  const key = `${month} ${timeZone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const [offset = 0, ...later] = [-1, 10, 20, 33].map((day) => offsetAt(first + day * 86_400_000, timeZone));
  const steady = later.every((other) => other === offset) ? offset : null;
  offsets.set(key, steady);
  return steady;
}

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

/** A wall time (minutes since midnight) as ISO with the zone's offset. */
function zonedTime(day: Day, minutes: number, timeZone: string): string {
  const local = `${day}T${two(minutes / 60)}:${two(minutes % 60)}`;
  const offset = offsetIn(day.slice(0, 7), timeZone);
  if (offset === null) return zoned(local, timeZone);
  return `${local}:00${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

/**
 * The slots of a series in order, at most `limit` of them (Google ends an endless series after some 700).
 * A timed series keeps its wall time through changes of the clocks.
 */
export function occurrencesOf(master: CalendarEvent, limit: number): Occurrence[] {
  const rule = parseRecurrence(master.recurrence ?? []);
  const place = placeOf(master);
  const found: Occurrence[] = [];
  let n = 0;
  for (const day of daysOf(place.first, rule)) {
    const { start, end } = place.at(day);
    const id = instanceId(master.id ?? '', start.dateTime ? { dateTime: start.dateTime } : { date: day });
    const stamp = id.slice((master.id ?? '').length + 1);
    if (++n > rule.count || found.length >= limit || (rule.until !== null && stamp > rule.until)) return found;
    if (!rule.except.has(stamp)) found.push({ id, start, end });
  }
  return found;
}

function placeOf({ id, start, end }: CalendarEvent): { first: Day; at(day: Day): { start: When; end: When } } {
  if (start?.date && end?.date) {
    const length = daysBetween(start.date, end.date);
    return { first: start.date, at: (day) => ({ start: { date: day }, end: { date: addDays(day, length) } }) };
  }
  if (!start?.dateTime || !end?.dateTime || !start.timeZone) throw new Error(`Series ${id ?? ''} needs a start and an end with a zone`);
  const timeZone = start.timeZone;
  const first = wallTime(start.dateTime, timeZone);
  const length = (Date.parse(end.dateTime) - Date.parse(start.dateTime)) / 60_000;
  return {
    first: first.day,
    at: (day) => {
      const until = first.minutes + length;
      return {
        start: { dateTime: zonedTime(day, first.minutes, timeZone), timeZone },
        end: { dateTime: zonedTime(until < 1440 ? day : addDays(day, Math.floor(until / 1440)), until % 1440, timeZone), timeZone },
      };
    },
  };
}
