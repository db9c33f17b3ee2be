import { browser } from 'wxt/browser';
import { countDue } from '@/utils/domain/follow-up.ts';
import { today } from '@/utils/dates/local-date.ts';
import { data } from './data.ts';

const MIDNIGHT = 'midnight';

/** Counts what is mine and due; called after each change of follow-ups, at start and at midnight. */
export async function countBadge(): Promise<void> {
  const outstanding = await (await data()).getAllFromIndex('followUps', 'outstanding');
  const due = countDue(outstanding, today(new Date()));
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: '#0b6b5e' });
}

/** Sets the alarm of the next midnight; one that passed during sleep fires on waking. */
export function watchMidnight(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== MIDNIGHT) return;
    setMidnight();
    countBadge().catch(() => undefined);
  });
  setMidnight();
}

function setMidnight(): void {
  const next = new Date();
  next.setHours(24, 0, 5, 0);
  void browser.alarms.create(MIDNIGHT, { when: next.getTime() });
}
