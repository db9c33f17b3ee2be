import { readEventTime } from '@/utils/calendar-page/event-time.ts';
import { copyVerdicts, meetingKey, type Meeting, type VerdictCopy } from '@/utils/domain/meeting.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { announceToTab, announceToTabs } from './announce.ts';
import { change, data } from './data.ts';
import { pageLabels } from './language.ts';
import { takeWanted } from './next-meeting.ts';

async function verdictsOf(account: string): Promise<VerdictCopy> {
  return copyVerdicts(await (await data()).getAllFromIndex('meetings', 'account', account));
}

export const meetingHandlers: Pick<Handlers, 'page.start' | 'page.report' | 'page.wake' | 'panel.close'> = {
  'page.start': async ({ account }, { tabId }) => ({ verdicts: await verdictsOf(account), labels: await pageLabels(), wanted: await takeWanted(tabId) }),
  'page.wake': async () => {
    await data();
    return null;
  },
  'page.report': async ({ when, day, originalStart, locale, timezone, ...page }) => {
    const key = meetingKey(page.account, page.event);
    const time = readEventTime({ when, day, originalStart, locale, timezone });
    await change(async (tx) => {
      const before = await tx.objectStore('meetings').get(key);
      // Not being sure is no news about what was sure.
      if (page.verdict === 'unknown' && before) return;
      const meeting: Meeting = {
        ...page,
        key,
        day,
        start: time?.start ?? null,
        end: time?.end ?? null,
        seenAt: new Date().toISOString(),
      };
      await tx.objectStore('meetings').put(meeting);
    });
    const verdicts = await verdictsOf(page.account);
    await announceToTabs({ announce: 'verdicts', account: page.account, verdicts });
    return null;
  },
  'panel.close': (_request, { tabId }) => {
    if (tabId !== null) announceToTab(tabId, { announce: 'close-panel' });
    return Promise.resolve(null);
  },
};
