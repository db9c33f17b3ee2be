import { found } from '@/utils/messaging/failure.ts';
import { checked } from '@/utils/storage/checked.ts';
import { openDatabase, write, type Database, type WriteTransaction } from '@/utils/storage/database.ts';
import type { Schema } from '@/utils/storage/schema.ts';
import { setAside } from '@/utils/storage/set-aside.ts';
import type { Change } from '@/utils/storage/stamp.ts';

let opened: Promise<Database> | null = null;

/** The one connection, opened at first need and again after it was lost or failed. */
export function data(): Promise<Database> {
  opened ??= openDatabase(() => {
    opened = null;
  })
    .then((database) => checked(database, (corrupt) => void change((tx) => setAside(tx, corrupt, new Date().toISOString())).catch(() => undefined)))
    .catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return opened;
}

/** One transaction over all stores that is on the disk when the promise resolves. */
export async function change<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
  return write(await data(), work);
}

type Kept<Name extends keyof Schema> = Schema[Name]['value'];

/** The time and the name of a change that is asked for now. */
export function changeNow(mutation: string): Change {
  return { mutation, now: new Date().toISOString() };
}

/** Adds a record with an id that the page made; one that was added before is given back as it is. */
export async function addOnce<Name extends 'people' | 'points' | 'followUps' | 'questions'>(tx: WriteTransaction, name: Name, record: Kept<Name>): Promise<Kept<Name>> {
  const before = await tx.objectStore(name).get(record.id);
  if (before) return before;
  await tx.objectStore(name).add(record);
  return record;
}

/**
 * Replaces a record by what `edit` makes of it.
 * @throws Failure `not-found` when there is none
 */
export function editRecord<Name extends 'sessions' | 'points' | 'followUps' | 'questions'>(name: Name, id: string, edit: (before: Kept<Name>) => Kept<Name>): Promise<Kept<Name>> {
  return change(async (tx) => {
    const after = edit(found(await tx.objectStore(name).get(id), id));
    await tx.objectStore(name).put(after);
    return after;
  });
}
