import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { whereIs } from '../browser/where.ts';
import { BROWSERS, fill, shows, startPractice, type Practice } from './practice.ts';

describe.each(BROWSERS)('a talk that stands in no calendar, in %s', (browser) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(() => practice.close());

  /** The tab of the panel, by its address. */
  async function panelTab(): Promise<Page> {
    return until('the panel has a tab', async () => {
      for (const page of await practice.driven.browser.pages()) if ((await whereIs(page)).href.includes('/panel.html#session=')) return page;
      return undefined;
    });
  }

  it('is started from the popup with somebody who has no address, by keys', async () => {
    const popup = await practice.driven.openExtensionPage('popup.html');
    const start = await popup.waitForSelector('aria/Start a 1:1 now[role="button"]');
    await start?.focus();
    await popup.keyboard.press('Enter');
    const name = await popup.waitForSelector('aria/New person[role="textbox"]');
    await name?.focus();
    await popup.keyboard.type('Oma\n');
    const panel = await panelTab();
    await shows(panel, 'Oma');
    await fill(panel, panel, 'Objective', 'Plan the birthday');
    await fill(panel, panel, 'Add talking point', 'Who brings the cake\n');
    await fill(panel, panel, 'Add follow-up', 'Book the hall\n');
    await shows(panel, 'Book the hall');
    await shows(panel, 'Saved');
  });

  it('is the same where its address is opened again, and what is open goes on with the person', async () => {
    const address = new URL((await whereIs(await panelTab())).href);
    const panel = await practice.driven.openExtensionPage(`panel.html${address.hash}`);
    await until('the objective is there', () => panel.evaluate(() => document.querySelector('textarea')?.value === 'Plan the birthday'));
    await shows(panel, 'Who brings the cake');
    const popup = await practice.driven.openExtensionPage('popup.html');
    await popup.waitForSelector('aria/Book the hall[role="checkbox"]');
    const person = new URLSearchParams(address.hash.slice(1)).get('person') ?? '';
    const next = await practice.driven.openExtensionPage(`panel.html#session=another&person=${person}&n=1`);
    await shows(next, 'Who brings the cake');
    expect(await next.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
  });
});
