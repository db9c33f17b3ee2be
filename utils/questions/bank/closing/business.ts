import type { Question } from '../../question.ts';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'commit-in-writing',
    relationships: ['client'],
    phase: 'closing',
    depth: 'medium',
    en: 'What exactly does each side commit to in writing?',
    kamu: 'Apa persisnya komitmen di pihakmu dan di pihakku yang kita tulis hitam di atas putih?',
    sapaan: 'Komitmen mana dari kedua pihak yang menurut {sapaan} perlu dicantumkan secara tertulis?',
  },
  {
    id: 'keep-informed',
    relationships: ['client'],
    phase: 'closing',
    depth: 'light',
    en: 'Whom on your side should I keep informed?',
    kamu: 'Di pihakmu, siapa saja yang perlu kukabari?',
    sapaan: 'Siapa lagi di tempat {sapaan} yang sebaiknya menerima kabar dari saya?',
  },
  {
    id: 'almost-no-agreement',
    relationships: ['client'],
    phase: 'closing',
    depth: 'deep',
    en: 'What almost kept us from agreeing today?',
    kamu: 'Tadi, apa yang hampir bikin kamu tidak jadi sepakat?',
    sapaan: 'Pertimbangan apa yang sempat membuat {sapaan} berat untuk menyepakati hal ini?',
    why: {
      en: 'It shows where the agreement may break when pressure comes.',
      id: 'Jawabannya menunjukkan di mana kesepakatan bisa retak ketika ada tekanan.',
    },
  },
  {
    id: 'in-tomorrows-message',
    relationships: ['client', 'manager', 'peer'],
    phase: 'closing',
    depth: 'medium',
    en: 'What should stand in the message I send you tomorrow?',
    kamu: 'Besok aku kirim ringkasan; menurutmu apa saja yang harus ada di situ?',
    sapaan: 'Pokok apa saja yang {sapaan} harap tercantum dalam ringkasan yang saya kirim besok?',
  },
  {
    id: 'left-open-on-purpose',
    relationships: ['client', 'peer'],
    phase: 'closing',
    depth: 'medium',
    en: 'Which point do we leave open on purpose, and until when?',
    kamu: 'Poin mana yang sengaja kita biarkan terbuka, dan sampai kapan menurutmu?',
    sapaan: 'Butir mana yang {sapaan} setujui untuk ditunda, dan sampai kapan?',
  },
];
