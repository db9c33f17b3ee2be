import { browser } from 'wxt/browser';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import type { Announcement } from '@/utils/messaging/protocol.ts';

/** Tells every open page of ours; nobody listening is no fault. */
export function announceToPages(announcement: Announcement): void {
  browser.runtime.sendMessage(announcement).catch(() => undefined);
  // Firefox (153) brings this to none of our frames in other people's pages; what is sent to a tab, it does.
  if (import.meta.env.BROWSER === 'firefox') announceToTabs(announcement).catch(() => undefined);
}

/** Tells every open Calendar tab. */
export async function announceToTabs(announcement: Announcement): Promise<void> {
  const tabs = await browser.tabs.query({ url: CALENDAR_PAGES });
  for (const tab of tabs) if (tab.id !== undefined) announceToTab(tab.id, announcement);
}

export function announceToTab(tabId: number, announcement: Announcement): void {
  browser.tabs.sendMessage(tabId, announcement).catch(() => undefined);
}
