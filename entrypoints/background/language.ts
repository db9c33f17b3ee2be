import { browser } from 'wxt/browser';
import { PANEL_WIDTH } from '@/utils/domain/dock.ts';
import { chosenLanguage } from '@/utils/i18n/chosen-language.ts';
import { PAGE_LABELS, type PageLabels } from '@/utils/i18n/page-labels.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { announceToTabs } from './announce.ts';

/** The words for Google's page, in the language of the setting. */
export async function pageLabels(): Promise<PageLabels> {
  return PAGE_LABELS[await chosenLanguage()];
}

/** The panel's width as the user left it, px. */
export async function panelWidth(): Promise<number> {
  const { preferences } = await browser.storage.local.get('preferences');
  const width = typeof preferences === 'object' && preferences !== null && 'width' in preferences ? preferences.width : undefined;
  return typeof width === 'number' ? width : PANEL_WIDTH.usual;
}

export async function writePreferences(patch: Record<string, unknown>): Promise<void> {
  const { preferences } = await browser.storage.local.get('preferences');
  await browser.storage.local.set({ preferences: { ...(typeof preferences === 'object' ? preferences : {}), ...patch } });
}

export const preferenceHandlers: Pick<Handlers, 'preferences.write'> = {
  'preferences.write': async (patch) => {
    await writePreferences(patch);
    await announceToTabs({ announce: 'labels', labels: await pageLabels() });
    return null;
  },
};
