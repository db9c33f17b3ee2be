import { describe, expect, it } from 'vitest';
import { RELATIONSHIPS } from '../../../utils/domain/person.ts';
import { BANK } from '../../../utils/questions/bank.ts';
import { PHASES, type Question } from '../../../utils/questions/question.ts';

const VOICES = ['en', 'kamu', 'sapaan'] as const;
type Voice = (typeof VOICES)[number];

const BASE_IDS = [
  'base-biggest-challenge',
  'base-enough-resources',
  'base-feelings-about-work',
  'base-goals-and-steps',
  'base-motivation-recognition',
  'base-project-progress',
  'base-raise-or-weighs',
  'base-support-for-goals',
  'base-team-relations',
  'base-work-life-balance',
];

// Ordinary words that only look as if they carried the pronoun suffix -ku or -mu.
const NO_SUFFIX = new Set(
  `tamu temu bertemu ketemu menemu ilmu jamu semu waktu buku baku laku pelaku perilaku berlaku suku kaku
  saku paku mengaku jemu bumbu siku liku selaku`.split(/\s+/),
);
// Ordinary words that only look as if they carried the pronoun prefix ku-.
const NO_PREFIX = /^(kuliah|kualitas|kuartal|kuasa\w*|kuat|kurang|kunci|kursus|kumpul)$/;

// Words that carry a sentence but not its subject; without them two questions about different things look alike.
const STOP: Record<'en' | 'id', Set<string>> = {
  en: new Set(
    `a an the and or but of to in on at for from with by about as is are was were be been do does did have has had
    what which who whom whose how when where why would could should shall will can may must that this these those it
    its i me my you your we us our so if not no than then them they`.split(/\s+/),
  ),
  id: new Set(
    `apa yang mana siapa bagaimana kapan kamu aku saya sapaan kita kami di ke dari pada kepada bagi untuk buat dan atau
    dengan dalam ini itu menurut hal saja lagi agar supaya biar kalau jika bila seperti sebaiknya paling bisa dapat
    perlu ingin mau sudah belum masih tidak akan adalah oleh bikin membuat soal mengenai tentang`.split(/\s+/),
  ),
};

