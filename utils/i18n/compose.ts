import type { ComposeWords } from './en-compose.ts';
import type { Language } from './language.ts';
import type { Words } from './load.ts';

/** By the word for oneself, which the catalogue of the page has as it was chosen. */
const COMPOSE: Record<Language, (me: string) => Promise<ComposeWords>> = {
  en: async () => (await import('./en-compose.ts')).enCompose,
  id: async (me) => {
    const { idCompose, akuCompose } = await import('./id-compose.ts');
    return me === 'Aku' ? { ...idCompose, ...akuCompose } : idCompose;
  },
};

/** The words of the composers; only those of the language that is shown are loaded. */
export function loadCompose({ language, t }: Words): Promise<ComposeWords> {
  return COMPOSE[language](t.me);
}
