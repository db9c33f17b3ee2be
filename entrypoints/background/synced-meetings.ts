import { browser } from 'wxt/browser';
import { branchOf } from '@/utils/calendar-page/event-id.ts';
import { meetingKey } from '@/utils/domain/meeting.ts';
import { classifyEvent } from '@/utils/domain/one-on-one.ts';
import { syncedMeeting, withdrawnMeeting } from '@/utils/domain/synced-meeting.ts';
import type { StoredEvent, SyncCalendar } from '@/utils/sync/state.ts';
import type { Window } from '@/utils/sync/window.ts';
import { announceToPages } from './announce.ts';
import { change, data } from './data.ts';
import { announceVerdicts } from './verdicts.ts';

/**
 * Makes meetings of what a connected calendar says, in one transaction: the user's own records are not touched.
 * @param removed ids of events that are no longer there
 */
export async function keepSynced(calendar: SyncCalendar, put: readonly StoredEvent[], removed: readonly string[]): Promise<void> {
  const { account, isPrimary } = calendar;
  if (put.length + removed.length > 0) {
    await keep(account, isPrimary, put, removed);
    await announceVerdicts(account);
    announceToPages({ announce: 'changed' });
  }
  await browser.storage.session.set({ [keptKey(calendar)]: calendar.syncedAt });
}

/** Where it stands up to which sync meetings were made. */
const keptKey = ({ key }: SyncCalendar): string => `kept ${key}`;

/** Does for all events what a worker that died may have left undone; nothing when it had not. */
export async function catchUp(calendar: SyncCalendar, eventsIn: (window: Window) => Promise<StoredEvent[]>): Promise<void> {
  const key = keptKey(calendar);
  if (!calendar.window || (await browser.storage.session.get(key))[key] === calendar.syncedAt) return;
  const events = await eventsIn(calendar.window);
  const there = new Set(events.map(({ id }) => id));
  const known = await (await data()).getAllFromIndex('meetings', 'account', calendar.account);
  const now = new Date().toISOString();
  const gone = known.filter(({ synced, event, start }) => synced && calendar.isPrimary && !there.has(event) && start !== null && start > now);
  await keepSynced(calendar, events, gone.map(({ event }) => event));
}

async function keep(account: string, isPrimary: boolean, put: readonly StoredEvent[], removed: readonly string[]): Promise<void> {
  const now = new Date().toISOString();
  await change(async (tx) => {
    const meetings = tx.objectStore('meetings');
    for (const event of put) {
      const before = await meetings.get(meetingKey(account, event.id));
      const { id, summary = '', location = '', startsAt, endsAt, hangoutLink, conferenceData, description } = event;
      const classified = classifyEvent(event, { selves: [account], isPrimary });
      const meeting = syncedMeeting(account, { id, branch: branchOf(id), title: summary, startsAt, endsAt, place: location, call: { hangoutLink, conferenceData, location, description } }, classified, before, now);
      if (meeting) await meetings.put(meeting);
    }
    for (const id of removed) {
      const key = meetingKey(account, id);
      const before = await meetings.get(key);
      if (!before) continue;
      const left = withdrawnMeeting(before, (await tx.objectStore('sessions').index('meetingKey').getKey(key)) !== undefined, now);
      await (left ? meetings.put(left) : meetings.delete(key));
    }
  });
}

/** Takes back what an account's calendar has said: what the page showed, and what was written, stays. */
export async function forgetSynced(account: string): Promise<void> {
  await change(async (tx) => {
    for (const before of await tx.objectStore('meetings').index('account').getAll(account)) {
      if (!before.synced) continue;
      const { synced, ...seen } = before;
      const isKept = !synced.only || (await tx.objectStore('sessions').index('meetingKey').getKey(before.key)) !== undefined;
      await (isKept ? tx.objectStore('meetings').put(seen) : tx.objectStore('meetings').delete(before.key));
    }
  });
  await announceVerdicts(account);
}
