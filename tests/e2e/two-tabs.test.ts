import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { BROWSERS, openEvent, prepare, shows, startPractice, WEEK, type Practice } from './practice.ts';

const FIRST = 'Ask about the budget';
const LATER = 'Praise the release';

const objectiveOf = (panel: Frame): Promise<string> => panel.$eval('#objective', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
const objectiveIs = (panel: Frame, text: string): Promise<boolean> => until(`the objective is "${text}"`, async () => (await objectiveOf(panel)) === text);

describe.each(BROWSERS)('two tabs on one field in %s', (browser) => {
  let practice: Practice;
  /** Tabs of one window hide each other; what is written in a hidden one is none. So each has a window of its own. */
  const open = async (): Promise<{ page: Page; panel: Frame }> => {
    const page = await practice.driven.browser.newPage({ type: 'window' });
    await page.setViewport({ width: 1400, height: 900 });
    await page.goto(WEEK);
    await page.waitForSelector('html[data-empat-mata="ready"]');
    await openEvent(page, 'Bima / Dewi');
    return { page, panel: await prepare(page) };
  };
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(async () => {
    await practice.close();
  });

  it('the later write wins, and the other text can be got back from the trash', async () => {
    const one = await open();
    const other = await open();
    // Both began with the empty field, which has the focus in both.
    await one.page.bringToFront();
    await one.page.keyboard.type(FIRST);
    await shows(one.panel, 'Saved');
    await other.page.bringToFront();
    expect(await objectiveOf(other.panel)).toBe('');
    await other.page.keyboard.type(LATER);
    await shows(other.panel, 'Saved');

    const app = await practice.driven.openExtensionPage('app.html#trash');
    await shows(app, FIRST);
    expect(await app.$$eval('main li', (items) => items.length)).toBe(1);
    await shows(app, 'Text that was written over');
    // What a third tab shows is what is stored.
    const third = await open();
    await objectiveIs(third.panel, LATER);
    await third.page.close();
    // The first tab learns of it as soon as nobody writes there.
    await one.page.bringToFront();
    expect(await objectiveOf(one.panel)).toBe(FIRST);
    await one.page.keyboard.press('Tab');
    await objectiveIs(one.panel, LATER);

    await app.bringToFront();
    const restore = await app.waitForSelector(`aria/Restore: ${FIRST}[role="button"]`);
    if (!restore) throw new Error('it cannot be restored');
    await clickCentre(app, restore);
    // Its place in the trash is the other's now: neither is lost.
    await shows(app, LATER);
    await objectiveIs(one.panel, FIRST);
    await other.page.bringToFront();
    await other.page.keyboard.press('Tab');
    await objectiveIs(other.panel, FIRST);
    expect(practice.google.refused).toEqual([]);
  });
});
