import { openDB, unwrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { Failure } from '../messaging/failure.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { STORES, type Schema, type StoreName } from './schema.ts';

export type Database = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type ReadTransaction = IDBPTransaction<Schema, StoreName[]>;

export const DATABASE = 'empat-mata';

/** How long another context that holds an older version may take to let go, in ms. */
const PATIENCE = 4000;

/**
 * Opens the database and brings it up to date.
 * @param onLost called when the connection has ended: another context wants a newer version, or the browser closed it
 * @param patience how long another context may hold an older version, in ms
 * @throws Failure `newer-database` when a newer version of the extension wrote it; nothing is touched then
 * @throws Failure `storage` when it cannot be opened or a migration failed; the old data stay as they were
 */
export async function openDatabase(onLost: () => void, migrations: readonly Migration[] = MIGRATIONS, patience = PATIENCE): Promise<Database> {
  // An abort tells the transaction only that there was one, so the reason is kept here.
  let broken: unknown;
  const held = Promise.withResolvers<never>();
  const opening = openDB<Schema>(DATABASE, migrations.length, {
    upgrade(db, from, _to, transaction) {
      transaction.done.catch(() => undefined);
      try {
        for (const migrate of migrations.slice(from)) migrate(unwrap(db), unwrap(transaction));
      } catch (error) {
        broken = error;
        transaction.abort();
      }
    },
    blocked() {
      // Asked to let go, the other one did not: most often it is only finishing a write.
      setTimeout(() => held.reject(new Failure('storage')), patience);
    },
    // Let go for the newer version, and open again when asked.
    blocking(_from, _to, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
  try {
    return await Promise.race([opening, held.promise]);
  } catch (error) {
    // Should it come after all, nobody waits for it.
    void opening.then((late) => late.close()).catch(() => undefined);
    throw asFailure(broken ?? error);
  }
}

/** All stores as they are at one moment. It ends by itself as soon as nothing is asked of it. */
export function read(database: Database): ReadTransaction {
  return database.transaction([...STORES]);
}

/**
 * Runs `work` in one transaction that is on the disk when the promise resolves. Throwing inside undoes all of it.
 * @throws Failure `storage` when the browser could not keep it
 */
export async function write<T>(database: Database, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
  try {
    return await wholly(database.transaction([...STORES], 'readwrite', { durability: 'strict' }), work);
  } catch (error) {
    throw asFailure(error);
  }
}

/** Runs `work` in a transaction: all of it is kept when the promise resolves, nothing of it when it rejects. */
export async function wholly<T, Transaction extends { done: Promise<void>; abort(): void }>(transaction: Transaction, work: (transaction: Transaction) => Promise<T>): Promise<T> {
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
    throw error;
  }
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const newer = error instanceof DOMException && error.name === 'VersionError';
  return new Failure(newer ? 'newer-database' : 'storage', error instanceof Error ? error.message : String(error), { cause: error });
}
