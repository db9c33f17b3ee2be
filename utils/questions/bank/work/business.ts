import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'runs-smoothly',
    relationships: ['client'],
    phase: 'work',
    depth: 'light',
    en: 'Which part of our cooperation meets your expectations so far?',
    kamu: 'Sejauh ini, bagian mana dari kerja sama kita yang sudah sesuai harapanmu?',
    sapaan: 'Dalam kerja sama kita, apa yang sudah berjalan sesuai keinginan {sapaan}?',
  },
  {
    id: 'need-behind-request',
    relationships: ['client'],
    phase: 'work',
    depth: 'deep',
    en: 'What need is behind this request?',
    kamu: 'Sebenarnya kebutuhan apa yang ada di balik permintaanmu ini?',
    sapaan: 'Kalau boleh tahu, kepentingan apa yang mendasari permintaan {sapaan}?',
    why: {
      en: 'Positions clash; the interests behind them often fit together.',
      id: 'Posisi bisa berbenturan, tetapi kepentingan di baliknya sering dapat dipertemukan.',
    },
  },
  {
    id: 'fair-yardstick',
    relationships: ['client'],
    phase: 'work',
    depth: 'medium',
    en: 'Which neutral yardstick would both of us accept as fair?',
    kamu: 'Patokan netral apa yang bisa kita berdua terima sebagai adil?',
    sapaan: 'Ukuran apa yang menurut {sapaan} adil bagi kedua pihak?',
  },
  {
    id: 'reaches-your-team',
    relationships: ['client'],
    phase: 'work',
    depth: 'light',
    en: 'How does our work together reach your team day by day?',
    kamu: 'Sehari-hari, kerja sama ini terasa seperti apa buat timmu?',
    sapaan: 'Dalam keseharian, apa yang dirasakan tim {sapaan} dari kerja sama ini?',
  },
  {
    id: 'only-one-on-time',
    relationships: ['client', 'manager'],
    phase: 'work',
    depth: 'medium',
    en: 'If only one thing can be ready on time, which one should it be?',
    kamu: 'Kalau cuma satu yang bisa selesai tepat waktu, kamu pilih yang mana?',
    sapaan: 'Seandainya hanya satu hasil yang siap sesuai jadwal, mana pilihan {sapaan}?',
  },
];
