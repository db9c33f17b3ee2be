import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Person } from '../domain/person.ts';
import type { LocalDate } from '../domain/record.ts';
import { addDays, daysBetween, today } from '../dates/local-date.ts';
import { dayIn } from '../dates/zone.ts';
import type { Catalogue } from './en.ts';
import type { Words } from './load.ts';

export const WordsContext = createContext<Words | null>(null);

/** The words of the page. A page renders nothing before it has them. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words yet');
  return words;
}

/** The words where all is about one person: who says *kamu* says *aku* too, and *saya* with any other address, as the questions for that person do. What was chosen for oneself counts on the pages of many. */
export function inVoice(words: Words, { sapaan }: Pick<Person, 'sapaan'>): Words {
  return words.voices ? { ...words, t: words.voices[sapaan === 'kamu' ? 'aku' : 'saya'] } : words;
}

const LOCALES = { en: 'en-GB', id: 'id-ID' } as const;

/** "Wed 25 Nov", "Rab 25 Nov": the weekday always, since "next Friday" means different days to different people. */
export function formatDay(words: Words, date: LocalDate): string {
  const parts = new Intl.DateTimeFormat(LOCALES[words.language], { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).formatToParts(
    new Date(`${date}T12:00:00Z`),
  );
  return ['weekday', 'day', 'month'].map((type) => parts.find((part) => part.type === type)?.value ?? '').join(' ');
}

/** The day of an instant (ms since 1970) in the zone of the calendar, else of the browser. */
export function dayAt(instant: number, timezone: string | null): LocalDate {
  return timezone === null ? today(new Date(instant)) : dayIn(timezone, instant);
}

/** "Today", "Tomorrow", "Thu 26 Nov". */
export function nameDay(words: Words, day: LocalDate, thisDay: LocalDate): string {
  return day === thisDay ? words.t.today : day === addDays(thisDay, 1) ? words.t.tomorrow : formatDay(words, day);
}

/** "10:00", "10.00", in the zone of the calendar, else of the browser. */
export function formatTime(words: Words, instant: string, timezone: string | null): string {
  const format = new Intl.DateTimeFormat(LOCALES[words.language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(timezone && { timeZone: timezone }) });
  return format.format(new Date(instant));
}

/** "10:00–10:30", "10.00–10.30", in the zone of the calendar, else of the browser. */
export function formatSpan(words: Words, start: string, end: string, timezone: string | null): string {
  return `${formatTime(words, start, timezone)}–${formatTime(words, end, timezone)}`;
}

/** "2 days late", "Today", "Fri 27 Nov". */
export function formatDue(words: Words, due: LocalDate, today: LocalDate): string {
  const t: Catalogue = words.t;
  if (due === today) return t.today;
  return due < today ? t.daysLate(daysBetween(due, today)) : formatDay(words, due);
}
