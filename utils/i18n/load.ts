import { browser } from 'wxt/browser';
import type { Catalogue } from './en.ts';
import { chooseLanguage, type Language } from './language.ts';

export interface Words {
  language: Language;
  t: Catalogue;
}

/** The catalogue of the setting's language; only that one is loaded. */
export async function loadWords(): Promise<Words> {
  const { preferences } = await browser.storage.local.get('preferences');
  const setting = typeof preferences === 'object' && preferences !== null && 'language' in preferences ? preferences.language : 'auto';
  const language = chooseLanguage(setting === 'en' || setting === 'id' ? setting : 'auto', browser.i18n.getUILanguage());
  return { language, t: language === 'id' ? (await import('./id.ts')).id : (await import('./en.ts')).en };
}

/** Calls back when a preference was changed, by whichever page. */
export function onPreferences(listen: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('preferences' in changes) listen();
  });
}
