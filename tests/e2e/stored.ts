import type { Page } from 'puppeteer-core';
import { DATABASE } from '../../utils/storage/database.ts';

/** What lies on the disk, read and held up by a page of the extension beside the worker: nothing in the product knows of it. */

/** Asks a store for all its records or for their number. */
const read = (page: Page, store: string, what: 'getAll' | 'count'): Promise<unknown> =>
  page.evaluate(
    (name, from, method) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(from).objectStore(from)[method]();
          reading.addEventListener('success', () => resolve(reading.result));
          reading.addEventListener('error', () => reject(new Error(reading.error?.message)));
          opening.result.close();
        };
      }),
    DATABASE,
    store,
    what,
  );

export const allOf = async <T>(page: Page, store: string): Promise<T[]> => (await read(page, store, 'getAll')) as T[];

export const countOf = async (page: Page, store: string): Promise<number> => Number(await read(page, store, 'count'));

/** Keeps everybody from writing the sync's stores until it is let go of. Resolves when that holds. */
export const holdWrites = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const store = opening.result.transaction('syncPages').objectStore('syncPages');
          let isHeld = true;
          document.addEventListener('let-go', () => (isHeld = false), { once: true });
          const again = (): void => {
            resolve();
            // A transaction lives as long as something is asked of it.
            if (isHeld) store.count().onsuccess = again;
          };
          again();
          opening.result.close();
        };
      }),
    DATABASE,
  );

export const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('let-go'));
  });

/** Resolves once a reader of the sync's stores had to wait for so many ms: somebody writes there, or waits to. */
export const someoneWrites = (page: Page, forMs: number): Promise<void> =>
  page.evaluate(
    (name, wait) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const look = (): void => {
            const timer = setTimeout(() => {
              resolve();
              opening.result.close();
            }, wait);
            const counting = opening.result.transaction('syncPages').objectStore('syncPages').count();
            counting.onsuccess = () => {
              clearTimeout(timer);
              setTimeout(look);
            };
          };
          look();
        };
      }),
    DATABASE,
    forMs,
  );
