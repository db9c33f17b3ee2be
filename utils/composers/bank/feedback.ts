import type { PromptedComposer } from '../composer.ts';
import { SEEN } from '../seen.ts';

export const feedback: PromptedComposer = {
  id: 'feedback',
  name: { en: 'Feedback', id: 'Umpan balik' },
  purpose: { en: 'Honest and specific: what happened, not what {name} is like.', id: 'Jujur dan jelas: tentang kejadiannya, bukan tentang pribadi {name}.' },
  relationships: ['report', 'manager', 'peer', 'mentee', 'student'],
  onePoint: 'feedback',
  fields: [
    ...SEEN,
    {
      id: 'ask',
      kind: 'text',
      label: { en: 'Question', id: 'Pertanyaan' },
      prompt: { en: 'And then ask, for example: how did you see it?', kamu: 'Lalu tanyakan, misalnya: menurutmu, bagaimana kejadiannya?', sapaan: 'Lalu tanyakan, misalnya: bagaimana {sapaan} melihatnya?' },
      isAboutPerson: true,
    },
  ],
};
