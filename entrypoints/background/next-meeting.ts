import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { CALENDAR_HOME, CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import { upcomingMeetings, type Meeting, type TimedMeeting } from '@/utils/domain/meeting.ts';
import { isOneOnOne, whatCounts, type Said } from '@/utils/domain/override.ts';
import { shortNameOf, type Person } from '@/utils/domain/person.ts';
import { agendaOf } from '@/utils/domain/talking-point.ts';
import type { Announcement, NextMeeting } from '@/utils/messaging/protocol.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import type { ReadTransaction } from '@/utils/storage/database.ts';
import { saidOf } from './overrides.ts';

/** The next 1:1 and how prepared it is; null where none is known with its time. Looking makes no person and no session. */
export async function nextMeetingOf(tx: ReadTransaction, now: Date): Promise<NextMeeting | null> {
  const ahead = await tx.objectStore('meetings').index('end').getAll(IDBKeyRange.lowerBound(now.toISOString(), true));
  const next = await firstOneOnOne(tx, upcomingMeetings(ahead, now));
  return next && { ...(await viewOf(tx, next.meeting, next.person)), name: next.name };
}

/** The first that is a 1:1 with somebody, by the user's word, else by what was read of it; null when none is. */
export async function firstOneOnOne<M extends Meeting>(tx: ReadTransaction, meetings: readonly M[]): Promise<{ meeting: M; person: Person | undefined; name: string } | null> {
  for (const meeting of meetings) {
    const said = whatCounts(...(await saidOf(tx.objectStore('overrides'), meeting)));
    const person = await personOf(tx, meeting, said);
    const name = person ? shortNameOf(person) : meeting.other?.name;
    if (isOneOnOne(meeting.verdict, said) && name !== undefined) return { meeting, person, name };
  }
  return null;
}

/** Who a meeting is with, if that is somebody we know: whom the user has named, else its other guest. */
async function personOf(tx: ReadTransaction, { other }: Meeting, said: Said | null): Promise<Person | undefined> {
  const people = tx.objectStore('people');
  const named = said?.personId ? await people.get(said.personId) : undefined;
  return named ?? (other ? await people.index('addresses').get(other.address) : undefined);
}

async function viewOf(tx: ReadTransaction, meeting: TimedMeeting, person: Person | undefined): Promise<Omit<NextMeeting, 'name'>> {
  const sessions = await tx.objectStore('sessions').index('meetingKey').getAll(meeting.key);
  const session = sessions.find(({ personId }) => personId === person?.id);
  const points = tx.objectStore('points');
  const [open, discussed] = await Promise.all([person ? points.index('open').getAll(person.id) : [], session ? points.index('discussedIn').getAll(session.id) : []]);
  return { meeting, session: session ?? null, agenda: agendaOf([...open, ...discussed], session?.id ?? '') };
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
async function hears(tab: Browser.tabs.Tab, meetingKey: string, isByClock?: boolean): Promise<boolean> {
  if (tab.id === undefined) return false;
  const announcement: Announcement = { announce: 'prepare', meetingKey, isByClock };
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

/** Opens the panel for a meeting in the Calendar tab that was used last, else in a new one. @param isByClock whether nobody said Prepare: then the clock says which tab */
export async function prepareMeeting(meetingKey: string, isByClock?: boolean): Promise<void> {
  const tabs = await browser.tabs.query({ url: CALENDAR_PAGES });
  tabs.sort((a, b) => b.lastAccessed - a.lastAccessed);
  for (const tab of tabs) {
    if (await hears(tab, meetingKey, isByClock)) {
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
