import type { Person } from '../domain/person.ts';
import type { Language } from '../i18n/language.ts';
import type { Wording } from './question.ts';

/** A question as one asks this person; in a language that the bank does not speak, in English. Formality changes the whole Indonesian sentence, so each voice has its own. */
export function askIn(language: Language, question: Wording, person: Pick<Person, 'sapaan'>): string {
  if (language !== 'id') return question.en;
  return person.sapaan === 'kamu' ? question.kamu : question.sapaan.replaceAll('{sapaan}', person.sapaan);
}
