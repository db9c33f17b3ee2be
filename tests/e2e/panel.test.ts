import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { BROWSERS, fill, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

const MEETING = 'Bima / Dewi';

/** The texts of the agenda, in order. */
function agendaOf(panel: Frame): Promise<string[]> {
  return panel.$$eval('.agenda .text', (texts) => texts.map((text) => text.textContent));
}

async function openPanel(practice: Practice): Promise<{ page: Page; panel: Frame }> {
  const page = await openWeek(practice.driven);
  await openEvent(page, MEETING);
  return { page, panel: await prepare(page) };
}

async function isOrder(panel: Frame, ...order: string[]): Promise<void> {
  await until(`the order is ${order.join(', ')}`, async () => (await agendaOf(panel)).join() === order.join());
}

async function middleOf(panel: Frame, selector: string): Promise<{ x: number; y: number }> {
  const element = await panel.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the panel puts on the clipboard, noted on its way there: a browser without a window has none to read. */
async function noteCopies(panel: Frame): Promise<() => Promise<string | undefined>> {
  await panel.evaluate(() => {
    const note = (text: string): void => { document.documentElement.dataset['copied'] = text; };
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => write(text).then(() => { note(text); });
    document.addEventListener('copy', () => { if (document.activeElement instanceof HTMLTextAreaElement) note(document.activeElement.value); });
  });
  return () => panel.evaluate(() => document.documentElement.dataset['copied']);
}

describe.each(BROWSERS)('the panel in %s', (browser) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(async () => {
    await practice.close();
  });

  it('puts points into another order by keys and by dragging, and keeps it', async () => {
    const { page, panel } = await openPanel(practice);
    await fill(page, panel, 'Add talking point', 'One\nTwo\nThree\n');
    await isOrder(panel, 'One', 'Two', 'Three');
    const box = await panel.waitForSelector('aria/Discussed: Three[role="checkbox"]');
    await box?.focus();
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await isOrder(panel, 'One', 'Three', 'Two');
    await shows(panel, 'Moved to place 2 of 3');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Discussed: Three');
    const from = await middleOf(panel, '[aria-label="Move: Two"]');
    const to = await middleOf(panel, '[aria-label="Move: One"]');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y - 4, { steps: 5 });
    await page.mouse.move(to.x, to.y - 16, { steps: 2 });
    await page.mouse.up();
    await isOrder(panel, 'Two', 'One', 'Three');
    await page.close();
    const again = await openPanel(practice);
    await isOrder(again.panel, 'Two', 'One', 'Three');
    await again.page.close();
  });

  it('copies the agenda without what is private, and says so', async () => {
    const { page, panel } = await openPanel(practice);
    const lock = await panel.waitForSelector('[aria-label="Private: One"]');
    if (!lock) throw new Error('no lock');
    await clickCentre(page, lock);
    await panel.waitForSelector('[aria-label="Private: One"][aria-pressed="true"]');
    const copied = await noteCopies(panel);
    const copy = await panel.waitForSelector('aria/Copy agenda[role="button"]');
    if (!copy) throw new Error('nothing to copy with');
    await clickCentre(page, copy);
    await shows(panel, 'Agenda copied. 1 private point left out.');
    const text = await copied();
    expect(text).toContain('- Two\n- Three\n');
    expect(text).not.toContain('One');
    await page.close();
  });

  it('keeps an unfinished line and a half-edited point when the tab is closed and the worker dies', async () => {
    const { page, panel } = await openPanel(practice);
    await fill(page, panel, 'Add follow-up', 'Send the budg');
    await fill(page, panel, 'Add talking point', 'Half a tho');
    const text = await panel.waitForSelector('aria/Edit: Two[role="button"]');
    if (!text) throw new Error('no point');
    await clickCentre(page, text);
    await panel.waitForSelector('aria/Edit: Two[role="textbox"]');
    await page.keyboard.type(' and more');
    // The tab is closed at once: what was typed last has had no time to be saved by itself.
    await page.close();
    await practice.driven.killWorker();
    const again = await openPanel(practice);
    const valueOf = (name: string): Promise<string> => again.panel.$eval(`[aria-label="${name}"]`, (field) => (field as HTMLInputElement).value);
    expect(await valueOf('Add follow-up')).toBe('Send the budg');
    expect(await valueOf('Add talking point')).toBe('Half a tho');
    // As a field, or as what leaving the field has saved: a browser that closes a tab may take the focus first.
    const texts = await again.panel.$$eval('.agenda .text, .agenda .edit', (all) => all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : one.textContent)));
    expect(texts).toContain('Two and more');
    await again.page.close();
  });

  it('goes back step by step', async () => {
    const { page, panel } = await openPanel(practice);
    for (const name of ['One', 'Three']) {
      const remove = await panel.waitForSelector(`[aria-label="Delete: ${name}"]`);
      if (!remove) throw new Error(`${name} cannot be deleted`);
      await clickCentre(page, remove);
      await until(`${name} is gone`, async () => (await panel.$(`[aria-label="Delete: ${name}"]`)) === null);
    }
    for (const name of ['Three', 'One']) {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await panel.waitForSelector(`[aria-label="Delete: ${name}"]`);
    }
    await page.close();
  });
});
