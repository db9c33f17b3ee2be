import type { Language } from './language.ts';

/** The form of a word that goes with a number. */
export function plural(language: Language, n: number, forms: { one?: string; other: string }): string {
  return (new Intl.PluralRules(language).select(n) === 'one' ? forms.one : undefined) ?? forms.other;
}
