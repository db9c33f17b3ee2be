import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { BROWSERS, fill, NEXT_WEEK, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

describe.each(BROWSERS)('the main job in %s', (browser) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(async () => {
    await practice.close();
  });

  it('prepares a 1:1 from its event: objective, point, pinned question, follow-up', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Bima / Dewi');
    const panel = await prepare(page);
    await shows(panel, 'Bima Prakoso');
    await page.keyboard.type('Agree on the January plan');
    await fill(page, panel, 'Add talking point', 'Time off in December\n');
    await shows(panel, 'Time off in December');
    const pin = await panel.waitForSelector('button[aria-label^="Pin: "][aria-pressed="false"]');
    if (!pin) throw new Error('no question to pin');
    await clickCentre(page, pin);
    await panel.waitForSelector('button[aria-label^="Pin: "][aria-pressed="true"]');
    await fill(page, panel, 'Add follow-up', 'Send the budget draft\n');
    await panel.waitForSelector('aria/Send the budget draft[role="checkbox"]');
    await until('the series is marked', async () => (await page.$$('[data-eventchip][data-empat-mata="one-on-one"]')).length > 0);
    await page.keyboard.press('Escape');
    await page.waitForSelector('empat-mata-panel:not([data-state])');
    expect(practice.google.refused).toEqual([]);
  });

  it('shows no button on a group event', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Team stand-up');
    await until('the popover has settled', () => page.evaluate(() => document.querySelectorAll('[role="treeitem"]').length > 2));
    await new Promise((resolve) => setTimeout(resolve, 1800)); // longer than the storm and the wait after it: nothing may come
    expect(await page.$('empat-mata-prepare')).toBeNull();
  });

  it('carries everything over to the next meeting with the same person, also after the worker died', async () => {
    await practice.driven.killWorker();
    const page = await openWeek(practice.driven, NEXT_WEEK);
    await until('the next instance is marked', async () => (await page.$$('[data-eventchip][data-empat-mata="one-on-one"]')).length > 0);
    await openEvent(page, 'Bima / Dewi');
    const panel = await prepare(page);
    await shows(panel, 'Time off in December');
    await panel.waitForSelector('aria/Send the budget draft[role="checkbox"]');
  });

  it('checks a follow-up off from the popup, and undoes it', async () => {
    const popup = await practice.driven.openExtensionPage('popup.html');
    const item = await popup.waitForSelector('aria/Send the budget draft[role="checkbox"]');
    if (!item) throw new Error('no item');
    await clickCentre(popup, item);
    const undo = await popup.waitForSelector('aria/Undo[role="button"]');
    if (!undo) throw new Error('no undo');
    await clickCentre(popup, undo);
    await until('it is outstanding again', () => popup.evaluate(() => document.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked === false));
    await clickCentre(popup, item);
    await popup.waitForSelector('aria/Undo[role="button"]');
    await shows(await practice.driven.openExtensionPage('popup.html'), 'Nothing outstanding');
  });
});
