import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'judge-in-half-a-year',
    relationships: ['client'],
    phase: 'goals',
    depth: 'medium',
    en: 'How will you judge in half a year whether this deal was good for you?',
    kamu: 'Setengah tahun lagi, dari apa kamu menilai kesepakatan ini menguntungkanmu?',
    sapaan: 'Enam bulan mendatang, tolok ukur apa yang {sapaan} gunakan untuk menilai hasil kesepakatan ini?',
  },
  {
    id: 'other-ways',
    relationships: ['client'],
    phase: 'goals',
    depth: 'medium',
    en: 'Which other ways of getting there would also work for you?',
    kamu: 'Selain cara ini, jalan lain mana yang masih bisa kamu terima?',
    sapaan: 'Alternatif apa lagi yang masih dapat {sapaan} pertimbangkan untuk mencapai hal yang sama?',
  },
  {
    id: 'partners-in-three-years',
    relationships: ['client'],
    phase: 'goals',
    depth: 'deep',
    en: 'What kind of partners do we want to be in three years?',
    kamu: 'Tiga tahun lagi, kamu ingin kita jadi mitra yang seperti apa?',
    sapaan: 'Hubungan kerja seperti apa yang {sapaan} bayangkan di antara kita tiga tahun mendatang?',
    why: {
      en: 'Whoever sees a future together bargains differently today.',
      id: 'Yang melihat masa depan bersama akan berunding dengan cara berbeda hari ini.',
    },
  },
  {
    id: 'signs-after-a-month',
    relationships: ['client'],
    phase: 'goals',
    depth: 'medium',
    en: 'What should we see after one month to know that this is working?',
    kamu: 'Setelah sebulan, tanda apa yang menunjukkan ini berjalan buatmu?',
    sapaan: 'Hasil awal apa yang ingin {sapaan} lihat dalam sebulan pertama kerja sama ini?',
  },
  {
    id: 'must-have-or-nice',
    relationships: ['client'],
    phase: 'goals',
    depth: 'medium',
    en: 'Which points must you have, and which would only be nice?',
    kamu: 'Buatmu, mana yang wajib ada dan mana yang sekadar bagus kalau ada?',
    sapaan: 'Bagi {sapaan}, butir mana yang mutlak dan mana yang dapat ditawar?',
  },
];
