import { meetingKey, type Meeting } from '@/utils/domain/meeting.ts';
import { underSynced } from '@/utils/domain/synced-meeting.ts';
import { chosenLanguage } from '@/utils/i18n/chosen-language.ts';
import type { Request } from '@/utils/messaging/protocol.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { readPreferences } from '@/utils/preferences.ts';
import { announceToTab, announceToTabs } from './announce.ts';
import { change, data } from './data.ts';
import { changePreferences } from './language.ts';
import { takeWanted } from './next-meeting.ts';
import { knownEventsOf } from './verdicts.ts';

/** Keeps what the page says of an event; gives back its key. */
export async function remember(page: Request<'page.report'>): Promise<string> {
  const key = meetingKey(page.account, page.event);
  await change(async (tx) => {
    const before = await tx.objectStore('meetings').get(key);
    // Not being sure is no news about what was sure.
    if (page.verdict === 'unknown' && before && before.verdict !== 'unknown') return;
    const meeting: Meeting = { ...page, key, seenAt: new Date().toISOString() };
    await tx.objectStore('meetings').put(underSynced(meeting, before));
  });
  return key;
}

export const meetingHandlers: Pick<Handlers, 'page.start' | 'page.report' | 'page.wake' | 'panel.close' | 'panel.width'> = {
  'page.start': async ({ account }, { tabId }) => {
    const [known, language, { width }, wanted] = await Promise.all([knownEventsOf(account), chosenLanguage(), readPreferences(), takeWanted(tabId)]);
    return { ...known, language, width, wanted };
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
