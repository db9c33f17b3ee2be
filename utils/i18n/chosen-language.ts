import { browser } from 'wxt/browser';
import { chooseLanguage, type Language } from './language.ts';

/** The language of the preference, else the browser's; read from the storage at every call, since it can be switched. */
export async function chosenLanguage(): Promise<Language> {
  const { preferences } = await browser.storage.local.get('preferences');
  const setting = typeof preferences === 'object' && preferences !== null && 'language' in preferences ? preferences.language : 'auto';
  return chooseLanguage(setting === 'en' || setting === 'id' ? setting : 'auto', browser.i18n.getUILanguage());
}
