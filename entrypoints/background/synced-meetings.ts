import { browser } from 'wxt/browser';
import { branchOf, seriesOf } from '@/utils/calendar-page/event-id.ts';
import { heirsOf } from '@/utils/domain/heirs.ts';
import { meetingKey, type Meeting, type Synced } from '@/utils/domain/meeting.ts';
import { classifyEvent } from '@/utils/domain/one-on-one.ts';
import { isToldBy, mayTell, syncedMeeting, withdrawnMeeting } from '@/utils/domain/synced-meeting.ts';
import type { WriteTransaction } from '@/utils/storage/database.ts';
import { eventsOf } from '@/utils/storage/sync-store.ts';
import { eventOf } from '@/utils/sync/event-row.ts';
import { eventKey, type StoredEvent, type SyncCalendar } from '@/utils/sync/state.ts';
import type { Window } from '@/utils/sync/window.ts';
import { announceToPages } from './announce.ts';
import { change, data } from './data.ts';
import { ofOneSeries } from './overrides.ts';
import { announceVerdicts } from './verdicts.ts';

/** What a calendar says: events as they are now, and ids of those that are no longer there. */
interface Word {
  calendar: SyncCalendar;
  put: readonly StoredEvent[];
  removed: readonly string[];
}

/** Makes meetings of what a connected calendar says, in one transaction: the user's own records are not touched. */
export async function keepSynced({ calendar, put, removed }: Word): Promise<void> {
  const others = await chosenBeside(calendar);
  // It was unchecked meanwhile.
  if (others === null) return;
  if (put.length + removed.length > 0) {
    const copied = await isInPrimary(others);
    const gone = [...removed, ...put.filter(copied).map(({ id }) => id)];
    await keep([{ calendar, put: put.filter((event) => !copied(event)), removed: gone }, ...(await copiesIn(others, removed))]);
    await tell(calendar.account);
  }
  await browser.storage.session.set({ [keptKey(calendar)]: calendar.syncedAt });
}

async function tell(account: string): Promise<void> {
  await announceVerdicts(account);
  announceToPages({ announce: 'changed' });
}

/** The account's other calendars that are looked at; null when this one is not. */
async function chosenBeside({ key, account }: SyncCalendar): Promise<SyncCalendar[] | null> {
  const chosen = (await (await data()).getAllFromIndex('syncCalendars', 'account', account)).filter(({ isChosen }) => isChosen);
  return chosen.some((calendar) => calendar.key === key) ? chosen.filter((calendar) => calendar.key !== key) : null;
}

/** The copies that other calendars have of meetings that are gone from one: theirs is the word now. */
async function copiesIn(calendars: readonly SyncCalendar[], ids: readonly string[]): Promise<Word[]> {
  const database = await data();
  const copies = async (calendar: SyncCalendar): Promise<Word> => {
    const found = await Promise.all(ids.map((id) => database.get('events', eventKey(calendar.key, id))));
    return { calendar, put: found.flatMap((row) => (row ? [eventOf(row)] : [])), removed: [] };
  };
  return Promise.all(calendars.map(copies));
}

/** Whether the primary calendar, if it is among these, has an event as well under another id, as an imported copy has one: there it counts. */
async function isInPrimary(calendars: readonly SyncCalendar[]): Promise<(event: StoredEvent) => boolean> {
  const key = calendars.find(({ isPrimary }) => isPrimary)?.key;
  const rows = key === undefined ? [] : await (await data()).getAll('events', eventsOf(key));
  const ids = new Map(rows.map(eventOf).map((event) => [sameIn(event), event.id]));
  return (event) => (ids.get(sameIn(event)) ?? event.id) !== event.id;
}

const sameIn = ({ id, iCalUID = id, startsAt }: StoredEvent): string => `${iCalUID} ${startsAt}`;

/** Where it stands up to which sync meetings were made. */
const keptKey = ({ key }: SyncCalendar): string => `kept ${key}`;

