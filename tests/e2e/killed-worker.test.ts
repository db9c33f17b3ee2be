import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import type { Counted } from '../google/api/asked.ts';
import type { Asked, Fault } from '../google/api/faults.ts';
import { emptyWorld } from '../google/world.ts';
import { truthOf } from '../unit/sync/desk.ts';
import { eventOf, type EventRow } from '../../utils/sync/event-row.ts';
import type { SyncCalendar } from '../../utils/sync/state.ts';
import { DEWI, fillCalendar } from './busy-calendar.ts';
import { press, startConnectable } from './connect.ts';
import { openWeek, type Practice } from './practice.ts';
import { allOf, countOf, holdWrites, letGo, someoneWrites } from './stored.ts';

const EVENTS = 5000;
/** What the sync asks for at once is 1000 events. */
const PAGES = [1, 2, 3, 4, 5];

/** What a point is found by: the requests that the stand-in gets, and what a page beside the worker sees of the disk. */
interface Scene {
  /** Resolves when such a request comes; it has the trouble, or is held back as long as the trouble says. */
  when(is: (asked: Asked) => boolean, trouble?: Omit<Fault, 'on'>): Promise<void>;
  app: Page;
}

const never = new Promise<void>(() => undefined);
const page = (n: number) => ({ kind, delta, page }: Asked): boolean => kind === 'events' && !delta && page === n;

type Counts = Record<'events' | 'meetings', number>;

interface Point {
  /** Resolves when the sync is there. */
  reach(scene: Scene): Promise<void>;
  /** The page that is lost with the worker and has to be fetched again; null: nothing is. */
  lost: number | null;
  /** What is stored when it has died. */
  left?: Counts;
}

const POINTS: Record<string, Point> = {
  'while the list of calendars is asked for': { reach: ({ when }) => when(({ kind, url }) => kind === 'calendarList' && url.searchParams.has('showHidden'), { before: () => never }), lost: null },
  'before the first page is answered': { reach: ({ when }) => when(page(1), { before: () => never }), lost: 1 },
  'when the head of the first answer has come': { reach: ({ when }) => when(page(1), { slow: Infinity }), lost: 1 },
  'in the middle of the first page': { reach: ({ when }) => when(page(1), { stall: 40_000 }), lost: 1 },
  'when the first page is staged': { reach: ({ when }) => when(page(2), { before: () => never }), lost: 2 },
  'between the second page’s answer and its staging': { reach: (scene) => heldAt(scene, 2), lost: 2 },
  'in the middle of the third page': { reach: ({ when }) => when(page(3), { stall: 40_000 }), lost: 3 },
  'when all but the last page are staged': { reach: ({ when }) => when(page(5), { before: () => never }), lost: 5 },
  'in the middle of the last page': { reach: ({ when }) => when(page(5), { stall: 40_000 }), lost: 5 },
  'between the last page’s answer and the commit': { reach: (scene) => heldAt(scene, 5), lost: 5, left: { events: 0, meetings: 0 } },
  'in the middle of the commit': {
    async reach({ when, app }) {
      await when(page(5));
      await someoneWrites(app, 40);
    },
    lost: 5,
    left: { events: 0, meetings: 0 },
  },
  'when all is committed and no meeting made of it': {
    async reach({ app }) {
      await until('all is committed', async () => (await countOf(app, 'events')) === EVENTS);
    },
    lost: null,
    left: { events: EVENTS, meetings: 0 },
  },
};
const IN_FIREFOX = ['before the first page is answered', 'when the first page is staged', 'in the middle of the commit'];

/** The worker has a page in its hands and cannot keep it. */
async function heldAt({ when, app }: Scene, n: number): Promise<void> {
  await when(page(n), { before: () => holdWrites(app) });
  await someoneWrites(app, 150);
}

const counts = async (app: Page): Promise<Counts> => ({ events: await countOf(app, 'events'), meetings: await countOf(app, 'meetings') });

describe.each([['chromium', Object.keys(POINTS)], ['firefox', IN_FIREFOX]] as const)('a first sync of 5,000 events in %s ends complete, without a second full list', (browser, names) => {
  let practice: Practice;
  let close: () => Promise<void>;
  let app: Page;
  let week: Page;

  beforeAll(async () => {
    ({ practice, app, close } = await startConnectable(browser, { world: emptyWorld({ name: 'Dewi Lestari', email: DEWI }) }));
    fillCalendar(practice.google, EVENTS);
    week = await openWeek(practice.driven, 'https://calendar.google.com/calendar/u/0/r/week');
    await app.bringToFront();
  });
  afterEach(async () => {
    practice.google.api.faults.clear();
    await press(app, 'Disconnect');
    await app.waitForSelector('aria/Connect Google Calendar[role="button"]');
  });
  afterAll(() => close());

  it.each(names)('when the worker is killed %s', async (name) => {
    const { api } = practice.google;
    const point = POINTS[name];
    if (!point) throw new Error(name);
    const asked = api.requests.length;
    const when: Scene['when'] = async (is, { before, ...trouble } = {}) => {
      const request = await new Promise<number>((resolve) => {
        api.faults.push({ ...trouble, on: is, before: () => (resolve(api.requests.length), before?.()) });
      });
      const answer = (): Counted | undefined => api.requests[request];
      if (trouble.slow) await until('the head is on its way', () => answer()?.status === 200);
      if (trouble.stall) await until('a part is on its way', () => (answer()?.bytes ?? 0) > 0);
    };
    const reached = point.reach({ when, app });
    await press(app, 'Connect Google Calendar');
    await reached;
    await practice.driven.killWorker();
    await letGo(app);
    if (point.left) expect(await counts(app)).toEqual(point.left);
    // By itself it would come back with this alarm; the user does not wait for it.
    const alarms = await app.evaluate(`chrome.alarms.getAll().then((all) => all.filter((alarm) => alarm.name === 'calendar-sync' && alarm.scheduledTime < Date.now() + 61_000).length)`);
    expect(alarms).toBe(1);
    await week.reload();

    await until('all is there', async () => isDeepStrictEqual(await counts(app), { events: EVENTS, meetings: EVENTS }), 30_000);
    const [calendar] = await allOf<SyncCalendar>(app, 'syncCalendars');
    if (!calendar) throw new Error('no calendar');
    const truth = new Map(truthOf(api, calendar).map((event) => [event.id, JSON.parse(JSON.stringify(event)) as unknown]));
    const stored = (await allOf<EventRow>(app, 'events')).map(eventOf);
    expect(truth.size).toBe(EVENTS);
    expect(stored.filter((event) => !isDeepStrictEqual(event, truth.get(event.id)))).toEqual([]);
    expect(await allOf(app, 'syncPages')).toEqual([]);
    const pages = api.requests.slice(asked).filter(({ kind, delta }) => kind === 'events' && !delta).map((request) => request.page);
    expect(pages).toEqual(point.lost === null ? PAGES : [...PAGES, point.lost].sort());
  });
});
