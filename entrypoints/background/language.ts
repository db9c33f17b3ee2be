import { browser } from 'wxt/browser';
import { chosenLanguage } from '@/utils/i18n/chosen-language.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { announceToTabs } from './announce.ts';

/** Tells Calendar's tabs which language their few words are in now. */
export async function announceLanguage(): Promise<void> {
  await announceToTabs({ announce: 'language', language: await chosenLanguage() });
}

/** What the user chose, as it stands in the storage: unlike `readPreferences` without what was not chosen. */
export async function storedPreferences(): Promise<object> {
  const { preferences } = await browser.storage.local.get('preferences');
  return typeof preferences === 'object' && preferences !== null ? preferences : {};
}

export async function storePreferences(preferences: object): Promise<void> {
  await browser.storage.local.set({ preferences });
}

export async function changePreferences(patch: object): Promise<void> {
  await storePreferences({ ...(await storedPreferences()), ...patch });
}

export const preferenceHandlers: Pick<Handlers, 'preferences.write'> = {
  'preferences.write': async (patch) => {
    await changePreferences(patch);
    await announceLanguage();
    return null;
  },
};
