import { unwrap, type IDBPTransaction } from 'idb';
import type { CalendarEvent } from '../calendar-api/event.ts';
import { eventOf, rowOf } from '../sync/event-row.ts';
import { eventKey, idIn, type StagedPage } from '../sync/state.ts';
import type { SyncStore, SyncTransaction } from '../sync/store.ts';
import { wholly, type Database } from './database.ts';
import { SYNC_STORES, type Schema, type StoredPage } from './schema.ts';

type SyncStoreName = (typeof SYNC_STORES)[number];
type Transaction = IDBPTransaction<Schema, SyncStoreName[], 'readwrite'>;

/** The sync's part of the database. Its transactions leave the user's records alone, and out of its way. */
export function syncStore(database: () => Promise<Database>): SyncStore {
  return {
    write: async (work) => wholly((await database()).transaction([...SYNC_STORES], 'readwrite'), (transaction) => work(inside(transaction))),
    async look(account) {
      const transaction = (await database()).transaction(['syncAccounts', 'syncCalendars']);
      const [found, calendars] = await Promise.all([
        transaction.objectStore('syncAccounts').get(account),
        transaction.objectStore('syncCalendars').index('account').getAll(account),
      ]);
      return found ? { account: found, calendars } : null;
    },
    accounts: async () => (await database()).getAllKeys('syncAccounts'),
    async events(calendar, { from, to }) {
      const touching = await (await database()).getAllFromIndex('events', 'end', IDBKeyRange.lowerBound(from, true));
      const ofCalendar = touching.filter(({ key }) => key.startsWith(eventKey(calendar, '')));
      return ofCalendar.map(eventOf).filter(({ startsAt }) => startsAt < to);
    },
  };
}

/** The pages of a calendar: an array sorts after all numbers. */
const pagesOf = (calendar: string): IDBKeyRange => IDBKeyRange.bound([calendar], [calendar, []]);

/** The keys of a calendar's events. */
export const eventsOf = (calendar: string): IDBKeyRange => IDBKeyRange.bound(eventKey(calendar, ''), eventKey(calendar, '\uffff'));

function storedPage({ calendar, page, rows, removed }: StagedPage): StoredPage {
  return { calendar, page, text: `{"events":[${rows.map(({ text }) => text).join(',')}],"removed":${JSON.stringify(removed)}}` };
}

function pageIn({ calendar, page, text }: StoredPage): StagedPage {
  const { events, removed } = JSON.parse(text) as { events: CalendarEvent[]; removed: string[] };
  return { calendar, page, rows: events.map((event) => rowOf(calendar, event)), removed };
}

function inside(transaction: Transaction): SyncTransaction {
  // Written without a promise each, of which ten thousand cost more than the writing. One that fails ends the transaction.
  const plain = (name: SyncStoreName): IDBObjectStore => unwrap(transaction.objectStore(name));
  return {
    account: (account) => transaction.objectStore('syncAccounts').get(account),
    putAccount: (account) => void plain('syncAccounts').put(account),
    deleteAccount: (account) => void plain('syncAccounts').delete(account),
    calendar: (key) => transaction.objectStore('syncCalendars').get(key),
    calendars: (account) => transaction.objectStore('syncCalendars').index('account').getAll(account),
    putCalendar: (calendar) => void plain('syncCalendars').put(calendar),
    deleteCalendar: (key) => void plain('syncCalendars').delete(key),
    pages: async (calendar) => (await transaction.objectStore('syncPages').getAll(pagesOf(calendar))).map(pageIn),
    putPage: (page) => void plain('syncPages').put(storedPage(page)),
    deletePages: (calendar) => void plain('syncPages').delete(pagesOf(calendar)),
    async eventIds(calendar) {
      const keys = await transaction.objectStore('events').getAllKeys(eventsOf(calendar));
      return keys.map(idIn);
    },
    putEvents(rows) {
      const store = plain('events');
      for (const row of rows) store.put(row);
    },
    deleteEvents(calendar, ids) {
      const store = plain('events');
      for (const id of ids) store.delete(eventKey(calendar, id));
    },
    deleteAllEvents: (calendar) => void plain('events').delete(eventsOf(calendar)),
    async deleteEventsUntil(calendar, endsAt) {
      const store = plain('events');
      const keys = await transaction.objectStore('events').index('end').getAllKeys(IDBKeyRange.upperBound(endsAt));
      for (const key of keys) if (key.startsWith(eventKey(calendar, ''))) store.delete(key);
    },
  };
}
