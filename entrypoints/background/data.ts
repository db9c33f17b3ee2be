import { openDatabase, write, type Database, type WriteTransaction } from '@/utils/storage/database.ts';

let opened: Promise<Database> | null = null;

/** The one connection, opened at first need and again after it was lost or failed. */
export function data(): Promise<Database> {
  opened ??= openDatabase(() => {
    opened = null;
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** One transaction over all stores that is on the disk when the promise resolves. */
export async function change<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
  return write(await data(), work);
}