/** The pronoun suffix becomes a word of its own, so that "kerjamu" and "kerja {sapaan}" compare as equal. */
function splitPronouns(word: string): string[] {
  if (NO_SUFFIX.has(word)) return [word];
  const suffixed = /^(\w{3,}?)(ku|mu)$/.exec(word);
  if (suffixed?.[1] !== undefined) return [suffixed[1], suffixed[2] === 'mu' ? 'sapaan' : 'saya'];
  const prefixed = NO_PREFIX.test(word) ? null : /^ku(\w{4,})$/.exec(word);
  if (prefixed?.[1] !== undefined) return ['saya', prefixed[1]];
  return [{ kamu: 'sapaan', aku: 'saya' }[word] ?? word];
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function contentWords(text: string, voice: Voice): Set<string> {
  if (voice === 'en') return new Set(words(text).filter((word) => !STOP.en.has(word)));
  return new Set(
    words(text)
      .flatMap(splitPronouns)
      .filter((word) => !STOP.id.has(word)),
  );
}

/** Jaccard index: shared words by all words, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : (a.size + b.size - all) / all;
}

function ids(questions: readonly Question[]): string[] {
  return questions.map((question) => question.id);
}

function idsWhere(wrong: (question: Question) => boolean): string[] {
  return ids(BANK.filter(wrong));
}

function allTexts(question: Question): string[] {
  const { why } = question;
  return [...VOICES.map((voice) => question[voice]), ...(why === undefined ? [] : [why.en, why.id])];
}

describe('what the bank holds', () => {
  it('has at least 150 questions', () => {
    expect(BANK.length).toBeGreaterThanOrEqual(150);
  });

  it('names each question by a unique kebab-case slug', () => {
    expect(new Set(ids(BANK)).size).toBe(BANK.length);
    expect(idsWhere(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(PHASES)('has at least 15 questions in the phase %s, of all three depths', (phase) => {
    const inPhase = BANK.filter((question) => question.phase === phase);
    expect(inPhase.length).toBeGreaterThanOrEqual(15);
    expect(new Set(inPhase.map(({ depth }) => depth))).toEqual(new Set(['light', 'medium', 'deep']));
  });

  it.each(RELATIONSHIPS)('has at least 12 questions that name %s', (relationship) => {
    const naming = BANK.filter(({ relationships }) => relationships.includes(relationship));
    expect(naming.length).toBeGreaterThanOrEqual(12);
    expect(new Set(naming.map(({ depth }) => depth))).toEqual(new Set(['light', 'medium', 'deep']));
  });

  it('never names a relationship twice in one question', () => {
    expect(idsWhere(({ relationships }) => new Set(relationships).size !== relationships.length)).toEqual([]);
  });

  it('has the ten base questions of the method', () => {
    expect(
      ids(BANK)
        .filter((id) => id.startsWith('base-'))
        .sort(),
    ).toEqual(BASE_IDS);
  });

  it('says of every deep question why to ask it', () => {
    expect(idsWhere(({ depth, why }) => depth === 'deep' && why === undefined)).toEqual([]);
    expect(idsWhere(({ why }) => why !== undefined && !(why.en.trim() && why.id.trim()))).toEqual([]);
  });
});

describe('no question is asked twice', () => {
  it.each(VOICES)('two %s texts share less than seven in ten content words', (voice) => {
    const sets = BANK.map((question) => ({ id: question.id, set: contentWords(question[voice], voice) }));
    const alike = sets.flatMap((a, index) =>
      sets.slice(index + 1).flatMap((b) => (overlap(a.set, b.set) >= 0.7 ? [`${a.id} ~ ${b.id}`] : [])),
    );
    expect(alike).toEqual([]);
  });

  it('sees a paraphrase that swaps small words only', () => {
    const one = contentWords('What would you like to train next?', 'en');
    const two = contentWords('Which would you like to train next, then?', 'en');
    expect(overlap(one, two)).toBe(1);
  });
});

describe('how a text is written', () => {
  it('starts with a capital and ends with a question mark or a full stop', () => {
    expect(idsWhere((question) => allTexts(question).some((text) => !/^[A-Z].*[?.]$/.test(text)))).toEqual([]);
  });

  it('has no exclamation mark, no double space and no stray space', () => {
    expect(idsWhere((question) => allTexts(question).some((text) => /!| {2}|^\s|\s$/.test(text)))).toEqual([]);
  });

  it('keeps the English under 140 characters', () => {
    expect(idsWhere(({ en }) => en.length >= 140)).toEqual([]);
  });

  it('asks openly: no English question begins with a verb that yes or no would answer', () => {
    const closed = /^(is|are|was|were|do|does|did|have|has|can|could|will|would|should|shall|may)\b/i;
    expect(idsWhere(({ en }) => closed.test(en))).toEqual([]);
  });
});

describe('the two Indonesian voices', () => {
  it('keeps Anda, saya and the placeholder out of the kamu text', () => {
    expect(idsWhere(({ kamu }) => /\banda\b|\bsaya\b|\{/i.test(kamu))).toEqual([]);
  });

  it('keeps aku, kamu and their short forms out of the sapaan text', () => {
    const pronouns = new Set(['aku', 'kamu', 'kau', 'ku', 'mu']);
    const informal = (word: string) => pronouns.has(word) || splitPronouns(word).length > 1;
    expect(idsWhere(({ sapaan }) => words(sapaan).some(informal))).toEqual([]);
  });

  it('knows a pronoun suffix from an ordinary word', () => {
    expect(['pekerjaanmu', 'targetku', 'kubantu'].map((word) => splitPronouns(word).length)).toEqual([2, 2, 2]);
    expect(['bertemu', 'waktu', 'perilaku', 'kurang'].map((word) => splitPronouns(word).length)).toEqual([1, 1, 1, 1]);
  });

  it('uses the placeholder where any address word fits: never first, never with a suffix or "sendiri"', () => {
    expect(idsWhere(({ sapaan }) => /^\{|\{sapaan\}-|\{sapaan\}\w|\{sapaan\} sendiri/.test(sapaan))).toEqual([]);
    expect(idsWhere(({ sapaan }) => /\{(?!sapaan\})/.test(sapaan))).toEqual([]);
  });

  // "Apa yang bisa saya bantu, Anda?": Bapak and Kak can close a sentence as a call, Anda cannot.
  it('never uses the placeholder as a call at the end', () => {
    expect(idsWhere(({ sapaan }) => /, \{sapaan\}[?.]$/.test(sapaan))).toEqual([]);
  });

  it('changes the wording with the voice, not the pronoun alone', () => {
    const normal = (text: string) => words(text).flatMap(splitPronouns).join(' ');
    const withPronoun = BANK.filter(({ kamu }) => words(kamu).some((word) => splitPronouns(word).join() !== word));
    const swapped = withPronoun.filter(({ kamu, sapaan }) => normal(kamu) === normal(sapaan));
    expect(withPronoun.length).toBeGreaterThan(BANK.length / 2);
    expect(swapped.length / withPronoun.length, ids(swapped).join(', ')).toBeLessThanOrEqual(0.1);
  });
});
