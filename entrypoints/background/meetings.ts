import { originalStartOf } from '@/utils/calendar-page/event-id.ts';
import { readEventTime } from '@/utils/calendar-page/event-time.ts';
import { meetingKey, type Meeting } from '@/utils/domain/meeting.ts';
import type { Request } from '@/utils/messaging/protocol.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { readPreferences } from '@/utils/preferences.ts';
import { announceToTab, announceToTabs } from './announce.ts';
import { change, data } from './data.ts';
import { changePreferences, pageLabels } from './language.ts';
import { takeWanted } from './next-meeting.ts';
import { verdictsOf } from './verdicts.ts';

/** Keeps what the page says of an event; gives back its key. */
export async function remember({ when, locale, ...page }: Request<'page.report'>): Promise<string> {
  const key = meetingKey(page.account, page.event);
  const time = readEventTime({ when, day: page.day, originalStart: originalStartOf(page.event), locale, timezone: page.timezone });
  await change(async (tx) => {
    const before = await tx.objectStore('meetings').get(key);
    // Not being sure is no news about what was sure.
    if (page.verdict === 'unknown' && before && before.verdict !== 'unknown') return;
    const meeting: Meeting = { ...page, key, start: time?.start ?? null, end: time?.end ?? null, seenAt: new Date().toISOString() };
    await tx.objectStore('meetings').put(meeting);
  });
  return key;
}

export const meetingHandlers: Pick<Handlers, 'page.start' | 'page.report' | 'page.wake' | 'panel.close' | 'panel.width'> = {
  'page.start': async ({ account }, { tabId }) => {
    const [verdicts, labels, { width }, wanted] = await Promise.all([verdictsOf(account), pageLabels(), readPreferences(), takeWanted(tabId)]);
    return { verdicts, labels, width, wanted };
  },
  'page.wake': async () => {
    await data();
    return null;
  },
  'page.report': async (report) => {
    await remember(report);
    const { account, event, branch, verdict, other } = report;
    if (verdict !== 'unknown') await announceToTabs({ announce: 'verdict', account, judged: { event, branch, verdict, other } });
    return null;
  },
  'panel.close': (_request, { tabId }) => {
    if (tabId !== null) announceToTab(tabId, { announce: 'close-panel' });
    return Promise.resolve(null);
  },
  'panel.width': async ({ width }) => {
    await changePreferences({ width });
    return null;
  },
};
