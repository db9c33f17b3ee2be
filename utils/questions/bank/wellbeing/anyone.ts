import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'energy-back',
    relationships: [],
    phase: 'wellbeing',
    depth: 'light',
    en: 'What gives you energy back after a hard day?',
    kamu: 'Sehabis hari yang berat, apa yang bikin tenagamu pulih?',
    sapaan: 'Setelah hari yang melelahkan, apa yang biasanya menyegarkan {sapaan} kembali?',
  },
  {
    id: 'worried-about-whom',
    relationships: [],
    phase: 'wellbeing',
    depth: 'medium',
    en: 'Whom are you worried about these days?',
    kamu: 'Akhir-akhir ini kamu lagi khawatir soal siapa?',
    sapaan: 'Siapa yang belakangan ini sering {sapaan} pikirkan dengan cemas?',
  },
  {
    id: 'small-joy',
    relationships: [],
    phase: 'wellbeing',
    depth: 'light',
    en: 'Which little thing made you smile this week?',
    kamu: 'Minggu ini, hal sepele apa yang bikin kamu senyum-senyum?',
    sapaan: 'Kejadian sederhana apa yang menghibur hati {sapaan} minggu ini?',
  },
];
