import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { BUTTON, isPopoverShown } from './popover.ts';
import { BROWSERS, fill, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

/** Where the page's focus is, from the inside out, and what the page has taken for a shortcut so far. */
const pageState = (page: Page): Promise<{ view: string | null; path: string; shortcuts: number; events: number }> =>
  page.evaluate(() => ({
    view: document.body.getAttribute('data-viewkey'),
    path: location.pathname,
    shortcuts: window.standIn?.counts.keys ?? -1,
    events: document.querySelectorAll('[data-eventchip]').length,
  }));

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at?.closest('[data-eventchip]')) return 'chip';
    return at?.localName ?? 'nothing';
  });

const isClosed = (page: Page): Promise<unknown> => page.waitForSelector('empat-mata-panel:not([data-state])');

const SHORTCUTS = 'dwmakjntpce/?15';
const FIELDS = ['#objective', '#note', '[aria-label="Add talking point"]', '[aria-label="Search questions"]', '[aria-label="Add follow-up"]'];
const SEARCH = '[aria-label="Search questions"]';

/** Real keys into a field of the panel. */
async function type(page: Page, panel: Frame, selector: string, text: string): Promise<void> {
  const field = await panel.waitForSelector(selector);
  if (!field) throw new Error(`no field ${selector}`);
  await field.focus();
  await page.keyboard.type(text);
}

const valueOf = (panel: Frame, selector: string): Promise<string | null> =>
  panel.$eval(selector, (field) => (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : null));

describe.each(BROWSERS)('keys in %s', (browser) => {
  let practice: Practice;
  let page: Page;
  let panel: Frame;
  beforeAll(async () => {
    practice = await startPractice(browser);
    page = await openWeek(practice.driven);
    await openEvent(page, 'Bima / Dewi');
    panel = await prepare(page);
  });
  afterAll(async () => {
    await practice.close();
  });
  it('nothing that is typed into a field of the panel is a shortcut of Calendar', async () => {
    const before = await pageState(page);
    for (const field of FIELDS) {
      await type(page, panel, field, SHORTCUTS);
      expect(await valueOf(panel, field)).toBe(SHORTCUTS);
      for (const _ of SHORTCUTS) await page.keyboard.press('Backspace');
    }
    expect(await pageState(page)).toEqual(before);
    expect(await isPopoverShown(page)).toBe(true);
  });

  it('neither is a key that is pressed on a button of the panel', async () => {
    const before = await pageState(page);
    await (await panel.waitForSelector('aria/Close panel[role="button"]'))?.focus();
    for (const key of ['d', 'w', 'e', 'Delete', 'Backspace'] as const) await page.keyboard.press(key);
    expect(await pageState(page)).toEqual(before);
  });

  it('an input method is not disturbed: Enter and Escape belong to it while it composes', async () => {
    const composing = (name: string, key: string): Promise<boolean> =>
      panel.$eval(name, (field, pressed) => field.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, isComposing: true, bubbles: true, cancelable: true })), key);
    await type(page, panel, SEARCH, 'goal');
    await panel.waitForSelector('.pin');
    // Not prevented, and nothing pinned, added, closed or emptied.
    for (const name of FIELDS) for (const key of ['Enter', 'Escape']) expect({ name, key, kept: await composing(name, key) }).toEqual({ name, key, kept: true });
    expect(await panel.$$('.pin[aria-pressed="true"]')).toEqual([]);
    expect(await valueOf(panel, SEARCH)).toBe('goal');
    expect(await page.$('empat-mata-panel[data-state="open"]')).not.toBeNull();
    for (const _ of 'goal') await page.keyboard.press('Backspace');
  });

  // Only here can an input method be driven.
  it.runIf(browser === 'chromium')('what an input method has composed is added once, by the Enter after it', async () => {
    await fill(page, panel, 'Add talking point', '');
    const client = await panel.page().createCDPSession();
    await client.send('Input.imeSetComposition', { text: 'かいぎ', selectionStart: 3, selectionEnd: 3 });
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    expect(await panel.evaluate(() => document.body.innerText.includes('かいぎ'))).toBe(false);
    await client.send('Input.insertText', { text: '会議' });
    await page.keyboard.press('Enter');
    await shows(panel, '会議');
    expect(await panel.$$eval('[aria-label="Edit: 会議"]', (found) => found.length)).toBe(1);
    await client.detach();
  });

  it('Escape closes the panel and gives the focus back to the button', async () => {
    await type(page, panel, '#objective', '');
    await page.keyboard.press('Escape');
    await isClosed(page);
    expect(await focused(page)).toBe(BUTTON);
    expect(await isPopoverShown(page)).toBe(true);
  });

  it('Escape in the search, in an edit, leaves that first and the panel open', async () => {
    panel = await prepare(page);
    await fill(page, panel, 'Add talking point', 'Edit me\n');
    await (await panel.waitForSelector('aria/Edit: Edit me'))?.click();
    await page.keyboard.type(' not');
    await page.keyboard.press('Escape');
    await shows(panel, 'Edit me');
    await type(page, panel, SEARCH, 'goal');
    await page.keyboard.press('Escape');
    await until('the search is empty', async () => (await valueOf(panel, SEARCH)) === '');
    expect(await page.$('empat-mata-panel[data-state="open"]')).not.toBeNull();
  });

  it('after Escape the keys belong to Calendar again, even when button and chip are gone', async () => {
    await page.evaluate(() => window.standIn?.next());
    await page.evaluate(() => document.querySelector('iframe')?.focus());
    await page.keyboard.press('Escape');
    await isClosed(page);
    await page.keyboard.press('d');
    await until('the day is shown', async () => (await pageState(page)).view === 'DAY');
  });

  it('a key that is pressed right after the click on the button is no shortcut of Calendar', async () => {
    await page.close();
    page = await openWeek(practice.driven);
    await openEvent(page, 'Bima / Dewi');
    const button = await page.waitForSelector(BUTTON);
    if (!button) throw new Error('no button');
    await clickCentre(page, button);
    await page.keyboard.press('d');
    await page.waitForSelector('empat-mata-panel[data-state="open"]');
    expect(await pageState(page)).toMatchObject({ view: 'WEEK', shortcuts: 0 });
  });
});
