import { browser } from 'wxt/browser';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { tabIds } from './announce.ts';

/**
 * After an install or an update, Calendar tabs that are open have no content script of this version: it is put there once
 * a tab, and lets the one before go.
 */
export function takeOverTabs(): void {
  // Firefox does it by itself.
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => {
    void putScript('calendar', CALENDAR_PAGES);
  });
}

/** Puts a content script into the tabs that are open. */
export async function putScript(name: 'calendar' | 'meet', url: string): Promise<void> {
  for (const tabId of await tabIds({ url, discarded: false })) {
    const target = { tabId };
    try {
      await browser.scripting.insertCSS({ target, files: [`/content-scripts/${name}.css`] });
      await browser.scripting.executeScript({ target, files: [`/content-scripts/${name}.js`] });
    } catch {
      // A tab that shows an error, or went away: it is loaded anew anyway before it shows anything.
    }
  }
}
