/* eslint-disable @typescript-eslint/no-unsafe-argument -- the raw API gives every record as any, and parsing them would not be bare */
import { PERSON, SESSION, type Rows } from './store-rows.ts';

/** The same rows in a database of its own, with the raw API and the indexes that these three jobs want: as good as it gets. */
const BARE = 'bare';

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('request failed'));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

export async function openBare(): Promise<IDBDatabase> {
  const opening = indexedDB.open(BARE, 1);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    database.createObjectStore('people', { keyPath: 'id' });
    database.createObjectStore('meetings', { keyPath: 'key' }).createIndex('next', ['other.address', 'start']);
    database.createObjectStore('sessions', { keyPath: 'id' });
    const points = database.createObjectStore('points', { keyPath: 'id' });
    points.createIndex('open', 'openFor');
    points.createIndex('discussedIn', 'discussedIn');
    const followUps = database.createObjectStore('followUps', { keyPath: 'id' });
    followUps.createIndex('outstanding', 'outstandingFor');
    followUps.createIndex('agreedIn', 'agreedIn');
  };
  return promised(opening);
}

/** Puts rows into any database that has their stores. */
export async function fill(database: IDBDatabase, rows: Rows): Promise<void> {
  for (const [store, records] of Object.entries(rows)) {
    const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
    for (const record of records) transaction.objectStore(store).put(record);
    await ended(transaction);
  }
}

/** The first meeting after today with an address. */
function next(transaction: IDBTransaction, address: string): Promise<unknown> {
  const tomorrow = new Date();
  tomorrow.setHours(24, 0, 0, 0);
  return promised(transaction.objectStore('meetings').index('next').get(IDBKeyRange.bound([address, tomorrow.toISOString()], [address, []], false, true)));
}

export async function bareOutstanding(database: IDBDatabase): Promise<unknown[]> {
  const transaction = database.transaction(['followUps', 'people', 'meetings'], 'readonly');
  const [followUps, people] = await Promise.all([
    promised<unknown[]>(transaction.objectStore('followUps').index('outstanding').getAll()),
    promised<{ addresses: string[] }[]>(transaction.objectStore('people').getAll()),
  ]);
  const due = await Promise.all(people.flatMap(({ addresses }) => addresses.map((address) => next(transaction, address))));
  return [followUps, people, due];
}

export async function bareAgenda(database: IDBDatabase): Promise<unknown[]> {
  const transaction = database.transaction(['sessions', 'people', 'meetings', 'points', 'followUps'], 'readonly');
  const store = (name: string): IDBObjectStore => transaction.objectStore(name);
  const session = await promised<{ personId: string; meetingKey: string }>(store('sessions').get(SESSION));
  const [person, meeting, ...lists] = await Promise.all([
    promised<{ addresses: string[] }>(store('people').get(session.personId)),
    promised<unknown>(store('meetings').get(session.meetingKey)),
    promised<{ addedIn: string }[]>(store('points').index('open').getAll(PERSON)),
    promised<{ addedIn: string }[]>(store('points').index('discussedIn').getAll(SESSION)),
    promised<{ agreedIn: string }[]>(store('followUps').index('outstanding').getAll(PERSON)),
    promised<{ agreedIn: string }[]>(store('followUps').index('agreedIn').getAll(SESSION)),
  ]);
  const from = new Set(lists.flat().map((row) => ('addedIn' in row ? row.addedIn : row.agreedIn)));
  const [days, due] = await Promise.all([
    Promise.all([...from].map(async (id) => {
      const { meetingKey } = await promised<{ meetingKey: string }>(store('sessions').get(id));
      return promised<unknown>(store('meetings').get(meetingKey));
    })),
    Promise.all(person.addresses.map((address) => next(transaction, address))),
  ]);
  return [session, person, meeting, lists, days, due];
}

/** Adds a record once: looks for it, adds it, and waits until it is on the disk. */
export async function bareWrite(database: IDBDatabase, record: { id: string }): Promise<unknown> {
  const transaction = database.transaction('points', 'readwrite', { durability: 'strict' });
  const points = transaction.objectStore('points');
  const done = ended(transaction);
  if (!(await promised<unknown>(points.get(record.id)))) points.add(record);
  await done;
  return record;
}
