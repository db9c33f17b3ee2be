import type { Relationship } from '../domain/person.ts';
import type { Line } from './template.ts';

/** What is usual between two people who are this to each other. */
export interface Role {
  /** The cadence to propose, in days: 7 weekly, 14 fortnightly, 30 monthly. */
  everyDays: number;
  /** How to hold the talk, in a line. */
  tone: Line;
}

export const ROLES: Record<Relationship, Role> = {
  report: {
    everyDays: 7,
    tone: { en: 'Ask before you tell: the agenda is {name}’s first.', id: 'Tanya dulu sebelum memberi arahan: agenda ini terutama milik {name}.' },
  },
  manager: {
    everyDays: 7,
    tone: { en: 'Short and clear: bring choices along with the problem.', id: 'Singkat dan jelas: bawa pilihan, jangan masalahnya saja.' },
  },
  peer: {
    everyDays: 14,
    tone: { en: 'Eye to eye: as much taken as given.', id: 'Setara: sama-sama memberi, sama-sama meminta.' },
  },
  mentee: {
    everyDays: 14,
    tone: { en: 'One more question before the advice.', id: 'Satu pertanyaan lagi sebelum memberi saran.' },
  },
  mentor: {
    everyDays: 30,
    tone: { en: 'Come with one clear question, and tell what became of the last advice.', id: 'Datang dengan satu pertanyaan yang jelas, dan ceritakan hasil saran yang lalu.' },
  },
  student: {
    everyDays: 14,
    tone: { en: 'First what went well, then one thing only.', id: 'Mulai dari yang sudah bagus, lalu satu hal saja.' },
  },
  teacher: {
    everyDays: 30,
    tone: { en: 'Show what you tried, and ask about one thing.', id: 'Tunjukkan yang sudah dicoba, lalu tanyakan satu hal.' },
  },
  partner: {
    everyDays: 7,
    tone: { en: 'Side by side against the problem, never against each other.', id: 'Berdua menghadapi masalah, bukan saling berhadapan.' },
  },
  family: {
    everyDays: 7,
    tone: { en: 'Listen to the end; being right can wait.', id: 'Dengarkan sampai selesai; soal siapa yang benar bisa menyusul.' },
  },
  friend: {
    everyDays: 30,
    tone: { en: 'No hurry, and no advice that nobody asked for.', id: 'Tidak perlu buru-buru, dan tidak perlu menasihati kalau tidak diminta.' },
  },
  client: {
    everyDays: 30,
    tone: { en: 'Friendly to the person, firm on the matter.', id: 'Ramah kepada orangnya, tegas pada perkaranya.' },
  },
};
