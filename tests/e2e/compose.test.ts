import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { axeOffences } from './axe.ts';
import { focused, tabTo } from './keyboard.ts';
import { BROWSERS, NEXT_WEEK, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

const hasFocus = (panel: Frame, name: string): Promise<true> => until(`"${name}" has the focus`, async () => (await focused(panel)).startsWith(name));
const isClosed = (panel: Frame): Promise<true> => until('nothing lies over the panel', () => panel.evaluate(() => document.querySelector('dialog[open]') === null));
const valueOf = (panel: Frame, label: string): Promise<string> =>
  panel.evaluate((wanted) => [...document.querySelectorAll('textarea')].find((field) => field.labels[0]?.textContent === wanted)?.value ?? '', label);

describe.each(BROWSERS)('what is not easily said is composed, in %s', (browser) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(() => practice.close());

  it('feedback is begun by keyboard only, and left half-done', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, '1:1 Citra');
    const panel = await prepare(page);
    await panel.waitForSelector('aria/Compose …[role="button"]');
    await tabTo(page, panel, 'Compose …');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('aria/Compose[role="dialog"]');
    await tabTo(page, panel, 'Feedback');
    await page.keyboard.press('Enter');
    await hasFocus(panel, 'Situation');
    await page.keyboard.type('In the review on Monday');
    await page.keyboard.press('Tab');
    await hasFocus(panel, 'Behaviour');
    await page.keyboard.type('You are careless');
    await shows(panel, '“You are careless” speaks of the person');
    if (browser === 'chromium') expect(await axeOffences(panel)).toEqual([]);
    await page.keyboard.press('Escape');
    await isClosed(panel);
    await hasFocus(panel, 'Compose …');
    await panel.waitForSelector('aria/Feedback, half-done[role="button"]');
    await shows(panel, 'Saved');
    await page.close();
  });

  it('in the next session it is found again, finished, and taken back by one Undo', async () => {
    const page = await openWeek(practice.driven, NEXT_WEEK);
    await openEvent(page, '1:1 Citra');
    const panel = await prepare(page);
    await panel.waitForSelector('aria/Feedback, half-done[role="button"]');
    await tabTo(page, panel, 'Feedback, half-done');
    await page.keyboard.press('Enter');
    await hasFocus(panel, 'Impact');
    expect(await valueOf(panel, 'Situation')).toBe('In the review on Monday');
    await page.keyboard.type('Two of us checked the numbers again');
    await tabTo(page, panel, 'Add to the agenda');
    await page.keyboard.press('Enter');
    await isClosed(panel);
    const point = 'In the review on Monday. You are careless. Two of us checked the numbers again.';
    await panel.waitForSelector(`aria/Discussed: ${point}[role="checkbox"]`);
    await until('nothing is half-done', () => panel.evaluate(() => document.querySelector('.half-done') === null));
    await (await panel.waitForSelector('aria/Undo[role="button"]'))?.click();
    await until('the point is gone', () => panel.evaluate(() => document.querySelector('.agenda .row') === null));
    await panel.waitForSelector('aria/Feedback, half-done[role="button"]');
    await shows(panel, 'Saved');
    await page.close();
  });

  it('a negotiation keeps my alternative to me, and what was agreed has owners and days', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Rizky <> Dewi');
    const panel = await prepare(page);
    await (await panel.waitForSelector('aria/Compose …[role="button"]'))?.click();
    await panel.waitForSelector('aria/Compose[role="dialog"]');
    await tabTo(page, panel, 'Negotiation');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('aria/Negotiation[role="dialog"]');
    for (const [label, text] of [['Options', 'Two deliveries'], ['My alternative', 'Another vendor'], ['What is agreed, 1', 'Send the contract']] as const) {
      await tabTo(page, panel, label);
      await page.keyboard.type(text);
    }
    await tabTo(page, panel, 'Add to the agenda');
    await page.keyboard.press('Enter');
    await isClosed(panel);
    await panel.waitForSelector('aria/Send the contract[role="checkbox"]');
    const isPrivate = (text: string): Promise<string | null | undefined> => panel.$eval(`[aria-label="Private: ${text}"]`, (lock) => lock.getAttribute('aria-pressed'));
    expect(await isPrivate('Options: Two deliveries')).toBe('false');
    expect(await isPrivate('My alternative: Another vendor')).toBe('true');
    // What would go out by mail.
    const links = await panel.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href') ?? '').join('\n'));
    expect(links).toContain('deliveries');
    expect(links).not.toContain('vendor');
    await page.close();
  });

  it('a conflict goes in turns, by one key, while we talk', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Rizky <> Dewi');
    const panel = await prepare(page);
    await (await panel.waitForSelector('aria/Talk[role="button"]'))?.click();
    await panel.waitForSelector('.talk h2');
    await (await panel.waitForSelector('aria/Compose …[role="button"]'))?.click();
    await panel.waitForSelector('aria/Compose[role="dialog"]');
    await tabTo(page, panel, 'Conflict');
    await page.keyboard.press('Enter');
    await hasFocus(panel, 'What it is about');
    const goOn = async (): Promise<void> => {
      await page.keyboard.down('Alt');
      await page.keyboard.press('KeyS');
      await page.keyboard.up('Alt');
    };
    await goOn();
    await until('the time of the first one runs', async () => /^(2 min|1[01]\d s)$/.test(await panel.$eval('.turns [role="timer"]', (timer) => timer.textContent)));
    await goOn();
    await shows(panel, 'You say back what you heard.');
    await goOn();
    await goOn();
    expect(await panel.$('aria/Ways out[role="textbox"]')).toBeNull();
    await goOn();
    await panel.waitForSelector('aria/Ways out[role="textbox"]');
    if (browser === 'chromium') expect(await axeOffences(panel)).toEqual([]);
    await page.keyboard.press('Escape');
    await isClosed(panel);
    await panel.waitForSelector('aria/Conflict, half-done[role="button"]');
    await (await panel.waitForSelector('aria/Discard: Conflict, half-done[role="button"]'))?.click();
    await until('it is gone', () => panel.evaluate(() => document.querySelector('.half-done') === null));
    await page.close();
  });
});
