import { browser } from 'wxt/browser';
import { branchOf, seriesOf } from '@/utils/calendar-page/event-id.ts';
import { heirsOf } from '@/utils/domain/heirs.ts';
import { meetingKey, type Meeting } from '@/utils/domain/meeting.ts';
import { classifyEvent } from '@/utils/domain/one-on-one.ts';
import { syncedMeeting, withdrawnMeeting } from '@/utils/domain/synced-meeting.ts';
import type { WriteTransaction } from '@/utils/storage/database.ts';
import type { StoredEvent, SyncCalendar } from '@/utils/sync/state.ts';
import type { Window } from '@/utils/sync/window.ts';
import { announceToPages } from './announce.ts';
import { change, data } from './data.ts';
import { ofOneSeries } from './overrides.ts';
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
    const persons = new Set((await tx.objectStore('people').getAll()).flatMap(({ addresses }) => addresses));
    const made = new Set<string>();
    /** Series in which what was prepared may have to follow. */
    const changed = new Set<string>();
    for (const event of put) {
      const before = await meetings.get(meetingKey(account, event.id));
      const { id, summary = '', location = '', startsAt, endsAt, hangoutLink, conferenceData, description, attachments } = event;
      const branch = branchOf(id);
      const classified = classifyEvent(event, { selves: [account], isPrimary, persons });
      const meeting = syncedMeeting(account, { id, branch, title: summary, startsAt, endsAt, place: location, call: { hangoutLink, conferenceData, location, description }, material: attachments }, classified, before, now);
      if (!meeting) continue;
      await meetings.put(meeting);
      if (before?.synced) continue;
      made.add(meeting.key);
      if (branch !== seriesOf(branch)) changed.add(seriesOf(branch));
    }
    for (const id of removed) {
      const key = meetingKey(account, id);
      const before = await meetings.get(key);
      if (!before) continue;
      const left = withdrawnMeeting(before, (await tx.objectStore('sessions').index('meetingKey').getKey(key)) !== undefined, now);
      await (left ? meetings.put(left) : meetings.delete(key));
      if (left) changed.add(seriesOf(before.branch));
    }
    for (const series of changed) await passOn(tx, await meetings.getAll(ofOneSeries(meetingKey(account, series))), made);
  });
}

/** Some programs split a series in two steps, and a sync may come between them. In ms. */
const SPLIT_WITHIN = 3_600_000;

/** Gives the sessions of meetings that got another id to those, if the person is the same and has none there. */
async function passOn(tx: WriteTransaction, series: readonly Meeting[], made: ReadonlySet<string>): Promise<void> {
  const sessions = tx.objectStore('sessions');
  for (const [key, { key: meetingKey, other }] of heirsOf(series, made, new Date(Date.now() - SPLIT_WITHIN).toISOString())) {
    const there = await sessions.index('meetingKey').getAll(meetingKey);
    for (const session of await sessions.index('meetingKey').getAll(key)) {
      const person = await tx.objectStore('people').get(session.personId);
      if (other && person?.addresses.includes(other.address) && !there.some(({ personId }) => personId === person.id)) await sessions.put({ ...session, meetingKey });
    }
  }
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
