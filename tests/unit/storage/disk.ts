import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { DATABASE } from '@/utils/storage/database.ts';

/** What a database holds, by store. */
export type Content = Record<string, unknown[]>;

/** A browser without any database. */
export function emptyDisk(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Everything that the database holds as it is on the disk, and its version; whoever opened it must have closed it. */
export async function onDisk(): Promise<{ version: number; content: Content }> {
  const database = await openDB(DATABASE);
  const content: Content = {};
  for (const store of database.objectStoreNames) content[store] = await database.getAll(store);
  const { version } = database;
  database.close();
  return { version, content };
}

/** Puts a database of any version there, made by `upgrade` and closed again. */
export async function putOnDisk(version: number, upgrade: (database: IDBDatabase) => void, content: Content): Promise<void> {
  await deleteDB(DATABASE);
  const opening = indexedDB.open(DATABASE, version);
  opening.onupgradeneeded = () => upgrade(opening.result);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  opening.result.close();
  const database = await openDB(DATABASE);
  for (const [store, records] of Object.entries(content)) for (const record of records) await database.put(store, record);
  database.close();
}
