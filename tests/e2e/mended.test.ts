import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { DEFAULTS } from '../google/shared/settings.ts';
import { hardWeek } from './hard-week.ts';
import { restsWhileHidden } from './hidden-tab.ts';
import { buttonAfterCalm, isPopoverShown, markedTitles, openByDoor } from './popover.ts';
import { BROWSERS, openWeek, prepare, startPractice, type Practice } from './practice.ts';

// Each of these failed once.
describe.each(BROWSERS)('what once went wrong in %s', (browser) => {
  let practice: Practice;
  let page: Page;
  beforeAll(async () => {
    practice = await startPractice(browser, { world: hardWeek() });
  });
  afterAll(async () => {
    await practice.close();
  });
  beforeEach(async () => {
    Object.assign(practice.google.settings, structuredClone(DEFAULTS));
    page = await openWeek(practice.driven);
  });
  afterEach(async () => {
    await page.close();
  });

  it('a popover that throws the button out twenty times while it settles has it once it has calmed', async () => {
    practice.google.settings.stripDialogChildren = true;
    practice.google.settings.storm.sweeps = 20;
    await page.close();
    page = await openWeek(practice.driven);
    // Known, so that the button comes at once and is thrown out: the page has forgotten it, so it storms once more.
    for (const _ of ['first', 'second']) {
      await openByDoor(page, 'Talk Anna');
      expect(await buttonAfterCalm(page)).not.toBeNull();
      await page.close();
      page = await openWeek(practice.driven);
    }
  });

  it('Escape gives the focus to the chip when the popover has been closed meanwhile', async () => {
    await openByDoor(page, 'Talk Anna');
    await prepare(page);
    await page.mouse.click(700, 20);
    await until('the popover is closed', async () => !(await isPopoverShown(page)));
    await page.evaluate(() => document.querySelector('iframe')?.focus());
    await page.keyboard.press('Escape');
    await page.waitForSelector('empat-mata-panel:not([data-state])');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-eventchip]') !== null)).toBe(true);
  });

  // Frames come in Firefox's hidden tabs too, one a second.
  it.runIf(browser === 'firefox')('a hidden tab marks and reads nothing', async () => {
    await restsWhileHidden(practice);
  });

  it('a hidden tab does nothing about what another tab has found out, until it is shown', async () => {
    const other = await openWeek(practice.driven);
    await until('the first tab is hidden', () => page.evaluate(() => document.hidden));
    await page.evaluate(() => {
      new MutationObserver((records) => (document.body.dataset['whileHidden'] = String(Number(document.body.dataset['whileHidden'] ?? 0) + (document.hidden ? records.length : 0)))).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-empat-mata'] });
    });
    await openByDoor(other, 'Talk Hasan');
    // What a third tab starts with is stored, and so announced.
    await until('it is stored', async () => {
      const third = await openWeek(practice.driven);
      const marked = await until('the third tab has its marks', async () => (await markedTitles(third)).length > 0 && (await markedTitles(third)));
      await third.close();
      return marked.includes('hard007');
    });
    await page.bringToFront();
    await until('the first tab is marked', async () => (await markedTitles(page)).includes('hard007'));
    expect(await page.evaluate(() => document.body.dataset['whileHidden'])).toBe('0');
    await other.close();
  });
});
