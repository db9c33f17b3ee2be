import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { axeOffences } from './axe.ts';
import { startPractice, type Practice } from './practice.ts';
import { unreachable } from './reach.ts';

const VIEWPORTS = [
  ['wide', { width: 1200, height: 800 }],
  ['320 px', { width: 320, height: 800 }],
  ['at 200 %', { width: 640, height: 400, deviceScaleFactor: 2 }],
] as const;
const ROOMS = ['people', 'people/practice-person', 'trash', 'data', 'settings', 'diagnostics', 'welcome', 'nowhere'];

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
  });
  afterAll(() => practice.close());

  it('has nothing that axe-core objects to where nothing is there yet, and where a file was refused', async () => {
    await tell(page, 'preferences.write', { language });
    await page.waitForSelector('.hush');
    expect(await axeOffences(page)).toEqual([]);
    await page.evaluate(() => {
      location.hash = 'data';
    });
    const field = await page.waitForSelector('input[type="file"]', { hidden: true });
    await (await field?.toElement('input'))?.uploadFile('package.json');
    await page.waitForSelector('[role="alert"]:not(:empty)');
    expect(await axeOffences(page)).toEqual([]);
    await furnish(page);
  });

  it.each(['light', 'dark'])('has nothing that axe-core objects to, and nothing out of reach, in each room, %s, wide, at 320 px and zoomed in', async (theme) => {
    await tell(page, 'preferences.write', { theme, language });
    await until('the theme is worn', () => page.evaluate((name, lang) => document.documentElement.classList.contains(name) && document.documentElement.lang === lang, theme, language));
    const found: string[] = [];
    for (const room of ROOMS) {
      await page.evaluate((to) => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        location.hash = to;
      }, room);
      await until('the room is there', () => page.evaluate(() => document.activeElement?.tagName === 'H1'));
      if (room !== 'nowhere') await page.waitForSelector('main :is(ul, section, fieldset)');
      await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
      for (const [name, viewport] of VIEWPORTS) {
        await page.setViewport(viewport);
        const offences = [...(await axeOffences(page)), ...(await unreachable(page))];
        found.push(...offences.map((offence) => `#${room} ${name}: ${offence}`));
      }
    }
    expect(found).toEqual([]);
  });
});
