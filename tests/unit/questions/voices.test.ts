import { describe, expect, it } from 'vitest';
import { BANK } from '@/utils/questions/bank.ts';
import { isAddressAstray, isTooFamiliar, isTooFormal, splitPronouns, words } from './pronouns.ts';
import { idsWhere } from './texts.ts';

describe('the two Indonesian voices', () => {
  it('keeps Anda, saya and the placeholder out of the kamu text', () => {
    expect(idsWhere(({ kamu }) => isTooFormal(kamu))).toEqual([]);
  });

  it('keeps aku, kamu and their short forms out of the sapaan text', () => {
    expect(idsWhere(({ sapaan }) => isTooFamiliar(sapaan))).toEqual([]);
  });

  it('knows a pronoun suffix from an ordinary word', () => {
    expect(['pekerjaanmu', 'targetku', 'kubantu'].map((word) => splitPronouns(word).length)).toEqual([2, 2, 2]);
    expect(['bertemu', 'waktu', 'perilaku', 'kurang'].map((word) => splitPronouns(word).length)).toEqual([1, 1, 1, 1]);
  });

  it('uses the placeholder where any address word fits', () => {
    expect(idsWhere(({ sapaan }) => isAddressAstray(sapaan))).toEqual([]);
  });

  it.each([
    '{sapaan} ingin apa?', 'Apa kabar, {sapaan}?', 'Apa kerja {sapaan}mu?', 'Apa kata {sapaan} sendiri?', 'Apa kabar {nama}?',
  ])('and would see that it does not in "%s"', (text) => expect(isAddressAstray(text)).toBe(true));

  it('changes the wording with the voice, not the pronoun alone', () => {
    const normal = (text: string) => words(text).flatMap(splitPronouns).join(' ');
    const withPronoun = BANK.filter(({ kamu }) => words(kamu).some((word) => splitPronouns(word).join() !== word));
    const swapped = withPronoun.filter(({ kamu, sapaan }) => normal(kamu) === normal(sapaan));
    expect(withPronoun.length).toBeGreaterThan(BANK.length / 2);
    expect(swapped.length / withPronoun.length, swapped.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.1);
  });
});
