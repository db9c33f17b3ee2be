import { browser } from 'wxt/browser';
import { countDue } from '@/utils/domain/follow-up.ts';
import { today } from '@/utils/dates/local-date.ts';
import { data } from './data.ts';

/** Counts what is mine and due; called after each change of follow-ups, at start and at midnight. */
export async function countBadge(): Promise<void> {
  const outstanding = await (await data()).getAllFromIndex('followUps', 'outstanding');
  const due = countDue(outstanding, today(new Date()));
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: '#0b6b5e' });
}
