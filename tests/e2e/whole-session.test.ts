import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { axeOffences } from './axe.ts';
import { focused, tabTo } from './keyboard.ts';
import { readTree } from './names.ts';
import { BROWSERS, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

const withAlt = async (page: Page, key: 'KeyN' | 'KeyP'): Promise<void> => {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
};

/** A real mouse, on what a selector finds. */
const clicks = (page: Page, panel: Frame) => async (selector: string): Promise<void> => {
  const element = await panel.waitForSelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  await clickCentre(page, element);
};

const pinned = (panel: Frame): Promise<number> => panel.$$eval('.bank [aria-pressed="true"]', (pins) => pins.length);
const isAbout = (panel: Frame, text: string): Promise<true> => until(`it is about "${text}"`, async () => (await panel.$eval('.talk h2', (now) => now.textContent).catch(() => '')) === text);

describe.each(BROWSERS)('one session, from Prepare to wrapped up, in %s', (browser) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(() => practice.close());

  it('by keyboard only', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, '1:1 Citra');
    const panel = await prepare(page);
    // The focus is in the objective.
    await page.keyboard.type('Agree on the training plan');
    await tabTo(page, panel, 'Pin: ');
    await page.keyboard.press('Enter');
    await until('one is pinned', async () => (await pinned(panel)) === 1);
    await page.keyboard.press('Tab');
    await tabTo(page, panel, 'Pin: ');
    await page.keyboard.press('Enter');
    await until('two are pinned', async () => (await pinned(panel)) === 2);

    await tabTo(page, panel, 'Talk', true);
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.talk h2');
    await shows(panel, 'Agree on the training plan');
    const first = await panel.$eval('.talk h2', (now) => now.textContent);
    await withAlt(page, 'KeyN');
    await until('it goes on', async () => (await panel.$eval('.talk h2', (now) => now.textContent)) !== first);
    await withAlt(page, 'KeyP');
    await until('the line to park has the focus', async () => (await focused(panel)) === 'Park for next time');
    await page.keyboard.type('New laptop\n');
    await tabTo(page, panel, 'Notes on the whole session');
    await page.keyboard.press('Enter');
    await tabTo(page, panel, 'Shared notes');
    await page.keyboard.type('Citra looks for courses');

    await tabTo(page, panel, 'Wrap up', true);
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.wrap-up');
    await tabTo(page, panel, 'Add decision');
    await page.keyboard.type('One course in spring\n');
    await shows(panel, 'One course in spring');
    await tabTo(page, panel, 'Add follow-up');
    await page.keyboard.type('Ask for the budget @me\n');
    await panel.waitForSelector('aria/Ask for the budget[role="checkbox"]');
    await shows(panel, 'New laptop');
    // A group of answers is one stop; arrows choose.
    await tabTo(page, panel, 'Yes');
    await page.keyboard.press('ArrowDown');
    await until('it was partly reached', () => panel.$eval('.reflect input:checked', (radio) => radio instanceof HTMLInputElement && radio.value === 'partly').catch(() => false));
    await tabTo(page, panel, 'What could go better');
    await page.keyboard.type('Start with the hard one');
    await tabTo(page, panel, 'Done');
    await page.keyboard.press('Enter');
    await shows(panel, 'Wrapped up');
    await page.keyboard.press('Escape');
    await page.waitForSelector('empat-mata-panel:not([data-state])');
    await page.close();
  });

  it('is all there afterwards, and what was parked goes back by a click', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, '1:1 Citra');
    const panel = await prepare(page);
    const click = clicks(page, panel);
    await click('aria/Talk[role="button"]');
    await click('aria/Discussed[role="button"]');
    await isAbout(panel, 'Everything is discussed.');
    await click('aria/Wrap up[role="button"]');
    await panel.waitForSelector('.wrap-up');
    for (const text of ['One course in spring', 'Ask for the budget', 'New laptop', 'Wrapped up']) await shows(panel, text);
    expect(await panel.$$eval('.wrap-up textarea', (fields) => fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')))).toEqual(
      expect.arrayContaining(['Citra looks for courses', 'Start with the hard one']),
    );
    await click('aria/Put back on the agenda: New laptop[role="button"]');
    await click('aria/Prepare[role="button"]');
    await panel.waitForSelector('aria/Discussed: New laptop[role="checkbox"]');
    await page.close();
  });

  it('by mouse only, words aside, and ready within five interactions', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Rizky <> Dewi');
    let interactions = 1;
    const panel = await prepare(page);
    const clicking = clicks(page, panel);
    const click = (selector: string): Promise<void> => {
      interactions += 1;
      return clicking(selector);
    };
    interactions += 1;
    await page.keyboard.type('Agree on the price');
    await click('.bank [aria-label^="Pin: "][aria-pressed="false"]');
    await until('one is pinned', async () => (await pinned(panel)) === 1);
    await click('.bank [aria-label^="Pin: "][aria-pressed="false"]');
    await until('two are pinned', async () => (await pinned(panel)) === 2);
    await until('objective and question are ready', () => panel.evaluate(() => document.querySelectorAll('main .dots .on').length === 2));
    expect(interactions).toBeLessThanOrEqual(5);

    await click('aria/Talk[role="button"]');
    await panel.waitForSelector('.talk h2');
    await shows(panel, 'Agree on the price');
    const first = await panel.$eval('.talk h2', (now) => now.textContent);
    await click('.talk .note textarea');
    await page.keyboard.type('He has two offers');
    await click('aria/Discussed[role="button"]');
    await until('it goes on', async () => (await panel.$eval('.talk h2', (now) => now.textContent)) !== first);
    await click('aria/Park[role="button"]');
    await isAbout(panel, 'Everything is discussed.');

    await click('aria/Wrap up[role="button"]');
    await panel.waitForSelector('.wrap-up');
    await click('aria/Add decision[role="textbox"]');
    await page.keyboard.type('Two deliveries\n');
    await shows(panel, 'Two deliveries');
    await click('aria/Add follow-up[role="textbox"]');
    await page.keyboard.type('Send the contract @me\n');
    await panel.waitForSelector('aria/Send the contract[role="checkbox"]');
    await click('.reflect fieldset:first-of-type label:nth-of-type(2)');
    await until('it was partly reached', () => panel.$eval('.reflect input:checked', (radio) => radio instanceof HTMLInputElement && radio.value === 'partly').catch(() => false));
    await click('aria/Done[role="button"]');
    await shows(panel, 'Wrapped up');
    await click('aria/Close panel[role="button"]');
    await page.waitForSelector('empat-mata-panel:not([data-state])');
    await page.close();
  });

  it.runIf(browser === 'chromium')('has its names, headings and live regions in each tab', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, '1:1 Citra');
    const panel = await prepare(page);
    for (const [tab, selector, headings] of [
      ['Talk', '.talk h2', ['1 Citra Anggraini', '2 New laptop']],
      ['Wrap up', '.wrap-up', ['1 Citra Anggraini', '2 What was agreed', '2 My promises', '2 Not discussed: comes up again next time', '2 Summary', '2 Next session', '2 How did it go?']],
    ] as const) {
      await (await panel.waitForSelector(`aria/${tab}[role="button"]`))?.click();
      await panel.waitForSelector(selector);
      await until(`${tab} has its headings`, async () => (await readTree(page)).headings.join() === headings.join());
      const tree = await readTree(page);
      expect(tree.faults).toEqual([]);
      expect(await axeOffences(panel)).toEqual([]);
    }
  });
});
