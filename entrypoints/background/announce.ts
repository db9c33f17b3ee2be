import { browser, type Browser } from 'wxt/browser';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { MEET_PAGES } from '@/utils/meet-page/origin.ts';
import type { Announcement } from '@/utils/messaging/protocol.ts';

/** Tells every open page of ours; nobody listening is no fault. */
export function announceToPages(announcement: Announcement): void {
  browser.runtime.sendMessage(announcement).catch(() => undefined);
  // Firefox (153) brings this to none of our frames in other people's pages; what is sent to a tab, it does.
  if (import.meta.env.BROWSER === 'firefox') announceToTabs(announcement).catch(() => undefined);
}

/** Tells every open tab that we are a guest of; what is known of an account, Calendar's only. */
export async function announceToTabs(announcement: Announcement): Promise<void> {
  await announceTo(announcement, { url: 'account' in announcement ? CALENDAR_PAGES : [CALENDAR_PAGES, MEET_PAGES] });
}

export async function announceTo(announcement: Announcement, which: Browser.tabs.QueryInfo): Promise<void> {
  for (const tab of await tabIds(which)) announceToTab(tab, announcement);
}

export async function tabIds(which: Browser.tabs.QueryInfo): Promise<number[]> {
  return (await browser.tabs.query(which)).flatMap(({ id }) => id ?? []);
}

export function announceToTab(tabId: number, announcement: Announcement): void {
  browser.tabs.sendMessage(tabId, announcement).catch(() => undefined);
}
