import type { Browser } from 'puppeteer-core';

/** A browser that could not be prepared is closed again, so that a failing test leaves no process behind. */
export const orClose = <T>(browser: Browser, prepared: Promise<T>): Promise<T> =>
  prepared.catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
