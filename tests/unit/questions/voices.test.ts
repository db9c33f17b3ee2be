import { describe, expect, it } from 'vitest';
import { BANK } from '@/utils/questions/bank.ts';
import { idsWhere } from './texts.ts';

// Ordinary words that only look as if they carried the pronoun suffix -ku or -mu.
const NO_SUFFIX = new Set(
  `tamu temu bertemu ketemu menemu ilmu jamu semu waktu buku baku laku pelaku perilaku berlaku suku kaku
  saku paku mengaku jemu bumbu siku liku selaku`.split(/\s+/),
);
// Ordinary words that only look as if they carried the pronoun prefix ku-.
const NO_PREFIX = /^(kuliah|kualitas|kuartal|kuasa\w*|kuat|kurang|kunci|kursus|kumpul)$/;

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
    expect(swapped.length / withPronoun.length, swapped.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.1);
  });
});
