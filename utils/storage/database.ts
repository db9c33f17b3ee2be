import { openDB, unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { Failure } from '../messaging/failure.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { STORES, type Schema, type StoreName } from './schema.ts';

export type Database = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

export const DATABASE = 'empat-mata';

/**
 * Opens the database and brings it up to date.
 * @throws Failure `newer-database` when a newer version of the extension wrote it; nothing is touched then
 * @throws Failure `storage` when it cannot be opened or a migration failed; the old data stay as they were
 */
export async function openDatabase(onLost: () => void, migrations: readonly Migration[] = MIGRATIONS): Promise<Database> {
  try {
    const database = await openDB<Schema>(DATABASE, migrations.length, {
      upgrade(db, from, _to, transaction) {
        for (const migrate of migrations.slice(from)) migrate(unwrap(db), unwrap(transaction));
      },
      // Another context wants a newer version: let go, and open again when asked.
      blocking(_from, _to, event) {
        (event.target as IDBDatabase | null)?.close();
        onLost();
      },
      terminated: onLost,
    });
    return database;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw new Failure('newer-database', error.message, { cause: error });
    throw new Failure('storage', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/**
 * Runs `work` in one transaction that is on the disk when the promise resolves. Throwing inside undoes all of it.
 * @throws Failure `storage` when the browser could not keep it
 */
export async function write<T>(database: Database, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
  const transaction = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    transaction.done.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It had ended by itself.
    }
    if (error instanceof Failure) throw error;
    throw new Failure('storage', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
