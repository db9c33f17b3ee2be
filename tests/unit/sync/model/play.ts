import { unwrap } from 'idb';
import { expect } from 'vitest';
import type { Fault, Trouble as Broken } from '../../../google/api/faults.ts';
import { SYNC_STORES } from '@/utils/storage/schema.ts';
import { addAccount, chooseCalendar, removeAccount, wantSync } from '@/utils/sync/calendars.ts';
import { eventOf } from '@/utils/sync/event-row.ts';
import { DAY } from '@/utils/sync/window.ts';
import { DEWI, newDesk, truthOf, type Desk } from '../desk.ts';
import { LEASE } from './lease-lock.ts';
import { edit } from './edit.ts';
import type { Happening, History, Trouble } from './history.ts';
import { Worker, type Fate } from './worker.ts';

const TEAM = 'team@group.calendar.google.com';
const ALIVE: Fate = { death: null, stall: null };

const TROUBLES: Record<Trouble, Broken> = {
  'empty-page': { page: 0 }, 'short-page': { page: 1 }, '410': { error: 'fullSyncRequired' }, 'bad-token': { error: 'invalidSyncToken' }, '401': { error: 'invalidCredentials' },
  '403-rate': { error: 'rateLimitExceeded', retryAfter: 30 }, '429': { error: 'tooManyRequests' }, quota: { error: 'quotaExceeded' }, '404': { error: 'notFound' },
  '500': { error: 'backendError' }, '503-html': { error: 'unavailable', body: 'html' }, network: { network: true }, cut: { cut: 90 }, garbage: { garbage: '{"items": "none"}' },
  'broken-json': { error: 'userRateLimitExceeded', body: 'broken json' },
};

/** Plays a history to its end and checks what is stored whenever everything has settled. */
export async function play({ hasLocks, pageSize, happenings }: History): Promise<void> {
  const stage = await newStage(hasLocks, pageSize);
  const mine = await stage.records();
  for (const happening of happenings) await stage.happens(happening);
  stage.desk.api.faults.clear();
  await stage.settle();
  expect(await stage.records()).toEqual(mine);
}

interface Stage {
  desk: Desk;
  happens(happening: Happening): Promise<void>;
  settle(): Promise<void>;
  /** Every record of the user's. */
  records(): Promise<unknown>;
}

async function newStage(hasLocks: boolean, pageSize: number): Promise<Stage> {
  const desk = await newDesk({ pageSize, maxInstances: 40 });
  const { api, clock, store } = desk;
  let chance = 1;
  const random = (): number => (chance = (chance * 48271) % 2147483647) / 2147483647;
  desk.parts.random = random;
  api.addCalendar(DEWI, { id: TEAM, accessRole: 'owner' });
  await writeRecords(desk);

  const held = hasLocks ? new Map<string, Worker>() : null;
  let workers = 0;
  const work = async (fate: Fate): Promise<Worker> => {
    await wantSync(store, DEWI, true);
    return new Worker(desk, fate, held, `worker ${++workers}`);
  };
  const settle = async (): Promise<void> => {
    clock.now += LEASE + 1; // a lease of the dead runs out
    const worker = await work(ALIVE);
    await worker.done;
    await expectTruth(desk);
  };
  const reconnect = async (): Promise<void> => {
    await removeAccount(store, DEWI);
    await addAccount(store, DEWI, random());
  };
  const happens = async (happening: Happening): Promise<void> => {
    switch (happening.what) {
      case 'wait':
        clock.now += happening.minutes * 60_000;
        break;
      case 'expire':
        api.calendar(happening.calendar === 0 ? DEWI : TEAM).expireSyncTokens();
        break;
      case 'fault':
        api.faults.push(faultOf(happening));
        break;
      case 'sign-out':
        api.tokens.revokeAll(DEWI);
        break;
      case 'sync': {
        const isCalm = api.faults.size === 0;
        if (happening.death === null && isCalm) await settle();
        else await (await work({ death: happening.death, stall: null })).done;
        break;
      }
      case 'stall':
        await stall(happening);
        break;
      case 'choose':
        await chooseCalendar(store, DEWI, TEAM, happening.isChosen);
        break;
      case 'unlist':
        if (api.account(DEWI).entry(TEAM)) api.account(DEWI).unlist(TEAM);
        else api.addCalendar(DEWI, { id: TEAM, accessRole: 'owner' });
        break;
      case 'reconnect':
        await reconnect();
        break;
      default:
        edit(api.calendar(happening.calendar === 0 ? DEWI : TEAM), happening);
    }
  };
  /** A worker waits long for an answer, and the world goes on without it. What it brings home then is old. */
  const stall = async ({ answer, meanwhile, change }: Extract<Happening, { what: 'stall' }>): Promise<void> => {
    const slow = await work({ death: null, stall: answer });
    await slow.stalled;
    if (change) await happens(change);
    if (meanwhile === 'choose') for (const isChosen of [false, true]) await chooseCalendar(store, DEWI, DEWI, isChosen);
    if (meanwhile === 'reconnect') await reconnect();
    if (meanwhile === 'take-over' && !hasLocks) {
      clock.now += LEASE + 1;
      const isTakenOver = api.faults.size === 0; // else the other one may not have come as far
      await (await work(ALIVE)).done;
      const before = await dump(desk);
      slow.release();
      await slow.done;
      if (isTakenOver) expect(await dump(desk), 'a superseded run changes nothing').toEqual(before);
    }
    slow.release();
    await slow.done;
  };
  return { desk, happens, settle, records: () => dump(desk, (name) => !(SYNC_STORES as readonly string[]).includes(name)) };
}