/** Takes back what calendars have said that are no longer chosen, and does what a worker that died may have left undone; nothing when it had not. */
export async function catchUp(account: string, calendars: readonly SyncCalendar[], eventsIn: (calendar: string, window: Window) => Promise<StoredEvent[]>): Promise<void> {
  await dropUnchosen(account, calendars);
  for (const calendar of calendars) {
    const { key, window, syncedAt } = calendar;
    if (!window || (await browser.storage.session.get(keptKey(calendar)))[keptKey(calendar)] === syncedAt) continue;
    const put = await eventsIn(key, window);
    const there = new Set(put.map(({ id }) => id));
    const known = await (await data()).getAllFromIndex('meetings', 'account', account);
    const now = new Date().toISOString();
    const gone = known.filter((meeting) => isToldBy(meeting, calendar) && !there.has(meeting.event) && meeting.start !== null && meeting.start > now);
    await keepSynced({ calendar, put, removed: gone.map(({ event }) => event) });
  }
}

/** Of a meeting that another calendar has as well, that one's word comes with the next catching up. */
async function dropUnchosen(account: string, calendars: readonly SyncCalendar[]): Promise<void> {
  const chosen = calendars.filter(({ isChosen }) => isChosen);
  const key = `chosen ${account}`;
  const now = chosen.map(({ id }) => id).join('\n');
  if (calendars.length === 0 || (await browser.storage.session.get(key))[key] === now) return;
  const primary = calendars.find(({ isPrimary }) => isPrimary)?.id;
  if (await takeBack(account, ({ calendar = primary }) => !chosen.some(({ id }) => id === calendar))) {
    await browser.storage.session.remove(chosen.map(keptKey));
    await tell(account);
  }
  await browser.storage.session.set({ [key]: now });
}

async function keep(words: readonly Word[]): Promise<void> {
  const now = new Date().toISOString();
  await change(async (tx) => {
    const meetings = tx.objectStore('meetings');
    const persons = new Set((await tx.objectStore('people').getAll()).flatMap(({ addresses }) => addresses));
    const made = new Set<string>();
    /** Series in which what was prepared may have to follow, by account. */
    const changed = new Set<string>();
    const follow = (account: string, branch: string): void => { changed.add(meetingKey(account, seriesOf(branch))); };
    for (const { calendar, put, removed } of words) {
      const { account, isPrimary } = calendar;
      for (const id of removed) {
        const key = meetingKey(account, id);
        const before = await meetings.get(key);
        if (!before || !isToldBy(before, calendar)) continue;
        const left = withdrawnMeeting(before, (await tx.objectStore('sessions').index('meetingKey').getKey(key)) !== undefined, now);
        await (left ? meetings.put(left) : meetings.delete(key));
        if (left) follow(account, before.branch);
      }
      // All at once: one after the other, the meetings of a first list take seconds.
      const known = await Promise.all(put.map(({ id }) => meetings.get(meetingKey(account, id))));
      const writing: Promise<unknown>[] = [];
      for (const [at, event] of put.entries()) {
        const before = known[at];
        if (!mayTell(before, calendar)) continue;
        const { id, summary = '', location = '', startsAt, endsAt, hangoutLink, conferenceData, description, attachments } = event;
        const branch = branchOf(id);
        const classified = classifyEvent(event, { selves: [account], isPrimary, persons });
        const call = { hangoutLink, conferenceData, location, description };
        const meeting = syncedMeeting(account, { id, calendar: calendar.id, branch, title: summary, startsAt, endsAt, place: location, call, material: attachments }, classified, before, now);
        if (!meeting) continue;
        writing.push(meetings.put(meeting));
        if (before?.synced) continue;
        made.add(meeting.key);
        if (branch !== seriesOf(branch)) follow(account, branch);
      }
      await Promise.all(writing);
    }
    for (const series of changed) await passOn(tx, await meetings.getAll(ofOneSeries(series)), made);
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

/** Takes back what an account's calendars have said: what the page showed, and what was written, stays. */
export async function forgetSynced(account: string): Promise<void> {
  await takeBack(account, () => true);
  await announceVerdicts(account);
}

/** Whether there was anything to take back. */
async function takeBack(account: string, isGone: (synced: Synced) => boolean): Promise<boolean> {
  return change(async (tx) => {
    const meetings = tx.objectStore('meetings');
    const said = (await meetings.index('account').getAll(account)).filter((meeting): meeting is Meeting & { synced: Synced } => meeting.synced !== undefined && isGone(meeting.synced));
    const byMeeting = tx.objectStore('sessions').index('meetingKey');
    await Promise.all(said.map(async ({ synced, ...seen }) => {
      const isKept = !synced.only || (await byMeeting.getKey(seen.key)) !== undefined;
      await (isKept ? meetings.put(seen) : meetings.delete(seen.key));
    }));
    return said.length > 0;
  });
}
