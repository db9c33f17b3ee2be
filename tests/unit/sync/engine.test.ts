import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { cancel, change, create } from '../../google/api/edits.ts';
import type { Counted } from '../../google/api/asked.ts';
import type { EventsPage } from '@/utils/calendar-api/client.ts';
import { addAccount, chooseCalendar, removeAccount, wantSync } from '@/utils/sync/calendars.ts';
import { sync } from '@/utils/sync/engine.ts';
import type { Committed } from '@/utils/sync/lists.ts';
import { eventKey } from '@/utils/sync/state.ts';
import { DAY, HOUR } from '@/utils/sync/window.ts';
import { DEWI, KEY, newDesk, talk, truthOf, type Desk } from './desk.ts';

const TEAM = 'team@group.calendar.google.com';
const MINUTE = 60_000;

/** A desk with so many meetings, an hour apart from now on. */
async function deskWith(meetings: number, pageSize = 1000): Promise<Desk & { ids: string[]; run(): Promise<number>; asked(since: number): string[]; stored(): Promise<string[]> }> {
  const desk = await newDesk({ pageSize });
  const ids = Array.from({ length: meetings }, (_, n) => create(desk.calendar, talk(n * 60))).sort();
  return {
    ...desk,
    ids,
    run: () => sync(desk.parts, DEWI),
    asked: (since) => desk.api.requests.slice(since).filter(({ status }) => status !== 401).map(nameOf),
    stored: async () => (await desk.events()).map(({ id }) => id),
  };
}

/** What was asked for, in short; tokens that grew old aside. */
function nameOf({ kind, url, page, delta }: Counted): string {
  if (kind !== 'events') return kind;
  const days = (Date.parse(url.searchParams.get('timeMax') ?? '') - Date.parse(url.searchParams.get('timeMin') ?? '')) / DAY;
  return `${delta ? 'delta' : days > 100 ? 'full' : 'gap'} ${page}`;
}

describe('the first sync', () => {
  it('reads which calendars there are and lists the primary one', async () => {
    const desk = await deskWith(3);
    await desk.run();
    expect(desk.asked(0)).toEqual(['calendarList', 'full 1']);
    expect(await desk.events()).toEqual(truthOf(desk.api, await desk.known()));
  });

  it('shows nothing before the last page, then everything', async () => {
    const desk = await deskWith(5, 2);
    const seen: number[] = [];
    for (const page of [2, 3]) desk.api.faults.push({ on: (asked) => asked.kind === 'events' && asked.page === page, before: () => void desk.stored().then((ids) => seen.push(ids.length)) });
    await desk.run();
    expect([seen, await desk.stored()]).toEqual([[0, 0], desk.ids]);
  });

  it('goes on where a dead worker stopped', async () => {
    const desk = await deskWith(9, 2);
    const dying = { ...desk.parts, onProgress: (_: string, read: number) => { if (read === 6) throw new Error('the worker dies'); } };
    await expect(sync(dying, DEWI)).rejects.toThrow('dies');
    const before = desk.api.requests.length;
    await desk.run();
    expect(desk.asked(before)).toEqual(['full 4', 'full 5']);
    expect(await desk.stored()).toEqual(desk.ids);
  });

  it('tells how far it has come and what it brought', async () => {
    const desk = await deskWith(5, 2);
    const told: number[] = [];
    const committed: Committed[] = [];
    Object.assign(desk.parts, { onProgress: (_: string, read: number) => told.push(read), onCommitted: (c: Committed) => committed.push(c) });
    await desk.run();
    expect([told, committed.map(({ put, removed }) => [put.length, removed.length])]).toEqual([[2, 4], [[5, 0]]]);
  });
});

