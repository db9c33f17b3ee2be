import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { data } from '@/entrypoints/background/data.ts';
import { createCalendarSync, type CalendarSync } from '@/entrypoints/background/sync.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { born } from '@/utils/storage/stamp.ts';
import { STORES, SYNC_STORES } from '@/utils/storage/schema.ts';
import type { ApiCalendar } from '../../google/api/calendar.ts';
import { CalendarApi } from '../../google/api/calendar-api.ts';
import { cancel, change, copyTo, create } from '../../google/api/edits.ts';
import { DEWI } from '../sync/desk.ts';

const TEAM = 'team@group.calendar.google.com';
const CLUB = 'club@group.calendar.google.com';
const at = (hours: number): { dateTime: string } => ({ dateTime: new Date(Date.now() + hours * 3_600_000).toISOString() });

let api: CalendarApi;
let own: ApiCalendar;
let team: ApiCalendar;
let sync: CalendarSync;

/** A 1:1 with Bima that begins in so many hours. */
const talk = (calendar: ApiCalendar, id: string, hours = 1): string =>
  create(calendar, { id, summary: id, start: at(hours), end: at(hours + 0.5), attendees: [{ email: DEWI, responseStatus: 'accepted' }, { email: 'bima@contoso.example', displayName: 'Bima', responseStatus: 'accepted' }] });

const settled = (): Promise<unknown> => vi.waitUntil(async () => {
  const { sync: status, calendars } = await sync.view(DEWI);
  const stored = await (await data()).getAllFromIndex('syncCalendars', 'account', DEWI);
  const wanted = (await (await data()).get('syncAccounts', DEWI))?.wanted;
  return calendars.length > 0 && !status.isRunning && stored.filter(({ isChosen }) => isChosen).every(({ served }) => served === wanted) && (await (await data()).get('syncAccounts', DEWI))?.calendarsAt !== null;
}, { timeout: 5000 });
const meetings = async (): Promise<Meeting[]> => (await data()).getAllFromIndex('meetings', 'account', DEWI);
const known = (ids: string[]): Promise<unknown> => vi.waitFor(async () => expect((await meetings()).map(({ event }) => event).sort()).toEqual(ids), { timeout: 5000 });
const choose = async (calendar: string, isChosen: boolean): Promise<void> => {
  await sync.choose(DEWI, calendar, isChosen);
  await settled();
};
const again = async (): Promise<void> => {
  await sync.start(DEWI);
  await settled();
};

beforeEach(async () => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
  const tx = (await data()).transaction([...STORES, ...SYNC_STORES], 'readwrite');
  for (const store of [...STORES, ...SYNC_STORES]) await tx.objectStore(store).clear();
  await tx.done;
  api = new CalendarApi({ clock: Date.now });
  own = api.addAccount(DEWI);
  team = api.addCalendar(DEWI, { id: TEAM, summary: 'Team' });
  vi.stubGlobal('fetch', api.fetch);
  sync = createCalendarSync(() => ({ accessToken: () => Promise.resolve(api.signIn(DEWI)), connect: () => Promise.resolve(DEWI), disconnect: () => Promise.resolve(true) }));
  talk(own, 'mine');
  talk(team, 'theirs', 2);
  await again();
});

