import { browser } from 'wxt/browser';
import { readPreferences } from '../preferences.ts';
import { chooseLanguage, type Language } from './language.ts';

/** The language of the preference, else the browser's; read from the storage at every call, since it can be switched. */
export async function chosenLanguage(): Promise<Language> {
  const { language } = await readPreferences();
  return chooseLanguage(language, browser.i18n.getUILanguage());
}
