import * as v from 'valibot';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { askTab } from '@/utils/messaging/ask-tab.ts';
import { requests } from '@/utils/messaging/requests.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { tabIds } from './announce.ts';
import { remember } from './meetings.ts';

/** The tab that is in front, if it shows one of these pages. */
export async function tabInFront(...url: string[]): Promise<number | null> {
  return (await tabIds({ active: true, lastFocusedWindow: true, url }))[0] ?? null;
}

export const eventHandlers: Pick<Handlers, 'event.current'> = {
  'event.current': async () => {
    const tab = await tabInFront(CALENDAR_PAGES);
    const report = v.safeParse(requests['page.report'], tab === null ? null : await askTab(tab, { question: 'open-event' }));
    return report.success ? remember(report.output) : null;
  },
};
