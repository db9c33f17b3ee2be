import { enBefore, type Before } from './en-before.ts';
import { akuBefore, idBefore } from './id-before.ts';
import type { Language } from './language.ts';
import type { Words } from './load.ts';
import { useWords } from './words.ts';

/** By the word for oneself, which the catalogue of the page has as it was chosen. */
const BEFORE: Record<Language, (me: string) => Before> = {
  en: () => enBefore,
  id: (me) => (me === 'Aku' ? { ...idBefore, ...akuBefore } : idBefore),
};

/** The words of what comes before a talk. All languages are in one part: it is loaded late, and they are few. */
export function beforeOf({ language, t }: Words): Before {
  return BEFORE[language](t.me);
}

export function useBefore(): Before {
  return beforeOf(useWords());
}
