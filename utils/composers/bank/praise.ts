import type { PromptedComposer } from '../composer.ts';
import { SEEN } from '../seen.ts';

export const praise: PromptedComposer = {
  id: 'praise',
  name: { en: 'Praise', id: 'Apresiasi' },
  purpose: { en: 'Say exactly what was good, so that it is done again.', id: 'Sebutkan persisnya apa yang bagus, supaya dilakukan lagi.' },
  relationships: [],
  onePoint: 'praise',
  fields: [
    ...SEEN,
    {
      id: 'keep',
      kind: 'text',
      label: { en: 'Keep doing', id: 'Teruskan' },
      prompt: { en: 'What should {name} keep doing?', id: 'Apa yang sebaiknya terus {name} lakukan?' },
      isAboutPerson: true,
    },
  ],
};