describe('choosing calendars', () => {
  it('begins with the main one, and offers every other of the user’s own', async () => {
    api.addCalendar(DEWI, { id: 'holidays', summary: 'Holidays', accessRole: 'reader' });
    await again();
    expect((await sync.view(DEWI)).calendars.map(({ name, isPrimary, isChosen }) => [name, isPrimary, isChosen])).toEqual([[DEWI, true, true], ['Team', false, false]]);
    await known(['mine']);
  });

  it('brings in what is on a calendar, at once', async () => {
    await choose(TEAM, true);
    await known(['mine', 'theirs']);
  });

  it('takes away what came from a calendar, and not what is over on others', async () => {
    talk(own, 'over', -3);
    talk(team, 'over-there', -3);
    await choose(TEAM, true);
    await known(['mine', 'over', 'over-there', 'theirs']);
    await choose(TEAM, false);
    await known(['mine', 'over']);
    expect(await (await data()).count('events')).toBe(2);
  });

  it('keeps what the user wrote: the meeting of a session stays, with its words', async () => {
    await choose(TEAM, true);
    await known(['mine', 'theirs']);
    const stamp = { mutation: 'm', now: new Date().toISOString() };
    await (await data()).put('sessions', { ...born('s', stamp), personId: 'bima', meetingKey: `${DEWI} theirs`, objective: 'Agree on the plan', note: '' });
    await choose(TEAM, false);
    await known(['mine', 'theirs']);
    expect((await meetings()).find(({ event }) => event === 'theirs')?.synced).toBeUndefined();
    expect(await (await data()).get('sessions', 's')).toMatchObject({ objective: 'Agree on the plan' });
  });

  it('takes back what a calendar said that left the list at Google', async () => {
    await choose(TEAM, true);
    await known(['mine', 'theirs']);
    api.account(DEWI).unlist(TEAM);
    await again();
    await known(['mine']);
  });

  it('goes on where a worker died between the choice and the taking back', async () => {
    await choose(TEAM, true);
    await known(['mine', 'theirs']);
    const calendar = await (await data()).get('syncCalendars', `${DEWI} ${TEAM}`);
    if (!calendar) throw new Error('no calendar');
    await (await data()).put('syncCalendars', { ...calendar, isChosen: false });
    await again();
    await known(['mine']);
  });
});

describe('a meeting on two calendars', () => {
  beforeEach(async () => {
    copyTo(own, 'mine', team);
    await choose(TEAM, true);
    await known(['mine', 'theirs']);
  });
  const said = async (): Promise<string | undefined> => (await meetings()).find(({ event }) => event === 'mine')?.title;

  it('counts once, with the words of the main calendar', async () => {
    change(team, 'mine', { summary: 'renamed there' });
    await again();
    expect(await said()).toBe('mine');
    change(own, 'mine', { summary: 'renamed' });
    await again();
    await vi.waitFor(async () => expect(await said()).toBe('renamed'));
  });

  it('counts once also as an imported copy, which has another id, until the main calendar has it no more', async () => {
    const original = own.find('mine');
    if (!original) throw new Error('no event');
    create(team, { ...original, id: '_imported', summary: 'imported' });
    await again();
    await known(['mine', 'theirs']);
    cancel(team, 'mine');
    cancel(own, 'mine');
    await again();
    change(team, '_imported', { summary: 'alone now' });
    await again();
    await known(['_imported', 'theirs']);
  });

  it('stays when one of them is not looked at any more', async () => {
    change(team, 'mine', { summary: 'the copy' });
    await choose(DEWI, false);
    await vi.waitFor(async () => expect(await said()).toBe('the copy'), { timeout: 5000 });
    await choose(DEWI, true);
    await vi.waitFor(async () => expect(await said()).toBe('mine'), { timeout: 5000 });
    await choose(TEAM, false);
    await known(['mine']);
  });

  it('stays when it is deleted on one of them', async () => {
    change(team, 'mine', { summary: 'the copy' });
    await again();
    cancel(own, 'mine');
    await again();
    await vi.waitFor(async () => expect(await said()).toBe('the copy'), { timeout: 5000 });
    cancel(team, 'mine');
    await again();
    await known(['theirs']);
  });

  it('belongs to the first of two that are not the main one, until that is gone', async () => {
    const club = api.addCalendar(DEWI, { id: CLUB, summary: 'Club' });
    copyTo(team, 'theirs', club);
    change(club, 'theirs', { summary: 'the club’s' });
    await again();
    await choose(CLUB, true);
    const title = async (): Promise<string | undefined> => (await meetings()).find(({ event }) => event === 'theirs')?.title;
    expect(await title()).toBe('theirs');
    await choose(TEAM, false);
    await vi.waitFor(async () => expect(await title()).toBe('the club’s'), { timeout: 5000 });
  });
});
