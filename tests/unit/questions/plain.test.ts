import { describe, expect, it } from 'vitest';
import { BANK } from '@/utils/questions/bank.ts';
import { englishOf, idsWhere, indonesianOf } from './texts.ts';

const textsOf = (question: Parameters<typeof englishOf>[0]): string[] => [...englishOf(question), ...indonesianOf(question)];
const wordsIn = (text: string): string[] => text.replaceAll('{sapaan}', 'Anda').toLowerCase().match(/[a-z'-]+/g) ?? [];

// A question is heard, not read. Guides to plain English ask for 15 to 20 words a sentence; Indonesian needs no more.
const MOST_WORDS = 20;

/** Groups of vowels, without the mute e at the end; a little too many where vowels are read one by one is right enough. */
function englishSyllables(word: string): number {
  const spoken = word.replace(/'s?$/, '').replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, (spoken.match(/[aeiouy]{1,2}/g) ?? []).length);
}

// Long, and yet known to everybody (or a word of the product): no shorter word says the same.
const LONG_AND_KNOWN = new Set(
  `anybody everybody somebody somebody's everything alternative apology beforehand contribution cooperation differently difficulty
  disappointments emergency expectations experiment explanation invitation loneliness misunderstood motivation organisation recognition
  reputation understanding`.split(/\s+/),
);

/** Vowels, for each is a syllable, but ai and au at the end of a root; what is added to say whose it is does not make a word harder. */
function indonesianSyllables(word: string): number {
  const said = word.replace(/(?:ku|mu|nya)$/, '').replace(/(?:ai|au)(?=$|kan$)/, 'a');
  return (said.match(/[aeiou]/g) ?? []).length;
}

// What a leaflet or a slide says and a person does not; or English in Indonesian where a word is at hand (see the words of the interface).
const JARGON = {
  en: /\b(boundar(y|ies)|trigger\w*|toxic\w*|trauma\w*|validat\w*|self-care|safe space|inner child|gaslight\w*|closure|coping|mindful\w*|vulnerab\w*|empower\w*|resilien\w*|leverag\w*|synerg\w*|stakeholders?|kpis?|deliverables?|bandwidth|learnings|pain points?|action items?|impactful|proactive\w*|utili[sz]\w*)\b/i,
  id: /\b(toxic|toksik|trauma\w*|trigger|healing|self\W?care|self\W?love|insecure|validasi|memvalidasi|overthinking|burnout|mindset|boundaries|support system|feedback|meeting|deadline|follow\W?up|stakeholder|kpi|workload|challenge|sharing|update|task|goals?|skills?|utilisasi|implementasi\w*|optimalisasi)\b/i,
};

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
    const long = BANK.flatMap(indonesianOf).flatMap(wordsIn).flatMap((word) => word.split('-')).filter((word) => indonesianSyllables(word) > 5);
    expect([...new Set(long)]).toEqual([]);
  });

  it.each([
    ['motivation', 4], ['loved', 1], ['needed', 2], ['worries', 2], ['people', 2], ['make', 1], ['organisation', 5],
  ])('"%s" counts as %i in English', (word, count) => expect(englishSyllables(word)).toBe(count));

  it.each([
    ['pekerjaanmu', 4], ['bagaimana', 5], ['menyelesaikan', 5], ['kalau', 2], ['pertanggungjawaban', 6], ['mengajarimu', 4],
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
