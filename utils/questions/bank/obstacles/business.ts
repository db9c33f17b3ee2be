import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'hesitation',
    relationships: ['client'],
    phase: 'obstacles',
    depth: 'medium',
    en: 'What makes you hesitate about our proposal?',
    kamu: 'Apa yang bikin kamu masih ragu dengan tawaran kami?',
    sapaan: 'Bagian mana dari usulan kami yang belum meyakinkan bagi {sapaan}?',
  },
  {
    id: 'who-must-agree',
    relationships: ['client'],
    phase: 'obstacles',
    depth: 'medium',
    en: 'Who else on your side has to agree, and what do they need to see?',
    kamu: 'Siapa lagi di pihakmu yang harus setuju, dan mereka perlu lihat apa?',
    sapaan: 'Selain {sapaan}, siapa yang perlu menyetujui, dan data apa yang dibutuhkan?',
  },
  {
    id: 'without-a-deal',
    relationships: ['client'],
    phase: 'obstacles',
    depth: 'deep',
    en: 'What happens on your side if we do not reach an agreement?',
    kamu: 'Kalau kita tidak mencapai kata sepakat, apa yang terjadi di pihakmu?',
    sapaan: 'Jika kesepakatan belum tercapai, langkah apa yang tersedia bagi {sapaan}?',
    why: {
      en: 'The alternative that each side has decides how far it can move.',
      id: 'Pilihan lain yang dimiliki tiap pihak menentukan seberapa jauh bisa mengalah.',
    },
  },
  {
    id: 'cost-of-waiting',
    relationships: ['client', 'peer'],
    phase: 'obstacles',
    depth: 'medium',
    en: 'What does it cost you if this waits another month?',
    kamu: 'Kalau ini mundur sebulan lagi, kerugianmu apa?',
    sapaan: 'Apa akibatnya bagi {sapaan} jika hal ini tertunda satu bulan lagi?',
  },
  {
    id: 'our-side-slows-you',
    relationships: ['client'],
    phase: 'obstacles',
    depth: 'light',
    en: 'Which step on our side slows you down?',
    kamu: 'Urusan mana di pihak kami yang bikin kerjamu tersendat?',
    sapaan: 'Tahap mana dari prosedur kami yang memperlambat pekerjaan {sapaan}?',
  },
];
