import { browser } from 'wxt/browser';
import { meetingsInCall } from '@/utils/domain/call-code.ts';
import { chosenLanguage } from '@/utils/i18n/chosen-language.ts';
import { MEET_PAGES } from '@/utils/meet-page/origin.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { readPreferences } from '@/utils/preferences.ts';
import { read } from '@/utils/storage/database.ts';
import { announceTo } from './announce.ts';
import { data } from './data.ts';
import { firstOneOnOne } from './next-meeting.ts';
import { putScript } from './take-over.ts';

export const callHandlers: Pick<Handlers, 'call.find'> = {
  'call.find': async ({ code }) => {
    const tx = read(await data());
    const found = await firstOneOnOne(tx, meetingsInCall(await tx.objectStore('meetings').getAll(), code, new Date()));
    return found && { meetingKey: found.meeting.key, language: await chosenLanguage(), width: (await readPreferences()).width };
  },
};

/** The panel beside calls, as long as the user allows Meet's pages: after that, and after an update, their script is registered and put into open calls. */
export function watchCalls(): void {
  browser.runtime.onInstalled.addListener(settle);
  browser.permissions.onAdded.addListener(({ origins = [] }) => { if (origins.includes(MEET_PAGES)) settle(); });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    // Which tabs show Meet is no longer told.
    if (origins.includes(MEET_PAGES)) void announceTo({ announce: 'leave-calls' }, {});
  });
}

function settle(): void {
  void putIntoCalls().catch(() => undefined);
}

async function putIntoCalls(): Promise<void> {
  const origins = [MEET_PAGES];
  if (!(await browser.permissions.contains({ origins }))) return;
  // Registered it may be already: then there is nothing to do.
  await browser.scripting.registerContentScripts([{ id: 'meet', matches: origins, js: ['content-scripts/meet.js'], css: ['content-scripts/meet.css'] }]).catch(() => undefined);
  await putScript('meet', MEET_PAGES);
}