describe('after that', () => {
  it('one change is one small request', async () => {
    const desk = await deskWith(20);
    await desk.run();
    const before = desk.api.requests.length;
    cancel(desk.calendar, desk.ids[0] ?? '');
    desk.clock.now += 11 * MINUTE;
    await desk.run();
    expect(desk.asked(before)).toEqual(['delta 1']);
    expect(desk.api.counts(DEWI, before).bytes).toBeLessThan(2000);
    expect(await desk.stored()).toEqual(desk.ids.slice(1));
  });

  it('asks at most 8 times in any hour of a day in which nothing changes', async () => {
    const desk = await deskWith(20);
    let until = await desk.run();
    const times: number[] = [];
    for (const end = desk.clock.now + DAY + HOUR; until < end; ) {
      desk.clock.now = until;
      const before = desk.api.requests.length;
      until = await desk.run();
      for (const request of desk.api.requests.slice(before)) if (request.calendarId === DEWI) times.push(desk.clock.now);
    }
    expect(Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + HOUR).length))).toBeLessThanOrEqual(8);
    expect(times.length).toBeGreaterThan(24 * 5);
  });

  it('a wish is answered at once, and only once', async () => {
    const desk = await deskWith(1);
    await desk.run();
    const before = desk.api.requests.length;
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    await desk.run();
    expect(desk.asked(before)).toEqual(['delta 1']);
  });

  it('what slides into the window untouched is found', async () => {
    const desk = await deskWith(0);
    const far = create(desk.calendar, talk(60.5 * 24 * 60));
    await desk.run();
    expect(await desk.stored()).toEqual([]);
    const before = desk.api.requests.length;
    desk.clock.now += DAY;
    await desk.run();
    expect(desk.asked(before)).toEqual(['calendarList', 'gap 1', 'delta 1']);
    expect(await desk.stored()).toEqual([far]);
  });

  it('what leaves the window goes', async () => {
    const desk = await deskWith(0);
    create(desk.calendar, talk(-89.5 * 24 * 60));
    await desk.run();
    expect(await desk.stored()).toHaveLength(1);
    desk.clock.now += DAY;
    await desk.run();
    expect(await desk.stored()).toEqual([]);
  });

  it('of a change to an endless series only what lies in the window is kept', async () => {
    const desk = await deskWith(0);
    const series = create(desk.calendar, talk(0, { recurrence: ['RRULE:FREQ=WEEKLY'] }));
    await desk.run();
    change(desk.calendar, series, () => talk(120, { recurrence: ['RRULE:FREQ=WEEKLY'] }));
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    expect(await desk.stored()).toHaveLength(9);
    expect(await desk.events()).toEqual(truthOf(desk.api, await desk.known()));
  });

  it('everything is listed anew each week, on another day for each calendar', async () => {
    const desk = await deskWith(2);
    await desk.run();
    desk.parts.random = () => 0.99;
    expect((await desk.known()).baselineDue - desk.clock.now).toBe(7 * DAY);
    const lost = desk.ids[0] ?? '';
    await desk.database.delete('events', eventKey(KEY, lost));
    desk.clock.now += 7 * DAY;
    await desk.run();
    expect(await desk.stored()).toEqual(desk.ids);
    expect((await desk.known()).baselineDue - desk.clock.now).toBeCloseTo(7.98 * DAY);
  });
});

describe('when a token is no longer good', () => {
  it.each(['fullSyncRequired', 'invalidSyncToken'] as const)('%s: all is listed anew; what is gone goes at the end, nothing before', async (error) => {
    const desk = await deskWith(5, 2);
    await desk.run();
    cancel(desk.calendar, desk.ids[0] ?? '');
    const seen: number[] = [];
    desk.api.faults.push({ on: (asked) => asked.delta, error }, { on: (asked) => asked.page === 2, before: () => void desk.stored().then((ids) => seen.push(ids.length)) });
    const before = desk.api.requests.length;
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    expect([desk.asked(before), seen]).toEqual([['delta 1', 'full 1', 'full 2'], [5]]);
    expect(await desk.stored()).toEqual(desk.ids.slice(1));
  });

  it('on a later page of a delta too', async () => {
    const desk = await deskWith(5, 2);
    await desk.run();
    for (const id of desk.ids) cancel(desk.calendar, id);
    desk.api.faults.push({ on: (asked) => asked.delta && asked.page === 2, error: 'fullSyncRequired' });
    const before = desk.api.requests.length;
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    expect([desk.asked(before), await desk.stored()]).toEqual([['delta 1', 'delta 2', 'full 1'], []]);
  });

  it('and again in the list that was begun anew: later', async () => {
    const desk = await deskWith(5, 2);
    await desk.run();
    desk.api.faults.push({ on: (asked) => asked.kind === 'events', times: 9, error: 'fullSyncRequired' });
    const before = desk.api.requests.length;
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    expect([desk.asked(before), await desk.stored()]).toEqual([['delta 1', 'full 1'], desk.ids]);
    expect((await desk.known()).backoff).toMatchObject({ failures: 1, problem: 'gone' });
  });
});

