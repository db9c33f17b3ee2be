import { shortNameOf, type Person } from '../domain/person.ts';
import type { Language } from '../i18n/language.ts';
import { askIn } from '../questions/wording.ts';
import type { Line } from './template.ts';

/** A line of a template as it reads for this person; in a language that the bank does not speak, in English. */
export function lineIn(language: Language, line: Line, person: Pick<Person, 'name' | 'callName' | 'sapaan'>): string {
  const text = 'id' in line ? line[language === 'id' ? 'id' : 'en'] : askIn(language, line, person);
  return text.replaceAll('{name}', () => shortNameOf(person));
}
