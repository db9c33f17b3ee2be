import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newPerson } from '@/utils/domain/person.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import { openDatabase, write, type Database } from '@/utils/storage/database.ts';
import { STORES } from '@/utils/storage/schema.ts';
import { born } from '@/utils/storage/stamp.ts';
import { emptyDisk } from './disk.ts';

const person = (id: string): ReturnType<typeof newPerson> => newPerson(born(id, { mutation: id, now: '2026-11-24T02:00:00.000Z' }), id, []);
let database: Database;

beforeEach(async () => {
  emptyDisk();
  database = await openDatabase(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  database.close();
});

const people = async (): Promise<string[]> => (await database.getAll('people')).map(({ id }) => id);

describe('a write', () => {
  it('is there when it resolves, with what the work gave back', async () => {
    expect(await write(database, (tx) => tx.objectStore('people').put(person('bima')))).toBe('bima');
    expect(await people()).toEqual(['bima']);
  });

  it('asks to be on the disk before it counts as done', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await write(database, (tx) => tx.objectStore('people').put(person('bima')));
    expect(transaction).toHaveBeenCalledWith([...STORES], 'readwrite', { durability: 'strict' });
  });

  it('that throws half way undoes all of it, and the failure keeps its code', async () => {
    const work = write(database, async (tx) => {
      await tx.objectStore('people').put(person('bima'));
      throw new Failure('not-found', 'the meeting was never seen');
    });
    await expect(work).rejects.toMatchObject({ code: 'not-found', message: 'the meeting was never seen' });
    expect(await people()).toEqual([]);
  });

  it('that breaks a rule of the database undoes all of it', async () => {
    await write(database, (tx) => tx.objectStore('people').add(person('bima')));
    const work = write(database, async (tx) => {
      await tx.objectStore('people').add(person('ayu'));
      await tx.objectStore('people').add(person('bima'));
    });
    await expect(work).rejects.toMatchObject({ code: 'storage' });
    expect(await people()).toEqual(['bima']);
  });

  it('for which the disk has no room is said, and is not there', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    await expect(write(database, (tx) => tx.objectStore('people').put(person('bima')))).rejects.toMatchObject({ code: 'storage', message: 'the disk is full' });
    vi.restoreAllMocks();
    expect(await people()).toEqual([]);
  });

  it('whose transaction fails at its very end is not shown as saved', async () => {
    const work = write(database, async (tx) => {
      await tx.objectStore('people').put(person('bima'));
      // As a full disk does it: every request went well, the commit does not.
      unwrap(tx).abort();
      return 'saved';
    });
    await expect(work).rejects.toMatchObject({ code: 'storage' });
    expect(await people()).toEqual([]);
  });

  it('on a connection that is closed is a failure, not a crash', async () => {
    database.close();
    await expect(write(database, (tx) => tx.objectStore('people').put(person('bima')))).rejects.toMatchObject({ code: 'storage' });
  });
});
