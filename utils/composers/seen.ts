import type { PromptedField } from './composer.ts';

/** What feedback and praise are made of: when, what, and what came of it. */
export const SEEN: readonly PromptedField[] = [
  {
    id: 'situation',
    kind: 'text',
    label: { en: 'Situation', id: 'Situasi' },
    prompt: { en: 'When and where was it?', id: 'Kapan dan di mana kejadiannya?' },
    isAboutPerson: true,
  },
  {
    id: 'behaviour',
    kind: 'text',
    label: { en: 'Behaviour', id: 'Perilaku' },
    prompt: { en: 'What did {name} do or say, as a camera would have seen it?', id: 'Apa yang {name} lakukan atau katakan, seperti yang akan terekam kamera?' },
    isAboutPerson: true,
  },
  {
    id: 'impact',
    kind: 'text',
    label: { en: 'Impact', id: 'Dampak' },
    prompt: { en: 'What came of it, for the work, for others, for me?', kamu: 'Apa dampaknya bagi pekerjaan, bagi orang lain, bagiku?', sapaan: 'Apa dampaknya bagi pekerjaan, bagi orang lain, bagi saya?' },
    isAboutPerson: true,
  },
];
