import { describe, expect, it } from 'vitest';
import { judgementIn } from '@/utils/domain/judging.ts';

const NAMES = ['Bima Prakoso', 'Bima'];

/** The text, and the words in it that judge. */
const TRAITS: [string, string][] = [
  ['you are lazy', 'you are lazy'],
  ['You’re so careless with numbers', 'You’re so careless'],
  ["you're just unprofessional", "you're just unprofessional"],
  ['I think that you were really rude', 'you were really rude'],
  ['He is arrogant', 'He is arrogant'],
  ['Bima is stubborn about it', 'Bima is stubborn'],
  ['You are difficult', 'You are difficult'],
  ['you are such a slacker', 'you are such a slacker'],
  ['They are selfish', 'They are selfish'],
  ['It comes from your attitude', 'your attitude'],
  ['That is typical of you', 'typical of you'],
  ['You are brilliant', 'You are brilliant'],
  ['You are an impossible person', 'You are an impossible'],
  ['kamu malas', 'kamu malas'],
  ['Kamu itu memang ceroboh', 'Kamu itu memang ceroboh'],
  ['Anda terlalu emosional', 'Anda terlalu emosional'],
  ['Bima orangnya keras kepala', 'Bima orangnya keras kepala'],
  ['orangnya malas', 'orangnya malas'],
  ['Orangnya agak tertutup', 'Orangnya agak tertutup'],
  ['orangnya gampang marah', 'orangnya gampang marah'],
  ['Orangnya susah diatur', 'Orangnya susah diatur'],
  ['dia tidak bertanggung jawab', 'dia tidak bertanggung jawab'],
  ['Itu karena sifatmu', 'sifatmu'],
  ['Tipikal kamu', 'Tipikal kamu'],
  ['Bima pintar', 'Bima pintar'],
];
const ALWAYS: [string, string][] = [
  ['You always interrupt', 'You always'],
  ['you never listen', 'you never'],
  ['Why do you always say no?', 'you always'],
  ['You’re never on time', 'You’re never'],
  ['Bima always comes late', 'Bima always'],
  ['In the review. Always late', 'Always late'],
  ['Never listens', 'Never listens'],
  ['kamu selalu terlambat', 'kamu selalu'],
  ['Bima tidak pernah membalas', 'Bima tidak pernah'],
  ['kamu tuh nggak pernah dengar', 'kamu tuh nggak pernah'],
  ['Anda memang selalu menyela', 'Anda memang selalu'],
  ['Selalu terlambat mengirim laporan', 'Selalu terlambat'],
  ['Tidak pernah mendengarkan', 'Tidak pernah mendengarkan'],
];
const NONE: string[] = [
  '',
  'never mind',
  'Never mind the layout, you sent it on Monday',
  'The stand-up is always at 9',
  'Our talk is always at 9, you came at 9:20',
  'You can always call me',
  'You never know',
  'As always, thank you',
  'Thank you always, Bima',
  'I never said that I was unhappy',
  'The customer said "you are lazy" in front of all',
  'Bima said “you never listen” and left',
  'She wrote ‘you are rude’ to the vendor',
  "The mail said 'you always forget' twice",
  'You answered "you are la',
  'You are difficult to reach on Fridays',
  'You came ten minutes late to three reviews in a row',
  'The report was careless about the numbers',
  'The task is impossible',
  'Our build is slow',
  'You are lazy-loading the images',
  'It is a lazy evaluation',
  'In the meeting you raised your voice twice',
  'Bimala always comes late',
  'Rapat selalu jam 9',
  'Selalu jam 9 pagi',
  'Seperti selalu, terima kasih',
  'Tidak pernah ada masalah dengan server',
  'Saya selalu siap membantu',
  'orangnya sedang rapat',
  'Orangnya ada di kantor, tetapi tidak menjawab',
  'orangnya tidak masuk hari Senin',
  'Pelanggan berkata "kamu malas" di depan semua orang',
  'Bima menulis “kamu selalu terlambat” di grup',
  'kamu terlambat 10 menit pada tiga rapat',
  'Hari Senin kamu memotong pembicaraan dua kali',
  'Kakinya keras sekali terbentur',
  'Datanya jorok, banyak yang ganda',
  'Ibukota selalu macet',
];

describe('what judges a person', () => {
  it.each(TRAITS)('%s', (text, phrase) => expect(judgementIn(text, NAMES)).toEqual({ kind: 'trait', phrase }));
  it.each(ALWAYS)('%s', (text, phrase) => expect(judgementIn(text, NAMES)).toEqual({ kind: 'always', phrase }));
  it.each(NONE)('not: %s', (text) => expect(judgementIn(text, NAMES)).toBeNull());
  it('names the first of several', () => expect(judgementIn('Kamu selalu begitu, you are lazy')?.phrase).toBe('Kamu selalu'));
  it('takes a name with signs in it as it is', () => expect(judgementIn('A. (Bee) is rude', ['A. (Bee)'])?.phrase).toBe('A. (Bee) is rude'));
});
