import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '@/utils/i18n/en.ts';
import { id } from '@/utils/i18n/id.ts';
import { PAGE_LABELS } from '@/utils/i18n/page-labels.ts';

function manifestKeys(language: string): string[] {
  return Object.keys(JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as object).sort();
}

describe('both languages', () => {
  it('have the same words', () => expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort()));
  it('have a word or a phrase with the same places for each', () => {
    const shape = (catalogue: Record<string, string | ((...words: never[]) => string)>): [string, string][] => Object.entries(catalogue).map(([key, word]) => [key, typeof word === 'function' ? `phrase of ${word.length}` : typeof word]);
    expect(Object.fromEntries(shape(id))).toEqual(Object.fromEntries(shape(en)));
  });
  it('leave no word empty', () => {
    for (const catalogue of [en, id]) expect(Object.entries(catalogue).filter(([, word]) => typeof word === 'string' && word.trim() === '')).toEqual([]);
  });
  it('have the same words on Google’s page', () => expect(Object.keys(PAGE_LABELS.id)).toEqual(Object.keys(PAGE_LABELS.en)));
  it('have the same words in the manifest', () => expect(manifestKeys('id')).toEqual(manifestKeys('en')));
});
