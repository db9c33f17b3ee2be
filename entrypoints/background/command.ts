import { browser } from 'wxt/browser';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { MEET_PAGES } from '@/utils/meet-page/origin.ts';
import { askTab } from '@/utils/messaging/ask-tab.ts';
import { read } from '@/utils/storage/database.ts';
import { data } from './data.ts';
import { tabInFront } from './events.ts';
import { nextMeetingOf, prepareMeeting } from './next-meeting.ts';

/** Alt+Shift+P opens the panel for the event that is open or the call that is on, else for the next 1:1; where there is neither, the popup says so. */
export function openOnCommand(): void {
  browser.commands.onCommand.addListener((name) => {
    if (name === 'open-panel') void openPanel();
  });
}

async function openPanel(): Promise<void> {
  const tab = await tabInFront(CALENDAR_PAGES, MEET_PAGES);
  if (tab !== null && (await askTab(tab, { question: 'open-panel' })) === true) return;
  const next = await nextMeetingOf(read(await data()), new Date());
  if (next) await prepareMeeting(next.meeting.key, true);
  // Some browsers cannot, or not without a window in front.
  else await browser.action.openPopup().catch(() => undefined);
}
