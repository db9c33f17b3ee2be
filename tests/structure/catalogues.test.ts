import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enBefore } from '@/utils/i18n/en-before.ts';
import { enCompose } from '@/utils/i18n/en-compose.ts';
import { enTalk } from '@/utils/i18n/en-talk.ts';
import { en as enPage } from '@/utils/i18n/en.ts';
import { idBefore } from '@/utils/i18n/id-before.ts';
import { idCompose } from '@/utils/i18n/id-compose.ts';
import { idTalk } from '@/utils/i18n/id-talk.ts';
import { id } from '@/utils/i18n/id.ts';
import { LANGUAGES, type Language } from '@/utils/i18n/language.ts';
import { PAGE_LABELS } from '@/utils/i18n/page-labels.ts';

/** Every word of a catalogue by its path, as what stands there: the word itself, or how many places a phrase has. */
function wordsOf(catalogue: object, path = ''): Map<string, string> {
  return new Map(Object.entries(catalogue).flatMap(([key, word]: [string, unknown]) => {
    if (typeof word === 'object' && word !== null) return [...wordsOf(word, `${path}${key}.`)];
    return [[`${path}${key}`, typeof word === 'function' ? `phrase of ${word.length}` : String(word)] as const];
  }));
}

const phrases = (catalogue: object): [string, string][] => [...wordsOf(catalogue)].filter(([, word]) => /^phrase of \d$/.test(word));

function manifestKeys(language: string): string[] {
  const parsed: unknown = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  return [...wordsOf(Object(parsed) as object).keys()].sort();
}

/** What a page starts with, and what is loaded later. */
const en = { ...enPage, before: enBefore, compose: enCompose, inTalk: enTalk };
const CATALOGUES: Record<Language, typeof en> = { en, id: { ...id, before: idBefore, compose: idCompose, inTalk: idTalk } };

describe.each(LANGUAGES)('the language %s', (language) => {
  const catalogue = CATALOGUES[language];
  it('has the words of English', () => expect([...wordsOf(catalogue).keys()].sort()).toEqual([...wordsOf(en).keys()].sort()));
  it('has phrases with the same places', () => expect(phrases(catalogue).sort()).toEqual(phrases(en).sort()));
  it('leaves no word empty', () => expect([...wordsOf(catalogue)].filter(([, word]) => word.trim() === '')).toEqual([]));
  it('has the same words on Google’s page', () => expect(Object.keys(PAGE_LABELS[language])).toEqual(Object.keys(PAGE_LABELS.en)));
  it('has the same words in the manifest', () => expect(manifestKeys(language)).toEqual(manifestKeys('en')));
});
