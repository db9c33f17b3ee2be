import { browser } from 'wxt/browser';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';

/**
 * After an install or an update, Calendar tabs that are open have no content script of this version: it is put there once
 * a tab, and lets the one before go.
 */
export function takeOverTabs(): void {
  // Firefox does it by itself.
  if (import.meta.env.FIREFOX) return;
  browser.runtime.onInstalled.addListener(() => {
    void takeOver();
  });
}

async function takeOver(): Promise<void> {
  const tabs = await browser.tabs.query({ url: CALENDAR_PAGES, discarded: false });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    const target = { tabId: id };
    try {
      await browser.scripting.insertCSS({ target, files: ['/content-scripts/calendar.css'] });
      await browser.scripting.executeScript({ target, files: ['/content-scripts/calendar.js'] });
    } catch {
      // A tab that shows an error, or went away: it is loaded anew anyway before it shows a calendar.
    }
  }
}
