import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { CALENDAR_HOME, CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { upcomingMeetings } from '@/utils/domain/meeting.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { readinessOf } from '@/utils/domain/readiness.ts';
import { agendaOf } from '@/utils/domain/talking-point.ts';
import type { Announcement, NextMeeting } from '@/utils/messaging/protocol.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import type { Database } from '@/utils/storage/database.ts';

/** The next 1:1 and how prepared it is; null where none is known with its time. Looking makes no person and no session. */
export async function nextMeetingOf(database: Database, now: Date): Promise<NextMeeting | null> {
  // Only meetings with one other person are in this index.
  const [meeting] = upcomingMeetings(await database.getAllFromIndex('meetings', 'otherAddress'), now);
  if (!meeting) return null;
  const [person, session] = await Promise.all([
    database.getFromIndex('people', 'addresses', meeting.other.address),
    database.getFromIndex('sessions', 'meetingKey', meeting.key),
  ]);
  const points = person ? await database.getAllFromIndex('points', 'personId', person.id) : [];
  return {
    meetingKey: meeting.key,
    start: meeting.start,
    end: meeting.end,
    name: person ? shortNameOf(person) : meeting.other.name,
    readiness: readinessOf(session?.objective ?? '', agendaOf(points, session?.id ?? '')),
  };
}

/** What a Calendar tab is to open as soon as its page is there. */
const wantedSchema = v.object({ tabId: v.number(), meetingKey: v.string(), at: v.number() });

/** After that long (ms) nobody expects a panel to open any more. */
const WANTED_FOR = 60_000;

/** The meeting that this tab was opened for: given once, and only while it is still expected. */
export async function takeWanted(tabId: number | null): Promise<string | null> {
  const { wanted } = await browser.storage.session.get('wanted');
  const parsed = v.safeParse(wantedSchema, wanted);
  if (!parsed.success || parsed.output.tabId !== tabId) return null;
  await browser.storage.session.remove('wanted');
  return Date.now() - parsed.output.at <= WANTED_FOR ? parsed.output.meetingKey : null;
}

async function keepWanted(tabId: number, meetingKey: string): Promise<void> {
  await browser.storage.session.set({ wanted: { tabId, meetingKey, at: Date.now() } });
}

/** Whether the tab opens the panel, now or as soon as it has loaded. */
async function hears(tab: Browser.tabs.Tab, meetingKey: string): Promise<boolean> {
  if (tab.id === undefined) return false;
  const announcement: Announcement = { announce: 'prepare', meetingKey };
  try {
    await browser.tabs.sendMessage(tab.id, announcement);
    return true;
  } catch {
    // One that sleeps or loads asks when it starts. Any other is signed out, or has the script of an older version.
    if (tab.status !== 'loading' && !tab.discarded) return false;
    await keepWanted(tab.id, meetingKey);
    return true;
  }
}

async function bringForward({ id, windowId }: Browser.tabs.Tab): Promise<void> {
  if (id !== undefined) await browser.tabs.update(id, { active: true });
  await browser.windows.update(windowId, { focused: true });
}

/** Opens the panel for a meeting in the Calendar tab that was used last, else in a new one. */
async function prepareMeeting(meetingKey: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: CALENDAR_PAGES });
  tabs.sort((a, b) => b.lastAccessed - a.lastAccessed);
  for (const tab of tabs) {
    if (await hears(tab, meetingKey)) {
      await bringForward(tab);
      return;
    }
  }
  const tab = await browser.tabs.create({ url: CALENDAR_HOME });
  if (tab.id !== undefined) await keepWanted(tab.id, meetingKey);
}

export const prepareHandlers: Pick<Handlers, 'meeting.prepare'> = {
  'meeting.prepare': async ({ meetingKey }) => {
    await prepareMeeting(meetingKey);
    return null;
  },
};
