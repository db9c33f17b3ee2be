import { browser } from 'wxt/browser';
import { chooseLanguage, type LanguageSetting } from '@/utils/i18n/language.ts';
import { PAGE_LABELS, type PageLabels } from '@/utils/i18n/page-labels.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { announceToTabs } from './announce.ts';

/** The words for Google's page, in the language of the setting. */
export async function pageLabels(): Promise<PageLabels> {
  const { preferences } = await browser.storage.local.get('preferences');
  return PAGE_LABELS[chooseLanguage(settingOf(preferences), browser.i18n.getUILanguage())];
}

function settingOf(preferences: unknown): LanguageSetting {
  const language = typeof preferences === 'object' && preferences !== null && 'language' in preferences ? preferences.language : 'auto';
  return language === 'en' || language === 'id' ? language : 'auto';
}

export const preferenceHandlers: Pick<Handlers, 'preferences.write'> = {
  'preferences.write': async (patch) => {
    const { preferences } = await browser.storage.local.get('preferences');
    await browser.storage.local.set({ preferences: { ...(typeof preferences === 'object' ? preferences : {}), ...patch } });
    await announceToTabs({ announce: 'labels', labels: await pageLabels() });
    return null;
  },
};
