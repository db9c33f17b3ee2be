import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../utils/i18n/en.ts';
import { DATABASE } from '../../utils/storage/database.ts';
import { leaveNewer, NEWER } from './broken-database.ts';
import { BROWSERS, shows, startPractice, type Practice } from './practice.ts';

/** Version, stores and the records of the later version's store, as they are on the disk. */
function onDisk(page: Page): Promise<unknown> {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('later').objectStore('later').getAll();
          reading.onsuccess = () => {
            resolve({ version: database.version, stores: [...database.objectStoreNames], later: reading.result });
            database.close();
          };
        };
      }),
    DATABASE,
  );
}

describe.each(BROWSERS)('a database of a newer version in %s', (browser) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(async () => {
    await practice.close();
  });

  it('is said in the popup, and not touched', async () => {
    const page = await practice.driven.openExtensionPage('popup.html');
    await shows(page, 'Nothing outstanding');
    await leaveNewer(page);
    const before = await onDisk(page);
    expect(before).toMatchObject({ version: NEWER, later: [{ id: 1 }] });

    const popup = await practice.driven.openExtensionPage('popup.html');
    await shows(popup, en.errors['newer-database']);
    expect(await onDisk(popup)).toEqual(before);
  });

  it('is still said by a background that has just started', async () => {
    await practice.driven.killWorker();
    const popup = await practice.driven.openExtensionPage('popup.html');
    await shows(popup, en.errors['newer-database']);
    expect(await onDisk(popup)).toMatchObject({ version: NEWER });
  });
});
