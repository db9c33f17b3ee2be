import { existsSync, readFileSync } from 'node:fs';
import { unwrap } from 'idb';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/utils/storage/database.ts';
import { MIGRATIONS } from '@/utils/storage/migrations/index.ts';
import { STORES, SYNC_STORES } from '@/utils/storage/schema.ts';
import { eventOf } from '@/utils/sync/event-row.ts';
import { emptyDisk, onDisk, type Content } from './disk.ts';

const never = (): void => expect.fail('the connection was lost');
const fixture = (version: number): URL => new URL(`../../fixtures/database/v${version}.json`, import.meta.url);
const Fixture = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.array(v.record(v.string(), v.unknown()))));

/** Versions that were somebody's before the last migration came: each needs a fixture of what it held. */
const past = MIGRATIONS.map((_, index) => index).filter((version) => version > 0);
const kept = MIGRATIONS.map((_, index) => index + 1).filter((version) => existsSync(fixture(version)));

async function openAt(version: number): Promise<Awaited<ReturnType<typeof openDatabase>>> {
  return openDatabase(never, MIGRATIONS.slice(0, version));
}

/** Puts a database there as an extension of that version left it. */
async function fill(version: number, content: Content): Promise<void> {
  const database = unwrap(await openAt(version));
  expect([...database.objectStoreNames].sort()).toEqual(Object.keys(content).sort());
  const transaction = database.transaction(Object.keys(content), 'readwrite');
  for (const [store, records] of Object.entries(content)) for (const record of records) transaction.objectStore(store).put(record);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

beforeEach(emptyDisk);

it('a fresh database has every store, with the indexes that are read', async () => {
  const database = await openDatabase(never);
  expect(database.version).toBe(MIGRATIONS.length);
  expect([...database.objectStoreNames].sort()).toEqual([...STORES, ...SYNC_STORES].sort());
  database.close();
});

it('every past version has a fixture of what it held', () => {
  // A new migration? Write down in tests/fixtures/database/vN.json what the version before it held.
  expect(past.filter((version) => !existsSync(fixture(version)))).toEqual([]);
  expect(kept).toContain(1);
});

describe.each(kept)('a database of version %i', (version) => {
  const content = v.parse(Fixture, readFileSync(fixture(version), 'utf8'));

  it('has records in each store of its fixture', () => {
    expect(Object.entries(content).filter(([, records]) => records.length === 0)).toEqual([]);
  });

  it('comes up to date and loses nothing', async () => {
    await fill(version, content);
    (await openDatabase(never)).close();
    const after = await onDisk();
    expect(after.version).toBe(MIGRATIONS.length);
    for (const [store, records] of Object.entries(content)) {
      expect(after.content[store], store).toHaveLength(records.length);
      if (store === 'events' && version < 8) continue;
      for (const record of records) expect(after.content[store]).toContainEqual(expect.objectContaining(record));
    }
  });

  it('looks like a fresh one afterwards', async () => {
    await fill(version, content);
    const upgraded = await shape();
    emptyDisk();
    expect(upgraded).toEqual(await shape());
  });
});

describe('a database of version 1', () => {
  it('has its open points, and no others, on the agenda afterwards', async () => {
    await fill(1, v.parse(Fixture, readFileSync(fixture(1), 'utf8')));
    const database = await openDatabase(never);
    expect((await database.getAllFromIndex('points', 'open')).map(({ id, openFor }) => [id, openFor])).toEqual([['point-open', 'person-bima']]);
    expect(await database.getAllKeysFromIndex('meetings', 'next')).toEqual(['dewi@example.com weekly_20261109T020000Z']);
    database.close();
  });
});

it('a database of version 7 has its events as they were, and finds them', async () => {
  const content = v.parse(Fixture, readFileSync(fixture(7), 'utf8'));
  await fill(7, content);
  const database = await openDatabase(never);
  expect((await database.getAllFromIndex('events', 'end')).map(eventOf)).toEqual(content['events']);
  database.close();
});

/** Stores and indexes of an up-to-date database, as far as they make a difference. */
async function shape(): Promise<unknown> {
  const database = unwrap(await openDatabase(never));
  const transaction = database.transaction([...database.objectStoreNames]);
  const stores = [...database.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { index, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, indexes };
  });
  database.close();
  return stores;
}
