import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'glad-it-is-done',
    relationships: [],
    phase: 'work',
    depth: 'light',
    en: 'Which task are you glad to have behind you?',
    kamu: 'Urusan apa yang bikin kamu lega karena sudah lewat?',
    sapaan: 'Tugas mana yang melegakan bagi {sapaan} karena sudah selesai?',
  },
  {
    id: 'takes-longer',
    relationships: [],
    phase: 'work',
    depth: 'medium',
    en: 'What is taking much longer than you thought?',
    kamu: 'Apa yang ternyata jauh lebih lama dari perkiraanmu?',
    sapaan: 'Hal mana yang memakan waktu melebihi perkiraan {sapaan}?',
  },
  {
    id: 'one-more-hour',
    relationships: [],
    phase: 'work',
    depth: 'medium',
    en: 'If you had one more hour each day, what would you use it for?',
    kamu: 'Andai sehari ada tambahan satu jam, mau kamu pakai buat apa?',
    sapaan: 'Seandainya tersedia satu jam lebih setiap hari, untuk apa {sapaan} menggunakannya?',
  },
  {
    id: 'worth-doing',
    relationships: [],
    phase: 'work',
    depth: 'deep',
    en: 'When does what you do feel most worth doing?',
    kamu: 'Kapan kamu merasa yang kamu kerjakan itu benar-benar ada artinya?',
    sapaan: 'Pada saat apa kegiatan {sapaan} terasa paling bermakna?',
    why: {
      en: 'What feels worth doing shows what a person works for, and that carries further than praise.',
      id: 'Yang terasa bermakna menunjukkan untuk apa orang bekerja, dan itu lebih tahan lama daripada pujian.',
    },
  },
];
