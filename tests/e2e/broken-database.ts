import type { Frame, Page } from 'puppeteer-core';
import { DATABASE } from '../../utils/storage/database.ts';

export const NEWER = 99;

/** Makes the database one that a later version of the extension left behind; ours lets go of it when asked. */
export function leaveNewer(page: Frame | Page): Promise<void> {
  return page.evaluate(
    (name, version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('later', { keyPath: 'id' }).put({ id: 1, text: 'written by a later version' });
        };
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    DATABASE,
    NEWER,
  );
}

/** Takes the stores out of the database: nothing can be kept from now on. */
export function leaveEmpty(page: Frame | Page): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const fail = (request: IDBRequest) => (): void => reject(new Error(request.error?.message));
        void indexedDB.databases().then((all) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onerror = fail(deleting);
          // Asked for at once, so that it comes next: who opens the database between the two would make its stores again.
          const opening = indexedDB.open(name, all.find((one) => one.name === name)?.version);
          opening.onerror = fail(opening);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        });
      }),
    DATABASE,
  );
}
