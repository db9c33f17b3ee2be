import type { Page } from 'puppeteer-core';
import type { Google } from '../server.ts';

export interface CheckContext {
  page: Page;
  google: Google;
  /** Opens a path under `/calendar/u/0/r/`. */
  load(path?: string): Promise<void>;
}
export type Check = (context: CheckContext) => Promise<void>;

/** Opens an event through the test door and waits until it has come to rest. */
export async function open(page: Page, title: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    window.standIn?.open(wanted);
    await window.standIn?.settled();
  }, title);
}
