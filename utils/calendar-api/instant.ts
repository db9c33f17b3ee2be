import { instantOf } from '../dates/zone.ts';

interface When {
  date?: string | undefined;
  dateTime?: string | undefined;
  timeZone?: string | undefined;
}

/**
 * The instant that Google's `start` or `end` means, in ms since 1970; null when it means none. A day begins at midnight in
 * the calendar's zone. `isGuess`: the time came without an offset and was read in its own or the calendar's zone.
 */
export function findInstant(when: When | undefined, calendarZone: string): { at: number; isGuess: boolean } | null {
  if (when?.dateTime !== undefined) {
    const text = when.dateTime;
    if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(text)) return valid(Date.parse(text), false);
    return valid(wallTime(text.slice(0, 10), text.slice(11), when.timeZone ?? calendarZone), true);
  }
  return when?.date === undefined ? null : valid(wallTime(when.date, '', calendarZone), false);
}

const valid = (at: number, isGuess: boolean): { at: number; isGuess: boolean } | null => (Number.isNaN(at) ? null : { at, isGuess });

/** Asking for a zone's offset is slow, and the same days come up again and again. */
const known = new Map<string, number>();

function wallTime(day: string, time: string, timeZone: string): number {
  const key = `${day} ${time} ${timeZone}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const utc = Date.parse(`${day}T${time || '00:00'}Z`);
  if (Number.isNaN(utc)) return NaN;
  const minutes = (utc - Date.parse(`${day}T00:00Z`)) / 60_000;
  // An unknown zone, or a midnight that its clocks skip: UTC is at most a day off, and the event is not lost.
  const at = instantOf(day, minutes, timeZone)?.getTime() ?? utc;
  if (known.size > 5000) known.clear();
  known.set(key, at);
  return at;
}