function faultOf({ in: after, times, trouble }: Extract<Happening, { what: 'fault' }>): Fault {
  let left = after;
  return { on: () => --left < 0, times, ...TROUBLES[trouble] };
}

/** Everything that the stores hold. */
async function dump({ database }: Desk, isWanted: (store: string) => boolean = () => true): Promise<Record<string, unknown>> {
  const names = [...database.objectStoreNames].filter(isWanted);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.getAll(name)] as const)));
}

/** Some records of the user's, as they might be; the sync must not care what is in them. */
async function writeRecords({ database }: Desk): Promise<void> {
  const transaction = unwrap(database).transaction(['people', 'meetings', 'sessions', 'points', 'followUps'], 'readwrite');
  transaction.objectStore('people').put({ id: 'bima', name: 'Bima', addresses: ['bima@contoso.example'] });
  transaction.objectStore('meetings').put({ key: `${DEWI} 1`, account: DEWI, event: '1', other: { address: 'bima@contoso.example', name: 'Bima' } });
  transaction.objectStore('sessions').put({ id: 'session', personId: 'bima', meetingKey: `${DEWI} 1`, objective: 'Agree on the budget', note: '' });
  for (let n = 0; n < 5; n++) transaction.objectStore('points').put({ id: `point ${n}`, personId: 'bima', text: `Point ${n}` });
  transaction.objectStore('followUps').put({ id: 'follow-up', personId: 'bima', text: 'Send the draft', outstandingFor: 'bima' });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
}

/** The store equals the truth: of every chosen calendar all that its window holds, and of others nothing. */
async function expectTruth(desk: Desk): Promise<void> {
  const { api, clock, store } = desk;
  const state = await store.look(DEWI);
  if (!state) throw new Error('The account is not there');
  expect(state.account.backoff).toBeNull();
  expect(state.calendars.map(({ id }) => id).sort()).toEqual([DEWI, TEAM].filter((id) => api.account(DEWI).entry(id)));
  for (const calendar of state.calendars) {
    if (!calendar.isChosen) expect(await desk.events(calendar.key)).toEqual([]);
    else {
      expect(calendar).toMatchObject({ listing: null, backoff: null, syncedAt: clock.now });
      expect((calendar.window?.to ?? 0) - clock.now, 'the window follows the clock').toBeGreaterThan(59 * DAY - 1000);
      const [stored, truth] = [await desk.events(calendar.key), truthOf(api, calendar)];
      if (JSON.stringify(stored) !== JSON.stringify(truth)) expect(stored).toEqual(truth);
    }
  }
  const known = new Set(state.calendars.map(({ key }) => key));
  expect((await desk.database.getAll('events')).map(eventOf).filter(({ calendar }) => !known.has(calendar))).toEqual([]);
  expect(await desk.database.count('syncPages')).toBe(0);
}
