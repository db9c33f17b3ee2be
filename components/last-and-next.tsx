import type { JSX } from 'preact';
import { today } from '../utils/dates/local-date.ts';
import type { Person } from '../utils/domain/person.ts';
import type { LocalDate } from '../utils/domain/record.ts';
import type { Words } from '../utils/i18n/load.ts';
import { formatDay, useWords } from '../utils/i18n/words.ts';
import { useMet } from './use-met.ts';

/** When I last met a person and when I meet them next: "Last: Tue 17 Nov · Next: Tue 1 Dec". It keeps its place while that is looked up. */
export function LastAndNext({ person, onFailed }: { person: Person; onFailed: (error: unknown) => void }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const met = useMet(person, onFailed);
  const parts = met ? [met.last ? t.lastSession(dayWithYear(words, met.last)) : t.noSession, met.next ? t.nextSession(dayWithYear(words, met.next)) : ''] : [];
  return <p class="meta met">{parts.filter(Boolean).join(' · ')}</p>;
}

/** "Tue 1 Dec", with its year when that is another one. */
export function dayWithYear(words: Words, day: LocalDate): string {
  const isThisYear = day.startsWith(today(new Date()).slice(0, 4));
  return isThisYear ? formatDay(words, day) : `${formatDay(words, day)} ${day.slice(0, 4)}`;
}
