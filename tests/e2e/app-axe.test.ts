import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { startPractice, type Practice } from './practice.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Besides the rooms of the navigation. */
const HIDDEN = ['people/practice-person', 'welcome', 'nowhere'];
const Offences = v.array(v.string());

/** What axe-core finds in the page as it is, one line each. */
async function offences(page: Page): Promise<string[]> {
  return v.parse(
    Offences,
    await page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target.join(' '), failureSummary].join(': '))))`),
  );
}

/** Asks the background as a page does. */
async function tell(page: Page, name: string, request: object): Promise<void> {
  await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`);
}

/** Something in every room: the practice person, and a deleted one in the trash. */
async function furnish(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#welcome';
  });
  const add = await page.waitForSelector('.practice button');
  await add?.click();
  await tell(page, 'person.add', { mutation: 'm1', id: 'gone', name: 'Somebody with a very long name that goes on and on' });
  await tell(page, 'person.edit', { mutation: 'm2', id: 'gone', deleted: true });
  await tell(page, 'person.add', { mutation: 'm3', id: 'ayu', name: 'Ayu Lestari' });
}

describe.each(['en', 'id'] as const)('the app page in %s', (language) => {
  let practice: Practice;
  let page: Page;
  beforeAll(async () => {
    practice = await startPractice('chromium');
    page = await practice.driven.openExtensionPage('app.html');
    await page.evaluate(AXE);
  });
  afterAll(() => practice.close());

  it('has nothing that axe-core objects to where nothing is there yet, and where a file was refused', async () => {
    await tell(page, 'preferences.write', { language });
    await page.waitForSelector('.hush');
    expect(await offences(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = 'data';
    });
    const field = await page.waitForSelector('input[type="file"]', { hidden: true });
    await (await field?.toElement('input'))?.uploadFile('package.json');
    await page.waitForSelector('[role="alert"]:not(:empty)');
    expect(await offences(page)).toEqual([]);
    await furnish(page);
  });

  it.each(['light', 'dark'])('has nothing that axe-core objects to, in each room, %s, wide and at 320 px', async (theme) => {
    await tell(page, 'preferences.write', { theme, language });
    await until('the theme is worn', () => page.evaluate((name, lang) => document.documentElement.classList.contains(name) && document.documentElement.lang === lang, theme, language));
    const found: string[] = [];
    const rooms = await page.$$eval('nav a', (links) => links.map((link) => link.hash.slice(1)));
    expect(rooms).toContain('diagnostics');
    for (const room of [...rooms, ...HIDDEN]) {
      await page.evaluate((to) => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        location.hash = to;
      }, room);
      await until('the room is there', () => page.evaluate(() => document.activeElement?.tagName === 'H1'));
      if (room !== 'nowhere') await page.waitForSelector('main :is(ul, section, fieldset)');
      await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      for (const width of [1200, 320]) {
        await page.setViewport({ width, height: 800 });
        found.push(...(await offences(page)).map((offence) => `#${room} ${width}: ${offence}`));
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`#${room} ${width}: wider than the window`);
      }
    }
    expect(found).toEqual([]);
  });
});
