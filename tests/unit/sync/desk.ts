import { IDBFactory } from 'fake-indexeddb';
import { create } from '../../google/api/edits.ts';
import { CalendarApi } from '../../google/api/calendar-api.ts';
import type { ApiCalendar } from '../../google/api/calendar.ts';
import { createClient } from '../../../utils/calendar-api/client.ts';
import { readEvent } from '../../../utils/calendar-api/event.ts';
import { openDatabase, type Database } from '../../../utils/storage/database.ts';
import { syncStore } from '../../../utils/storage/sync-store.ts';
import { addAccount } from '../../../utils/sync/calendars.ts';
import type { SyncParts } from '../../../utils/sync/engine.ts';
import { calendarKey, eventKey, type StoredEvent, type SyncCalendar } from '../../../utils/sync/state.ts';
import type { SyncStore } from '../../../utils/sync/store.ts';

export const DEWI = 'dewi@contoso.example';
export const NOW = Date.parse('2026-11-25T03:00:00Z');
export const KEY = calendarKey(DEWI, DEWI);

/** Dewi's account at the stand-in, an empty database, and the parts of a sync between them. */
export interface Desk {
  api: CalendarApi;
  calendar: ApiCalendar;
  clock: { now: number };
  database: Database;
  store: SyncStore;
  parts: SyncParts;
  /** Dewi's access token, a new one where Google refused the last. */
  token(refused?: string): Promise<string>;
  /** What is stored of Dewi's primary calendar, or of another. */
  known(key?: string): Promise<SyncCalendar>;
  events(key?: string): Promise<StoredEvent[]>;
}

export async function newDesk({ pageSize = 1000, maxInstances = 120 } = {}): Promise<Desk> {
  globalThis.indexedDB = new IDBFactory();
  const clock = { now: NOW };
  const api = new CalendarApi({ clock: () => clock.now, sleep: () => Promise.resolve(), maxInstances });
  const calendar = api.addAccount(DEWI);
  const database = await openDatabase(() => undefined);
  const store = syncStore(() => Promise.resolve(database));
  await addAccount(store, DEWI, 0.5);
  let current = api.signIn(DEWI);
  const token = (refused?: string): Promise<string> => Promise.resolve(refused === current ? (current = api.signIn(DEWI)) : current);
  const parts: SyncParts = {
    store,
    clientOf: () => createClient({ fetch: api.fetch, token }),
    lock: async (_, work) => (await work(() => Promise.resolve(true)), true),
    now: () => clock.now,
    random: () => 0.5,
    surroundings: () => ({ isOnline: true, isActive: true }),
    pageSize,
  };
  const known = async (key = KEY): Promise<SyncCalendar> => {
    const found = (await store.look(DEWI))?.calendars.find((c) => c.key === key);
    if (!found) throw new Error(`No calendar ${key}`);
    return found;
  };
  return { api, calendar, clock, database, store, parts, token, known, events: (key = KEY) => store.events(key, { from: -Infinity, to: Infinity }).then((events) => events.sort((a, b) => (a.id < b.id ? -1 : 1))) };
}

/** What must be stored of a calendar: the truth of its window, as a client reads it. */
export function truthOf(api: CalendarApi, { key, id, timeZone, window }: SyncCalendar): StoredEvent[] {
  if (!window) return [];
  const iso = (ms: number): string => new Date(ms).toISOString();
  return api.truth(id, { timeMin: iso(window.from), timeMax: iso(window.to) })
    .map((event) => {
      const read = readEvent(event, timeZone);
      if (!('event' in read)) throw new Error(`Not an event: ${JSON.stringify(event)}`);
      return { ...read.event, key: eventKey(key, read.event.id), calendar: key };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A half-hour meeting with Bima, that begins so many minutes after `NOW`. */
export function talk(minutes: number, fields: Parameters<typeof create>[1] = {}): Parameters<typeof create>[1] {
  const at = (ms: number): { dateTime: string; timeZone: string } => ({ dateTime: new Date(NOW + ms).toISOString().replace('.000Z', 'Z'), timeZone: 'Asia/Jakarta' });
  return {
    summary: 'Bima / Dewi', organizer: { email: DEWI }, start: at(minutes * 60_000), end: at((minutes + 30) * 60_000),
    attendees: [{ email: DEWI, responseStatus: 'accepted', organizer: true }, { email: 'bima@contoso.example', responseStatus: 'accepted' }],
    ...fields,
  };
}
