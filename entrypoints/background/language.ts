import { browser } from 'wxt/browser';
import { chosenLanguage } from '@/utils/i18n/chosen-language.ts';
import { PAGE_LABELS, type PageLabels } from '@/utils/i18n/page-labels.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { readPreferences } from '@/utils/preferences.ts';
import { announceToTabs } from './announce.ts';

/** The words for Google's page, in the language of the setting. */
export async function pageLabels(): Promise<PageLabels> {
  return PAGE_LABELS[await chosenLanguage()];
}

export const preferenceHandlers: Pick<Handlers, 'preferences.write'> = {
  'preferences.write': async (patch) => {
    await browser.storage.local.set({ preferences: { ...(await readPreferences()), ...patch } });
    await announceToTabs({ announce: 'labels', labels: await pageLabels() });
    return null;
  },
};
