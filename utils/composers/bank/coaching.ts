import type { PromptedComposer } from '../composer.ts';

export const coaching: PromptedComposer = {
  id: 'coaching',
  name: { en: 'Hard problem', id: 'Masalah sulit' },
  purpose: { en: 'From the goal to what will be done: the causes before the options.', id: 'Dari target sampai langkah nyata: cari sebabnya dulu, baru pilihannya.' },
  relationships: ['report', 'mentee', 'student', 'mentor'],
  fields: [
    { id: 'goal', kind: 'text', label: { en: 'Goal', id: 'Target' }, prompt: { en: 'What should be different in the end?', id: 'Pada akhirnya, apa yang ingin dicapai?' } },
    { id: 'reality', kind: 'text', label: { en: 'How it is now', id: 'Keadaan sekarang' }, prompt: { en: 'What is the case, and what was tried?', id: 'Bagaimana keadaannya, dan apa yang sudah dicoba?' } },
    {
      id: 'causes',
      kind: 'text',
      point: 'obstacle',
      label: { en: 'What hinders', id: 'Kendala' },
      prompt: { en: 'What stands in the way, and what is behind that?', id: 'Apa yang menghalangi, dan apa sebab di baliknya?' },
    },
    { id: 'options', kind: 'text', label: { en: 'Options', id: 'Pilihan' }, prompt: { en: 'What could be done? Many first, weighed later.', id: 'Apa saja yang bisa dilakukan? Kumpulkan dulu, timbang nanti.' } },
    { id: 'will', kind: 'agreements', label: { en: 'What will be done', id: 'Yang akan dikerjakan' }, prompt: { en: 'The next step of each, with a day.', id: 'Langkah berikutnya dari masing-masing, dengan tenggatnya.' } },
  ],
};
