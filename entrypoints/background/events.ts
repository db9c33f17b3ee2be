import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { askTab } from '@/utils/messaging/ask-tab.ts';
import { requests } from '@/utils/messaging/requests.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { remember } from './meetings.ts';

/** The Calendar tab that is in front, if one is. */
export async function calendarTabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: CALENDAR_PAGES });
  return tab?.id ?? null;
}

export const eventHandlers: Pick<Handlers, 'event.current'> = {
  'event.current': async () => {
    const tab = await calendarTabInFront();
    const report = v.safeParse(requests['page.report'], tab === null ? null : await askTab(tab, { question: 'open-event' }));
    return report.success ? remember(report.output) : null;
  },
};
