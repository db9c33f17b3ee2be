import type { TalkWords } from './en-talk.ts';

/** Yang diperlukan selama berbicara, dan untuk catatannya. */
export const idTalk: TalkWords = {
  note: 'Catatan',
  noteOf: (text) => `Catatan: ${text}`,
  noteHint: 'Apa yang dibicarakan',
  whoSees: 'Siapa yang melihat catatan ini',
  inSummary: 'Ikut di ringkasan',
  privateNote: 'Catatan pribadi',
  pointIsPrivate: 'Hanya Anda yang melihat: poinnya pribadi.',
  sessionNotes: 'Catatan seluruh sesi',
};
