import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, openDatabase } from '@/utils/storage/database.ts';
import { MIGRATIONS, type Migration } from '@/utils/storage/migrations/index.ts';
import { emptyDisk, onDisk, putOnDisk } from './disk.ts';

const never = (): void => expect.fail('the connection was lost');
const SHOPPING = { things: [{ id: 1, text: 'kept as it was' }] };
const makeThings = (database: IDBDatabase): void => void database.createObjectStore('things', { keyPath: 'id' });

/** Another context that has the database open; `polite` says whether it lets go when asked. */
async function otherContext(version: number, polite: boolean): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, version);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  if (polite) opening.result.onversionchange = () => opening.result.close();
  return opening.result;
}

beforeEach(emptyDisk);

describe('a newer database', () => {
  it('is refused, and stays as it is', async () => {
    await putOnDisk(99, makeThings, SHOPPING);
    await expect(openDatabase(never)).rejects.toMatchObject({ name: 'Failure', code: 'newer-database' });
    expect(await onDisk()).toEqual({ version: 99, content: SHOPPING });
  });
});

describe('a migration that throws', () => {
  const throws: Migration = (database, transaction) => {
    database.createObjectStore('half', { keyPath: 'id' });
    transaction.objectStore('people').clear();
    throw new Error('the second step broke');
  };
  const bima = { id: 'bima', addresses: ['bima@example.com'] };

  async function before(): Promise<void> {
    const database = await openDatabase(never);
    database.close();
    const raw = await otherContext(MIGRATIONS.length, true);
    const transaction = raw.transaction('people', 'readwrite');
    transaction.objectStore('people').put(bima);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    raw.close();
  }

  it('is said, with its reason', async () => {
    await before();
    await expect(openDatabase(never, [...MIGRATIONS, throws])).rejects.toMatchObject({ code: 'storage', message: 'the second step broke' });
  });

  it('leaves version and data as they were', async () => {
    await before();
    const untouched = await onDisk();
    await expect(openDatabase(never, [...MIGRATIONS, throws])).rejects.toThrow();
    expect(await onDisk()).toEqual(untouched);
    expect(untouched.content['people']).toEqual([bima]);
  });

  it('can be tried again', async () => {
    await before();
    await expect(openDatabase(never, [...MIGRATIONS, throws])).rejects.toThrow();
    const database = await openDatabase(never, [...MIGRATIONS, () => undefined]);
    expect(database.version).toBe(MIGRATIONS.length + 1);
    database.close();
  });
});

describe('another context', () => {
  it('that wants a newer version gets it: the connection lets go and says so', async () => {
    const lost = vi.fn();
    const database = await openDatabase(lost);
    const newer = await otherContext(MIGRATIONS.length + 1, true);
    expect(newer.version).toBe(MIGRATIONS.length + 1);
    expect(lost).toHaveBeenCalledOnce();
    expect(() => database.transaction('people')).toThrow(/InvalidState|closed|closing/i);
  });

  it('that holds an older version lets go, and the database comes up to date', async () => {
    (await openDatabase(never)).close();
    await otherContext(MIGRATIONS.length, true);
    const database = await openDatabase(never, [...MIGRATIONS, () => undefined]);
    expect(database.version).toBe(MIGRATIONS.length + 1);
    database.close();
  });

  it('that never lets go is a failure that says so, not silence; later it opens', async () => {
    (await openDatabase(never)).close();
    const stubborn = await otherContext(MIGRATIONS.length, false);
    await expect(openDatabase(never, [...MIGRATIONS, () => undefined], 50)).rejects.toMatchObject({ code: 'storage' });
    stubborn.close();
    const database = await openDatabase(never, [...MIGRATIONS, () => undefined]);
    expect(database.version).toBe(MIGRATIONS.length + 1);
    database.close();
  });
});

it('a connection that the browser ends is said', async () => {
  const lost = vi.fn();
  // What a browser does when its profile is cleared; the library's types want the class instead of a database.
  Reflect.apply(forceCloseDatabase, undefined, [unwrap(await openDatabase(lost))]);
  await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
});
