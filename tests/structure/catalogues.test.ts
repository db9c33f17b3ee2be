import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '@/utils/i18n/en.ts';
import { id } from '@/utils/i18n/id.ts';
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

describe('both languages', () => {
  it('have the same words', () => expect([...wordsOf(id).keys()].sort()).toEqual([...wordsOf(en).keys()].sort()));
  it('have phrases with the same places', () => expect(phrases(id).sort()).toEqual(phrases(en).sort()));
  it('leave no word empty', () => {
    for (const catalogue of [en, id]) expect([...wordsOf(catalogue)].filter(([, word]) => word.trim() === '')).toEqual([]);
  });
  it('have the same words on Google’s page', () => expect(Object.keys(PAGE_LABELS.id)).toEqual(Object.keys(PAGE_LABELS.en)));
  it('have the same words in the manifest', () => expect(manifestKeys('id')).toEqual(manifestKeys('en')));
});
