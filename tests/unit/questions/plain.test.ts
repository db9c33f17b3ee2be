import { describe, expect, it } from 'vitest';
import { BANK } from '@/utils/questions/bank.ts';
import { englishSyllables, indonesianSyllables, JARGON, LONG_AND_KNOWN, MOST_WORDS, wordsIn } from './plain.ts';
import { englishOf, idsWhere, indonesianOf } from './texts.ts';

const textsOf = (question: Parameters<typeof englishOf>[0]): string[] => [...englishOf(question), ...indonesianOf(question)];

describe('how a text is written', () => {
  it('starts with a capital and ends with a question mark or a full stop', () => {
    expect(idsWhere((question) => textsOf(question).some((text) => !/^[A-Z].*[?.]$/.test(text)))).toEqual([]);
  });

  it('asks: no question ends like a statement', () => {
    expect(idsWhere(({ en, kamu, sapaan }) => ![en, kamu, sapaan].every((text) => text.endsWith('?')))).toEqual([]);
  });

  it('has no exclamation mark, no double space and no stray space', () => {
    expect(idsWhere((question) => textsOf(question).some((text) => /!| {2}|^\s|\s$/.test(text)))).toEqual([]);
  });

  it('asks openly: no question begins with a word that yes or no would answer', () => {
    const closed = /^(is|are|was|were|do|does|did|have|has|can|could|will|would|should|shall|may|apakah|adakah|bolehkah|bisakah|maukah|sudahkah)\b/i;
    expect(idsWhere(({ en, kamu, sapaan }) => [en, kamu, sapaan].some((text) => closed.test(text)))).toEqual([]);
  });
});

describe('a text is plain', () => {
  it(`has at most ${MOST_WORDS} words`, () => {
    expect(idsWhere((question) => textsOf(question).some((text) => wordsIn(text).length > MOST_WORDS))).toEqual([]);
  });

  it('has English words of at most three syllables', () => {
    const long = new Set(BANK.flatMap(englishOf).flatMap(wordsIn).filter((word) => englishSyllables(word) > 3));
    expect([...long].filter((word) => !LONG_AND_KNOWN.has(word))).toEqual([]);
    expect([...LONG_AND_KNOWN].filter((word) => !long.has(word)), 'no longer needed').toEqual([]);
  });

  it('has Indonesian words of at most five syllables, affixes and all', () => {
    const long = BANK.flatMap(indonesianOf).flatMap(wordsIn).filter((word) => indonesianSyllables(word) > 5);
    expect([...new Set(long)]).toEqual([]);
  });

  it.each([
    ['motivation', 4], ['loved', 1], ['needed', 2], ['worries', 2], ['people', 2], ['make', 1], ['organisation', 5],
  ])('"%s" counts as %i in English', (word, count) => expect(englishSyllables(word)).toBe(count));

  it.each([
    ['pekerjaanmu', 4], ['bagaimana', 5], ['menyelesaikan', 5], ['kalau', 2], ['pertanggungjawaban', 6], ['mengajarimu', 4], ['kira-kira', 2],
  ])('"%s" counts as %i in Indonesian', (word, count) => expect(indonesianSyllables(word)).toBe(count));

  it('is free of jargon', () => {
    expect(idsWhere((question) => englishOf(question).some((text) => JARGON.en.test(text)))).toEqual([]);
    expect(idsWhere((question) => indonesianOf(question).some((text) => JARGON.id.test(text)))).toEqual([]);
  });

  it.each([
    ['en', 'What are your pain points with the stakeholders?'],
    ['en', 'Which boundaries would you like to set?'],
    ['id', 'Apa feedback dari kamu soal meeting tadi?'],
  ] as const)('and jargon (%s) would be seen: %s', (language, text) => expect(JARGON[language].test(text)).toBe(true));
});
