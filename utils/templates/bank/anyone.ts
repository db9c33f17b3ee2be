import type { Template } from '../template.ts';

export const TEMPLATES: readonly Template[] = [
  {
    id: 'half-and-half',
    name: { en: 'Half and half', id: 'Bagi rata' },
    purpose: { en: 'Both bring something, and both leave with a promise.', id: 'Sama-sama membawa bahan, sama-sama pulang dengan janji.' },
    relationships: [],
    occasion: 'usual',
    sections: [
      {
        id: 'arrive',
        minutes: 5,
        name: { en: 'Arriving', id: 'Pembuka' },
        say: { en: 'How are you, and what should we begin with?', kamu: 'Apa kabarmu, dan enaknya kita mulai dari mana?', sapaan: 'Bagaimana kabar {sapaan}, dan dari mana sebaiknya kita mulai?' },
        fits: { phases: ['opening', 'wellbeing'] },
      },
      {
        id: 'theirs',
        minutes: 10,
        name: { en: '{name}’s points', id: 'Poin {name}' },
        say: { en: 'What did you bring today?', kamu: 'Kamu bawa apa hari ini?', sapaan: 'Hal apa saja yang {sapaan} bawa hari ini?' },
        fits: { phases: ['work', 'obstacles', 'growth'] },
      },
      {
        id: 'mine',
        minutes: 10,
        name: { en: 'My points', kamu: 'Poinku', sapaan: 'Poin saya' },
        say: { en: 'May I add two things of mine?', kamu: 'Boleh aku tambah dua hal dari pihakku?', sapaan: 'Bolehkah saya menyampaikan dua hal kepada {sapaan}?' },
        fits: { phases: ['feedback', 'obstacles', 'goals'] },
      },
      {
        id: 'agree',
        minutes: 5,
        name: { en: 'What we agree', id: 'Yang disepakati' },
        say: { en: 'Let us write down who does what.', kamu: 'Yuk, kita catat siapa mengerjakan apa.', sapaan: 'Mari kita catat bersama, mana bagian {sapaan} dan mana bagian saya.' },
        fits: { phases: ['closing'] },
      },
    ],
  },
];
