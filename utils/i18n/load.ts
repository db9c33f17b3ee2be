import { browser } from 'wxt/browser';
import { chosenLanguage } from './chosen-language.ts';
import type { Catalogue } from './en.ts';
import type { Language } from './language.ts';

export interface Words {
  language: Language;
  t: Catalogue;
}

/** The catalogue of the setting's language; only that one is loaded. */
export async function loadWords(): Promise<Words> {
  const language = await chosenLanguage();
  return { language, t: language === 'id' ? (await import('./id.ts')).id : (await import('./en.ts')).en };
}

/** Calls back when a preference was changed, by whichever page. */
export function onPreferences(listen: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if ('preferences' in changes) listen();
  });
}
