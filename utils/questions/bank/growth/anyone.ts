import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'learned-about-yourself',
    relationships: [],
    phase: 'growth',
    depth: 'medium',
    en: 'What have you learned about yourself in the last few months?',
    kamu: 'Beberapa bulan terakhir, kamu jadi tahu apa tentang dirimu?',
    sapaan: 'Pengalaman beberapa bulan ini mengajarkan apa kepada {sapaan} tentang diri sendiri?',
  },
  {
    id: 'learn-most-from',
    relationships: [],
    phase: 'growth',
    depth: 'light',
    en: 'Whom do you learn most from these days?',
    kamu: 'Akhir-akhir ini, kamu paling banyak belajar dari siapa?',
    sapaan: 'Siapa yang belakangan ini menjadi sumber belajar bagi {sapaan}?',
  },
  {
    id: 'yourself-five-years-ago',
    relationships: [],
    phase: 'growth',
    depth: 'deep',
    en: 'What would you tell yourself of five years ago?',
    kamu: 'Kepada dirimu lima tahun lalu, apa yang mau kamu bilang?',
    sapaan: 'Nasihat apa yang akan {sapaan} berikan kepada diri {sapaan} lima tahun yang lalu?',
    why: {
      en: "Advice to one's younger self is mostly what somebody needs to hear today.",
      id: 'Nasihat untuk diri yang dulu biasanya justru yang perlu didengar hari ini.',
    },
  },
];
