import type { Question, Wording } from '@/utils/questions/question.ts';

export const VOICES = ['en', 'kamu', 'sapaan'] as const;
type Voice = (typeof VOICES)[number];

/** How alike the texts of two questions are, 0 to 1: on average, and in the voice in which they are most alike. */
export interface Likeness {
  mean: number;
  most: number;
}

/** Three letters of a word (their codes, a byte each), `_` at its ends, to what they weigh. Affixes change the rest: kerja, bekerja, pekerjaan. */
type Parts = ReadonlyMap<number, number>;

/**
 * A measure of likeness: the cosine between the parts of two texts, in which a word weighs the more, the fewer questions of
 * the bank have it. So "what", "yang" and the pronouns need no list, and one rare word in common says more than five usual ones.
 */
export function likenessIn(bank: readonly Wording[]): (a: Wording, b: Wording) => Likeness {
  const frequencies = new Map(VOICES.map((voice) => [voice, frequenciesIn(bank.map((question) => question[voice]))]));
  const known = new Map<Wording, Map<Voice, Parts>>();
  const partsOf = (question: Wording): Map<Voice, Parts> => {
    const weighed = (voice: Voice): Parts => weigh(question[voice], (word) => Math.log((bank.length + 1) / ((frequencies.get(voice)?.get(word) ?? 0) + 1)));
    const parts = known.get(question) ?? new Map(VOICES.map((voice) => [voice, weighed(voice)]));
    known.set(question, parts);
    return parts;
  };
  return (a, b) => {
    const ofB = partsOf(b);
    const alike = [...partsOf(a)].map(([voice, parts]) => cosine(parts, ofB.get(voice) ?? new Map()));
    return { mean: alike.reduce((sum, one) => sum + one, 0) / alike.length, most: Math.max(...alike) };
  };
}

/** `one ~ other` for all pairs that `isTooAlike` names. */
export function pairsIn(bank: readonly Question[], isTooAlike: (a: Question, b: Question) => boolean): string[] {
  return bank.flatMap((a, index) => bank.slice(index + 1).flatMap((b) => (isTooAlike(a, b) ? [`${a.id} ~ ${b.id}`] : [])));
}

function wordsIn(text: string): Set<string> {
  return new Set(text.replaceAll('{sapaan}', '').toLowerCase().match(/[a-z0-9]+/g));
}

function frequenciesIn(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Of length 1, so that the cosine is the sum of the products. */
function weigh(text: string, weightOf: (word: string) => number): Parts {
  const parts = new Map<number, number>();
  for (const word of wordsIn(text)) {
    const marked = `_${word}_`;
    for (let at = 0; at + 3 <= marked.length; at++) {
      const part = (marked.charCodeAt(at) << 16) | (marked.charCodeAt(at + 1) << 8) | marked.charCodeAt(at + 2);
      parts.set(part, (parts.get(part) ?? 0) + weightOf(word));
    }
  }
  const length = Math.hypot(...parts.values());
  for (const [part, weight] of parts) parts.set(part, weight / length);
  return parts;
}

function cosine(a: Parts, b: Parts): number {
  let sum = 0;
  for (const [part, weight] of a) sum += weight * (b.get(part) ?? 0);
  return sum;
}
