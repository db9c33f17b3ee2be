import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import type { MatchedAnchors } from '@/utils/domain/matched-anchors.ts';
import { askTab } from '@/utils/messaging/ask-tab.ts';

const Answer: v.GenericSchema<unknown, MatchedAnchors> = v.object({
  open: v.nullable(v.picklist(['popover', 'edit-page'])),
  candidates: v.record(v.string(), v.nullable(v.number())),
});

/** What is recognised in the Calendar tab that was last looked at; null when no tab answers, or only one that an older version still runs in. */
export async function askCalendar(): Promise<MatchedAnchors | null> {
  const tabs = await browser.tabs.query({ url: CALENDAR_PAGES });
  for (const { id } of tabs.sort((a, b) => b.lastAccessed - a.lastAccessed)) {
    const answer = v.safeParse(Answer, id === undefined ? null : await askTab(id, { question: 'anchors' }));
    if (answer.success) return answer.output;
  }
  return null;
}
