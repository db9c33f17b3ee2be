import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'base-biggest-challenge',
    relationships: [],
    phase: 'obstacles',
    depth: 'medium',
    en: 'What is your biggest challenge right now, and how can I help?',
    kamu: 'Tantangan terbesarmu sekarang apa, dan bagaimana aku bisa membantumu?',
    sapaan: 'Apa tantangan terberat yang sedang {sapaan} hadapi, dan apa yang bisa saya bantu?',
  },
  {
    id: 'keeps-coming-back',
    relationships: [],
    phase: 'obstacles',
    depth: 'deep',
    en: 'What keeps bringing this problem back?',
    kamu: 'Menurutmu, apa akarnya sampai masalah ini muncul terus?',
    sapaan: 'Dari pengamatan {sapaan}, apa penyebab persoalan ini berulang?',
    why: {
      en: 'A problem that returns was treated at its symptom; causes come before options.',
      id: 'Masalah yang kembali berarti baru ditangani gejalanya; cari sebabnya sebelum memilih solusi.',
    },
  },
  {
    id: 'already-tried',
    relationships: [],
    phase: 'obstacles',
    depth: 'light',
    en: 'What have you already tried, and what came of it?',
    kamu: 'Apa saja yang sudah kamu coba, dan hasilnya bagaimana?',
    sapaan: 'Langkah apa yang sudah {sapaan} tempuh, dan sejauh mana berhasil?',
  },
  {
    id: 'not-understood-yet',
    relationships: [],
    phase: 'obstacles',
    depth: 'medium',
    en: 'What about this problem do you not understand yet?',
    kamu: 'Dari masalah ini, apa yang masih bikin kamu bingung?',
    sapaan: 'Sisi mana dari persoalan ini yang masih belum jelas bagi {sapaan}?',
  },
  {
    id: 'half-as-hard',
    relationships: [],
    phase: 'obstacles',
    depth: 'light',
    en: 'What would make this half as hard?',
    kamu: 'Apa yang bisa bikin ini separuh lebih ringan buatmu?',
    sapaan: 'Perubahan apa yang dapat membuat hal ini jauh lebih ringan bagi {sapaan}?',
  },
];
