import type { TalkWords } from './en-talk.ts';

/** Yang diperlukan selama berbicara, dan untuk catatannya. */
export const idTalk: TalkWords = {
  note: 'Catatan',
  noteOf: (text) => `Catatan: ${text}`,
  beginWith: (say) => `Mulai dengan: “${say}”`,
  noteHint: 'Apa yang dibicarakan',
  whoSees: 'Siapa yang melihat catatan ini',
  inSummary: 'Ikut di ringkasan',
  privateNote: 'Catatan pribadi',
  pointIsPrivate: 'Hanya Anda yang melihat: poinnya pribadi.',
  sessionNotes: 'Catatan seluruh sesi',
  from: (name) => `Dari ${name}`,
  fromNamed: (name, text) => `Dari ${name}: ${text}`,
  balance: (mine, theirs, name) => `${String(mine)} dari Anda, ${String(theirs)} dari ${name}`,
  allMine: (name) => `Semua poin sejauh ini dari Anda. Apa yang ingin dibahas ${name}?`,
  putAway: 'Singkirkan',
  spent: (n, of) => `${String(n)} dari ${String(of)} menit`,
  followUp: 'Tindak lanjut',
  decision: 'Keputusan',
  promptsWord: 'Mendengarkan',
  hide: 'Sembunyikan',
  prompts: [
    'Tanya dulu, baru jawab.',
    'Ulangi yang terdengar dengan kata-kata sendiri.',
    'Biarkan hening sejenak.',
    'Tanyakan apa yang ada di baliknya.',
    'Satu pertanyaan dulu.',
    'Tanyakan sekali lagi: “Ada lagi?”',
    'Ceritakan yang terlihat, lalu dengarkan dari sisinya.',
    'Pastikan maksudnya tertangkap sebelum memberi saran.',
  ],
};
