import type { JSX } from 'preact';
import { daysBetween, today } from '../utils/dates/local-date.ts';
import type { Met } from '../utils/domain/met.ts';
import type { Person } from '../utils/domain/person.ts';
import type { LocalDate } from '../utils/domain/record.ts';
import { useBefore } from '../utils/i18n/before.ts';
import type { Words } from '../utils/i18n/load.ts';
import { formatDay, useWords } from '../utils/i18n/words.ts';
import { usePast } from './use-past.ts';

/** When I last met a person and when I meet them next: "Last: Tue 17 Nov · Next: Tue 1 Dec". It keeps its place while that is looked up. */
export function LastAndNext({ person, onFailed }: { person: Person; onFailed: (error: unknown) => void }): JSX.Element {
  const past = usePast(person, onFailed);
  return <MetLine met={past?.met ?? null} cadence={person.cadence ?? null} />;
}

interface Props {
  /** Null while that is not known yet. */
  met: Met | null;
  /** The rhythm that I want, in days; it says how long ago the last talk was instead of its day. */
  cadence: number | null;
  /** What is said when there was none. */
  first?: string;
}

/** The same from what is known: "Every week · last 8 days ago · Next: Tue 1 Dec" where there is a rhythm. */
export function MetLine({ met, cadence, first }: Props): JSX.Element {
  const words = useWords();
  const b = useBefore();
  const { t } = words;
  const now = today(new Date());
  const name = (day: LocalDate): string => dayWithYear(words, day);
  const parts = (known: Met): string[] => [
    cadence === null ? '' : b.every(cadence),
    known.last === null ? (first ?? t.noSession) : cadence === null ? t.lastSession(name(known.last)) : b.lastAgo(daysBetween(known.last, now)),
    known.next === null ? '' : t.nextSession(name(known.next)),
  ];
  return <p class="meta met">{met && parts(met).filter(Boolean).join(' · ')}</p>;
}

/** "Tue 1 Dec", with its year when that is another one. */
export function dayWithYear(words: Words, day: LocalDate): string {
  const isThisYear = day.startsWith(today(new Date()).slice(0, 4));
  return isThisYear ? formatDay(words, day) : `${formatDay(words, day)} ${day.slice(0, 4)}`;
}
