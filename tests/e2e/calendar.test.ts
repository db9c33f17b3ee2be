import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { extensionFrame } from '../browser/frames.ts';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { BROWSERS, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

const marked = (page: Page): Promise<number> => page.$$('[data-eventchip][data-empat-mata="one-on-one"]').then((chips) => chips.length);

/** The button's own parts, inside its shadow. */
async function pressPart(page: Page, part: string, nth = 0): Promise<void> {
  await until(`the part ${part}`, () => page.evaluate((name) => document.querySelector('empat-mata-prepare')?.shadowRoot?.querySelector(`[part="${name}"]`) != null, part));
  await page.evaluate((name, n) => (document.querySelector('empat-mata-prepare')?.shadowRoot?.querySelectorAll<HTMLElement>(`[part="${name}"]`)[n])?.click(), part, nth);
}

describe.each(BROWSERS)('on Google Calendar’s page in %s', (browser) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(async () => {
    await practice.close();
  });

  it('the panel makes room beside the grid, whose columns are laid out anew, and gives it back', async () => {
    const page = await openWeek(practice.driven);
    const edges = (): Promise<{ grid: number; last: number; panel: number; width: number }> =>
      page.evaluate(() => {
        const right = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().right ?? 0;
        const columns = [...document.querySelectorAll('[data-datekey]')].map((c) => c.getBoundingClientRect().right);
        const panel = document.querySelector('empat-mata-panel')?.getBoundingClientRect();
        return { grid: right('[role="main"]'), last: Math.max(...columns), panel: panel?.left ?? 0, width: panel?.width ?? 0 };
      });
    const before = await edges();
    await openEvent(page, 'Bima / Dewi');
    await prepare(page);
    await page.keyboard.press('Escape');
    await page.waitForSelector('empat-mata-panel:not([data-state])');
    await openEvent(page, 'Bima / Dewi');
    await prepare(page);
    await page.mouse.click(300, 300);
    await until('the popover has gone and the columns end before the panel', async () => {
      const { last, panel } = await edges();
      return last <= panel + 1;
    });
    const open = await edges();
    expect(open.width).toBe(400);
    expect(Math.abs(open.grid - open.panel)).toBeLessThanOrEqual(1);
    expect(before.grid - open.grid).toBe(400);
  });

  it('says that an event is not a 1:1, and takes it back, at the button', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Bima / Dewi');
    await page.waitForSelector('empat-mata-prepare');
    await until('marked', async () => (await marked(page)) > 0);
    await pressPart(page, 'more');
    await pressPart(page, 'item', 1);
    await until('no chip is marked', async () => (await marked(page)) === 0);
    await pressPart(page, 'undo');
    await until('marked again', async () => (await marked(page)) > 0);
    await pressPart(page, 'button');
    await page.waitForSelector('empat-mata-panel[data-state="open"]');
  });

  it.each(['week', 'month', 'agenda', 'day'] as const)('draws each mark inside its chip in the view %s', async (view) => {
    const page = await openWeek(practice.driven);
    await page.evaluate((name) => window.standIn?.goto(name, '2026-11-23'), view);
    await until('a chip is marked', async () => (await marked(page)) > 0);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('[data-empat-mata="one-on-one"]')].filter((chip) => getComputedStyle(chip).position === 'static' || getComputedStyle(chip, '::after').position !== 'absolute').length);
    expect(outside).toBe(0);
  });

  it('speaks the language that was chosen meanwhile', async () => {
    const page = await openWeek(practice.driven);
    const label = async (title: string): Promise<string | undefined> => {
      await openEvent(page, title);
      await page.waitForSelector('empat-mata-prepare');
      return page.evaluate(() => document.querySelector('empat-mata-prepare')?.shadowRoot?.querySelector('[part="button"]')?.textContent);
    };
    expect(await label('Bima / Dewi')).toBe('Prepare');
    await page.keyboard.press('Escape');
    const popup = await practice.driven.openExtensionPage('popup.html');
    for (const [name, word] of [['ID Indonesia', 'Siapkan'], ['EN English', 'Prepare']] as const) {
      await popup.bringToFront();
      await (await popup.waitForSelector(`aria/${name}[role="button"]`))?.click();
      await popup.waitForSelector(`html[lang="${name.slice(0, 2).toLowerCase()}"]`);
      await page.bringToFront();
      expect(await label('Bima / Dewi')).toBe(word);
      await page.keyboard.press('Escape');
    }
    await popup.close();
  });

  it('shows the button on the edit page as its guests come and go', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Bima / Dewi');
    // Until then the page makes its toolbar anew again and again.
    await page.evaluate(() => window.standIn?.settled().then(() => null));
    const edit = await page.waitForSelector('button[jsname="DyVDA"], [jsname="DyVDA"] button');
    if (!edit) throw new Error('no edit button');
    await clickCentre(page, edit);
    await page.waitForSelector('#xSaveBu + empat-mata-prepare');
    const field = await page.waitForSelector('#xGstIn');
    await field?.focus();
    await page.keyboard.type('third@contoso.example\n');
    await until('the button has gone', async () => (await page.$('empat-mata-prepare')) === null);
    await page.evaluate(() => document.querySelector<HTMLElement>('[id="xGstLst"] [data-email="third@contoso.example"] button')?.click());
    await page.waitForSelector('#xSaveBu + empat-mata-prepare');
    const panel = await prepare(page);
    await shows(panel, 'Bima Prakoso');
  });

  it('goes on in an open tab when the extension is updated', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Bima / Dewi');
    await prepare(page);
    const old = await extensionFrame(page, 'panel.html');
    // The new one loads a panel of its own, out of sight.
    await page.evaluate(() => document.querySelector('empat-mata-panel')?.setAttribute('data-old', ''));
    await practice.driven.updateExtension();
    await until('the old one has let go and the new one has taken hold', () =>
      page.evaluate(() => document.documentElement.getAttribute('data-empat-mata') === 'ready' && document.querySelectorAll('empat-mata-panel[data-old], empat-mata-panel[data-state]').length === 0 && document.querySelectorAll('empat-mata-prepare').length === 1), 20_000);
    await until('the old panel has gone', () => old.detached);
    await shows(await prepare(page), 'Bima Prakoso');
  });
});
