import { checked } from '@/utils/storage/checked.ts';
import { openDatabase, write, type Database, type WriteTransaction } from '@/utils/storage/database.ts';
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

/** The time and the name of a change that is asked for now. */
export function changeNow(mutation: string): Change {
  return { mutation, now: new Date().toISOString() };
}
