import { enTalk, type TalkWords } from './en-talk.ts';
import { idTalk } from './id-talk.ts';
import type { Language } from './language.ts';
import { useWords } from './words.ts';

const TALK: Record<Language, TalkWords> = { en: enTalk, id: idTalk };

/** The words of a talk. All languages are in one part, as those of what comes before: it is loaded late, and they are few. */
export function useTalk(): TalkWords {
  return TALK[useWords().language];
}
