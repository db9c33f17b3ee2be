import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'trying-out-new',
    relationships: ['client'],
    phase: 'growth',
    depth: 'light',
    en: 'What new things is your organisation trying out this year?',
    kamu: 'Tahun ini, hal baru apa yang lagi dicoba di tempatmu?',
    sapaan: 'Terobosan apa yang sedang dijajaki organisasi {sapaan} tahun ini?',
  },
  {
    id: 'market-heading',
    relationships: ['client'],
    phase: 'growth',
    depth: 'medium',
    en: 'Where is your market heading, and what will you need then?',
    kamu: 'Menurutmu pasarmu mengarah ke mana, dan nanti kamu bakal butuh apa?',
    sapaan: 'Ke mana arah pasar dalam pandangan {sapaan}, dan kebutuhan apa yang akan muncul?',
  },
  {
    id: 'skill-your-team-lacks',
    relationships: ['client'],
    phase: 'growth',
    depth: 'light',
    en: 'Which skill will your team need next year that it lacks today?',
    kamu: 'Tahun depan, timmu butuh keahlian apa yang sekarang belum ada?',
    sapaan: 'Kemampuan apa yang akan dibutuhkan tim {sapaan} tahun depan, tetapi belum tersedia?',
  },
  {
    id: 'last-project-taught-us',
    relationships: ['client', 'peer'],
    phase: 'growth',
    depth: 'medium',
    en: 'What did our last project teach both of us?',
    kamu: 'Proyek kita yang terakhir memberi pelajaran apa buat kamu dan aku?',
    sapaan: 'Pelajaran apa yang {sapaan} dan saya peroleh dari proyek sebelumnya?',
  },
  {
    id: 'more-than-the-contract',
    relationships: ['client'],
    phase: 'growth',
    depth: 'deep',
    en: 'Where could we do more for each other than the contract says?',
    kamu: 'Di luar isi kontrak, apa lagi yang bisa saling kita berikan menurutmu?',
    sapaan: 'Selain yang tertulis dalam kontrak, manfaat apa yang dapat {sapaan} dan kami pertukarkan?',
    why: {
      en: 'Partners who look past the contract find things that cost one side little and help the other a lot.',
      id: 'Mitra yang melihat melampaui kontrak menemukan hal yang murah bagi satu pihak dan berharga bagi pihak lain.',
    },
  },
];
