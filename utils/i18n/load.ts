import { browser } from 'wxt/browser';
import type { Preferences } from '../preferences.ts';
import type { Catalogue } from './en.ts';
import { chooseLanguage, type Language } from './language.ts';

export interface Words {
  language: Language;
  t: Catalogue;
  /** The catalogue by the first person, where the language tells them apart. */
  voices?: Readonly<Record<Preferences['me'], Catalogue>>;
}

const CATALOGUES: Record<Language, (me: Preferences['me']) => Promise<Pick<Words, 't' | 'voices'>>> = {
  en: async () => ({ t: (await import('./en.ts')).en }),
  id: async (me) => {
    const { id, aku } = await import('./id.ts');
    const voices = { saya: id, aku: { ...id, ...aku } };
    return { t: voices[me], voices };
  },
};

/** The catalogue of the preferred language, in the first person that was chosen; only that one is loaded. */
export async function loadWords({ language: setting, me }: Pick<Preferences, 'language' | 'me'>): Promise<Words> {
  const language = chooseLanguage(setting, browser.i18n.getUILanguage());
  return { language, ...(await CATALOGUES[language](me)) };
}

/** Calls back when a preference was changed, by whichever page; returns how to stop. */
export function onPreferences(listen: () => void): () => void {
  const listener = (changes: object): void => {
    if ('preferences' in changes) listen();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => {
    browser.storage.local.onChanged.removeListener(listener);
  };
}
