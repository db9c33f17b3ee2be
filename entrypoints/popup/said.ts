import { shortNameOf, type Person } from '@/utils/domain/person.ts';
import type { Words } from '@/utils/i18n/load.ts';
import { formatDay } from '@/utils/i18n/words.ts';
import type { Edit } from './shown.ts';

/** What was done, in words, next to its undo; null for what needs none: a box that is cleared is its own way back. */
export function saidOf(words: Words, { text, owner, due, done, deleted }: Edit, person: Person | undefined): string | null {
  const { t } = words;
  if (deleted) return t.deleted;
  if (done) return t.markedDone;
  if (owner !== undefined) return owner === 'me' ? t.takenOver : t.handedOver(person ? shortNameOf(person) : '');
  if (due !== undefined) return t.dueChanged(formatDay(words, due));
  return text === undefined ? null : t.textChanged;
}