describe('when something is wrong', () => {
  it('nothing is asked while there is no connection', async () => {
    const desk = await deskWith(1);
    desk.parts.surroundings = () => ({ isOnline: false, isActive: true });
    expect(await desk.run()).toBe(desk.clock.now + 10 * MINUTE);
    expect(desk.asked(0)).toEqual([]);
  });

  it('a burst of requests makes the account pause, over the worker’s death; asking by hand ends the pause', async () => {
    const desk = await deskWith(1);
    await desk.run();
    desk.api.faults.push({ on: 1, error: 'tooManyRequests', retryAfter: 120 });
    await wantSync(desk.store, DEWI, false);
    expect(await desk.run()).toBe(desk.clock.now + 2 * MINUTE);
    const before = desk.api.requests.length;
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    expect(desk.asked(before)).toEqual([]);
    await wantSync(desk.store, DEWI, true);
    await desk.run();
    expect(desk.asked(before)).toEqual(['calendarList', 'delta 1']);
    expect((await desk.store.look(DEWI))?.account.backoff).toBeNull();
  });

  it('a trouble of one calendar leaves the others alone', async () => {
    const desk = await deskWith(1);
    desk.api.addCalendar(DEWI, { id: TEAM, accessRole: 'owner' });
    await desk.run();
    await chooseCalendar(desk.store, DEWI, TEAM, true);
    desk.api.faults.push({ on: (asked) => asked.calendarId === DEWI, error: 'backendError' });
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    expect((await desk.known()).backoff?.problem).toBe('server');
    expect(await desk.known(`${DEWI} ${TEAM}`)).toMatchObject({ backoff: null, syncedAt: desk.clock.now });
  });

  it('a page token that leads nowhere else is not followed for ever', async () => {
    const desk = await deskWith(5, 2);
    let pages = 0;
    const round: EventsPage = { events: [], removed: [], nextPageToken: 'round', nextSyncToken: null, doubts: {} };
    const client = desk.parts.clientOf(DEWI);
    desk.parts.clientOf = () => ({ ...client, listEvents: () => (pages++, Promise.resolve(round)) });
    await desk.run();
    expect(pages).toBe(4);
    expect((await desk.known()).backoff?.problem).toBe('invalid-token');
  });

  it('a list without an end is no list', async () => {
    const desk = await deskWith(1);
    await desk.run();
    desk.api.faults.push({ on: (asked) => asked.delta, garbage: '{"items":[]}' });
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    expect(await desk.known()).toMatchObject({ backoff: { problem: 'bad-body' } });
    expect(await desk.stored()).toEqual(desk.ids);
  });

  it('a list of calendars without the primary one deletes nothing', async () => {
    const desk = await deskWith(1);
    await desk.run();
    desk.api.faults.push({ on: (asked) => asked.kind === 'calendarList', garbage: '{"items":[]}' });
    await wantSync(desk.store, DEWI, true);
    await desk.run();
    expect((await desk.store.look(DEWI))?.account.backoff?.problem).toBe('bad-body');
    expect(await desk.stored()).toEqual(desk.ids);
  });

  it('an event that cannot be read is counted, and the others are kept', async () => {
    const desk = await deskWith(0);
    desk.api.faults.push({ on: (asked) => asked.kind === 'events', garbage: JSON.stringify({ items: [{ id: '1' }, 5, { ...talk(0), id: '2' }], nextSyncToken: 't' }) });
    await desk.run();
    expect([await desk.stored(), (await desk.known()).doubts]).toEqual([['2'], { 'no-start': 1, 'not-an-event': 1 }]);
  });

  it('a failure of the store is not taken for one of Google’s', async () => {
    const desk = await deskWith(1);
    desk.database.close();
    await expect(desk.run()).rejects.toMatchObject({ name: 'InvalidStateError' });
  });
});

describe('the choice of calendars', () => {
  it('begins with the primary one; a chosen one is listed, one that is no longer chosen goes', async () => {
    const desk = await deskWith(1);
    create(desk.api.addCalendar(DEWI, { id: TEAM, accessRole: 'owner' }), talk(0, { organizer: { email: TEAM } }));
    await desk.run();
    expect(await desk.events(`${DEWI} ${TEAM}`)).toEqual([]);
    await chooseCalendar(desk.store, DEWI, TEAM, true);
    await desk.run();
    expect(await desk.events(`${DEWI} ${TEAM}`)).toHaveLength(1);
    await chooseCalendar(desk.store, DEWI, TEAM, false);
    await desk.run();
    expect(await desk.events(`${DEWI} ${TEAM}`)).toEqual([]);
    expect(await desk.stored()).toEqual(desk.ids);
  });

  it('cannot take in one that the user does not own', async () => {
    const desk = await deskWith(1);
    desk.api.addCalendar(DEWI, { id: TEAM, accessRole: 'reader' });
    await desk.run();
    await chooseCalendar(desk.store, DEWI, TEAM, true);
    expect((await desk.known(`${DEWI} ${TEAM}`)).isChosen).toBe(false);
  });

  it('forgets a calendar that Google no longer knows', async () => {
    const desk = await deskWith(1);
    desk.api.addCalendar(DEWI, { id: TEAM, accessRole: 'owner' });
    await desk.run();
    await chooseCalendar(desk.store, DEWI, TEAM, true);
    await desk.run();
    desk.api.account(DEWI).unlist(TEAM);
    await wantSync(desk.store, DEWI, false);
    await desk.run();
    expect((await desk.store.look(DEWI))?.calendars.map(({ id }) => id)).toEqual([DEWI]);
  });

  it('ends with the account: all that came from it goes', async () => {
    const desk = await deskWith(5, 2);
    await desk.run();
    await removeAccount(desk.store, DEWI);
    for (const store of ['syncAccounts', 'syncCalendars', 'syncPages', 'events'] as const) expect(await desk.database.count(store)).toBe(0);
    expect(await desk.run()).toBe(Infinity);
    await addAccount(desk.store, DEWI);
    await desk.run();
    expect(await desk.stored()).toEqual(desk.ids);
  });
});
