import { dayIn, instantOf } from '../dates/zone.ts';
import type { LocalDate } from '../domain/record.ts';
import { asciiDigits } from './read-count.ts';

/** When a meeting takes place: UTC instants, ISO 8601. */
export interface EventTime {
  start: string;
  end: string;
}

export interface WrittenTime {
  /** The time as the page writes it. */
  when: string;
  /** The day from the grid, if known. */
  day: LocalDate | null;
  /** UTC start of the original slot, from the event id, ISO 8601; only good for its day, and only when `day` is not known. */
  originalStart: string | null;
  locale: string;
  timezone: string | null;
}

const TIME = /(?<![\d:.])(\d{1,2})(?:[:.h時](\d{2}))?(?![\d:.]*\d)/g;

/**
 * The hours of an event, by comparing what the page writes with what `Intl.DateTimeFormat` writes for its locale: no
 * word is looked up. Null where the day is not sure, or no pair of times, or more than one, would be written like this.
 */
export function readEventTime({ when, day, originalStart, locale, timezone }: WrittenTime): EventTime | null {
  if (!timezone || !when) return null;
  const text = simplify(when);
  const times = [...text.matchAll(TIME)].map((m) => ({ hour: Number(m[1]), minute: Number(m[2] ?? 0) }));
  // "午後1:00" holds "1:00", which the 24-hour clock would write too.
  const hourCycles = dayPeriods(locale).some((period) => text.includes(period)) ? [true] : [true, false];
  const found = new Set<string>();
  for (const [i, from] of times.entries()) {
    const to = times[i + 1];
    if (!to) break;
    for (const start of minutesOf(from)) for (const end of minutesOf(to)) {
      if (start < end && writings(start, end, locale, hourCycles).some((w) => standsAlone(text, w))) found.add(`${String(start)} ${String(end)}`);
    }
  }
  const [only, ...more] = found;
  const date = day ?? (originalStart && dayFromId(originalStart, text, locale, timezone));
  if (only === undefined || more.length > 0 || !date) return null;
  const [start = 0, end = 0] = only.split(' ').map(Number);
  const [startAt, endAt] = [instantOf(date, start, timezone), instantOf(date, end, timezone)];
  return startAt && endAt ? { start: startAt.toISOString(), end: endAt.toISOString() } : null;
}

function minutesOf({ hour, minute }: { hour: number; minute: number }): number[] {
  if (hour > 24 || minute > 59) return [];
  const minutes = (hour % 24) * 60 + minute;
  return hour <= 12 ? [minutes, (minutes + 720) % 1440] : [minutes];
}

/** How the locale writes a span of time, with and without repeating am/pm, in both hour cycles. */
function writings(start: number, end: number, locale: string, hourCycles: readonly boolean[]): string[] {
  const [from, to] = [start * 60_000, end * 60_000];
  return hourCycles.flatMap((hour12) => {
    const format = clock(locale, hour12);
    return [format.formatRange(from, to), `${format.format(from)}-${format.format(to)}`].map(simplify);
  });
}

/** Making a format takes longer than using it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function clock(locale: string, hour12: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(hour12)}`;
  const known = clocks.get(key) ?? new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hour12, timeZone: 'UTC' });
  clocks.set(key, known);
  return known;
}

/** What the locale writes for am and pm. */
function dayPeriods(locale: string): string[] {
  const format = clock(locale, true);
  return [1, 13].flatMap((hour) => format.formatToParts(hour * 3_600_000).flatMap((part) => (part.type === 'dayPeriod' ? [simplify(part.value)] : [])));
}

/** Spaces, kinds of dash, case and the zero before an hour differ between Google's and the browser's texts; nothing else may. */
function simplify(text: string): string {
  return asciiDigits(text)
    .toLowerCase()
    .replace(/[\s\u200e\u200f\u202a-\u202e]+/gu, '')
    .replace(/[\u2010-\u2015\u2212~\u301c\uff5e]/gu, '-')
    .replace(/(?<![\d:.])0(?=\d[:.]\d\d)/gu, '');
}

/** "1:00-2:00" inside "11:00-2:00" is another time. */
function standsAlone(text: string, writing: string): boolean {
  const at = text.indexOf(writing);
  return at >= 0 && !/[\d:.]/.test(text[at - 1] ?? '') && !/[\dap]/.test(text[at + writing.length] ?? '');
}

/** An instance may have been moved from its slot: its day counts only when the page writes that very day. */
function dayFromId(originalStart: string, text: string, locale: string, timezone: string): LocalDate | null {
  let day: LocalDate;
  try {
    day = dayIn(timezone, Date.parse(originalStart));
  } catch {
    return null;
  }
  const noon = new Date(`${day}T12:00:00Z`);
  const written = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' }).format(noon),
    new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(noon),
  ]);
  return written.some((w) => standsAlone(text, simplify(w))) ? day : null;
}
