import { expect, it } from 'vitest';
import { chooseLanguage, type Language, type LanguageSetting } from '@/utils/i18n/language.ts';

it.each<[LanguageSetting, string, Language]>([
  ['auto', 'id', 'id'],
  ['auto', 'id-ID', 'id'],
  ['auto', 'ID_id', 'id'],
  ['auto', 'in-ID', 'id'],
  ['auto', 'en-GB', 'en'],
  ['auto', 'it-IT', 'en'],
  ['auto', 'inh', 'en'],
  ['auto', '', 'en'],
  ['en', 'id-ID', 'en'],
  ['id', 'en-GB', 'id'],
])('set to %s, in a browser that speaks "%s", we speak %s', (setting, spoken, chosen) => {
  expect(chooseLanguage(setting, spoken)).toBe(chosen);
});
