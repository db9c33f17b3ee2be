import type { PromptedComposer } from '../composer.ts';

export const conflict: PromptedComposer = {
  id: 'conflict',
  name: { en: 'Conflict', id: 'Konflik' },
  purpose: { en: 'Speak in turns: understand each other first, then solve.', id: 'Bicara bergiliran: saling paham dulu, baru mencari jalan keluar.' },
  relationships: ['partner', 'family', 'friend', 'peer', 'manager', 'report'],
  turns: { them: 'theirs-back', me: 'mine-back' },
  later: { en: 'Ways out come once both sides were said back.', id: 'Jalan keluar menyusul, setelah kedua pandangan diulangi.' },
  fields: [
    { id: 'issue', kind: 'text', label: { en: 'What it is about', id: 'Pokok persoalan' }, prompt: { en: 'In one sentence that both could say.', id: 'Dalam satu kalimat yang bisa diucapkan keduanya.' } },
    {
      id: 'theirs',
      kind: 'text',
      label: { en: '{name}’s view', id: 'Pandangan {name}' },
      prompt: { en: 'In {name}’s words: what happened, what it meant, what is needed.', id: 'Dengan kata-kata {name}: apa yang terjadi, apa artinya, apa yang dibutuhkan.' },
      isAboutPerson: true,
    },
    {
      id: 'theirs-back',
      kind: 'check',
      label: { en: 'I have said it back, and {name} says: that is it', kamu: 'Sudah kuulangi, dan {name} bilang: ya, itu maksudnya', sapaan: 'Sudah saya ulangi, dan {name} mengiyakan' },
      prompt: { en: '', id: '' },
    },
    {
      id: 'mine',
      kind: 'text',
      label: { en: 'My view', kamu: 'Pandanganku', sapaan: 'Pandangan saya' },
      prompt: { en: 'What I saw, what it did to me, what I need.', kamu: 'Apa yang kulihat, apa yang kurasakan, apa yang kubutuhkan.', sapaan: 'Apa yang saya lihat, apa yang saya rasakan, apa yang saya butuhkan.' },
      isAboutPerson: true,
    },
    {
      id: 'mine-back',
      kind: 'check',
      label: { en: '{name} has said it back, and that is it', kamu: '{name} sudah mengulanginya, dan memang itu maksudku', sapaan: '{name} sudah mengulanginya, dan memang itu maksud saya' },
      prompt: { en: '', id: '' },
    },
    {
      id: 'solutions',
      kind: 'text',
      point: 'decide',
      after: ['theirs-back', 'mine-back'],
      label: { en: 'Ways out', id: 'Jalan keluar' },
      prompt: { en: 'What would do justice to both sides?', id: 'Apa yang adil bagi kedua sisi?' },
    },
    { id: 'agreed', kind: 'agreements', after: ['theirs-back', 'mine-back'], label: { en: 'What we agree', id: 'Yang disepakati' }, prompt: { en: 'Small enough to be tried until the next talk.', id: 'Cukup kecil untuk dicoba sampai sesi berikutnya.' } },
  ],
};
