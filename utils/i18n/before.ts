import { enBefore, type Before } from './en-before.ts';
import { akuBefore, idBefore } from './id-before.ts';
import type { Words } from './load.ts';
import { useWords } from './words.ts';

/** The words of what comes before a talk. Both languages are in one part: it is loaded late, and they are few. */
export function beforeOf({ language, t }: Words): Before {
  if (language === 'en') return enBefore;
  // How the user speaks of themselves is known to the catalogue of the page alone.
  return t.me === 'Aku' ? { ...idBefore, ...akuBefore } : idBefore;
}

export function useBefore(): Before {
  return beforeOf(useWords());
}
