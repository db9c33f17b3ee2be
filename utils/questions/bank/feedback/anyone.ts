import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'feedback-that-helped',
    relationships: [],
    phase: 'feedback',
    depth: 'medium',
    en: 'Which feedback has helped you most this year?',
    kamu: 'Tahun ini, umpan balik mana yang paling berguna buatmu?',
    sapaan: 'Sepanjang tahun ini, umpan balik apa yang paling membantu {sapaan}?',
  },
  {
    id: 'praise-hard-to-believe',
    relationships: [],
    phase: 'feedback',
    depth: 'deep',
    en: 'Which praise do you find hard to believe?',
    kamu: 'Pujian mana yang susah kamu percaya?',
    sapaan: 'Pujian seperti apa yang sulit {sapaan} terima?',
    why: {
      en: 'Praise that cannot be taken in points to the doubt behind it.',
      id: 'Pujian yang sulit diterima menunjukkan keraguan di baliknya.',
    },
  },
];
