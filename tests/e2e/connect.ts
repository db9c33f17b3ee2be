import type { Page } from 'puppeteer-core';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import type { GoogleOptions } from '../google/server.ts';
import { allowOptionalHosts } from './allowed-build.ts';
import { buildFor, shows, startPractice, type BROWSERS, type Practice } from './practice.ts';

/** A practice whose visitor may connect a calendar, on the settings page. */
export async function startConnectable(browser: (typeof BROWSERS)[number], options: GoogleOptions): Promise<{ practice: Practice; app: Page; close: () => Promise<void> }> {
  const allowed = browser === 'chromium' ? await allowOptionalHosts(buildFor(browser)) : null;
  const practice = await startPractice(browser, options, allowed?.folder);
  practice.google.api.visitor.answers = 'allow';
  return {
    practice,
    app: await practice.driven.openExtensionPage('app.html#settings'),
    close: async () => {
      await practice.close();
      await allowed?.drop();
    },
  };
}

/** A real click on a button of the settings, once it can be clicked. */
export async function press(app: Page, name: string): Promise<void> {
  const button = await app.waitForSelector(`aria/${name}[role="button"]`);
  if (!button) throw new Error(`no ${name}`);
  await until(`${name} can be clicked`, () => button.evaluate((element) => element instanceof HTMLButtonElement && !element.disabled));
  await clickCentre(app, button);
}

/** Connects the calendar and waits until it has been read. */
export async function connect(app: Page): Promise<void> {
  await press(app, 'Connect Google Calendar');
  await shows(app, 'Last sync just now');
}
