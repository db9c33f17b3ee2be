import type { Frame, Page } from 'puppeteer-core';
import { extensionFrame } from '../../browser/frames.ts';
import { clickCentre } from '../../browser/input.ts';
import { until } from '../../browser/until.ts';

declare global {
  /** Of the page: when it was clicked last. Of a panel: when a field took text first. ms since 1970. */
  var clickedAt: number | undefined;
  var takenAt: number | undefined;
  /** Of a panel: when a field had the focus first. */
  var readyAt: number | undefined;
  var isNoted: boolean | undefined;
}

/** Runs in a document: notes its clicks and inputs, once. A field that has text already was faster than we. */
function note(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  if (globalThis.isNoted) return;
  globalThis.isNoted = true;
  addEventListener('click', () => (globalThis.clickedAt = now()), true);
  addEventListener('input', () => (globalThis.takenAt ??= now()), true);
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) globalThis.readyAt ??= now();
  });
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return;
  globalThis.readyAt = now();
  if (field.value !== '') globalThis.takenAt = now();
}

/** Notes clicks and inputs in every document of a page that is loaded from now on; in Chromium in the panel's frame too. */
export const noteEvents = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(note);

export interface FirstKey {
  /** From the click until a field of the panel has taken a key, ms. */
  ms: number;
  /** From the click until the field has the focus, ms: the same without the driver's haste in typing. */
  ready: number;
  /** Keys that came too early, and went nowhere. */
  lost: number;
  frame: Frame;
}

/**
 * Clicks, and types at once and on and on, as an impatient person does, until a field has taken text.
 * @param path of the panel's document
 */
export async function firstKey(page: Page, button: string, path: string): Promise<FirstKey> {
  const host = await page.waitForSelector(button);
  if (!host) throw new Error(`no ${button}`);
  await page.evaluate(() => (globalThis.clickedAt = undefined));
  for (const frame of page.frames()) await frame.evaluate(() => (globalThis.takenAt = globalThis.readyAt = undefined)).catch(() => undefined);
  let typed = 0;
  let taken: { at: number; ready: number; frame: Frame } | undefined;
  await clickCentre(page, host);
  const look = until(`${path} takes text`, async () => {
    const frame = await extensionFrame(page, path);
    // Firefox lets nobody into a frame of an extension before it is loaded.
    await frame.evaluate(note);
    const { at = 0, ready = 0 } = await frame.evaluate(() => ({ at: globalThis.takenAt, ready: globalThis.readyAt }));
    if (at > 0) taken = { at, ready, frame };
    return taken;
  });
  while (!taken && typed < 500) {
    await page.keyboard.press('x');
    typed += 1;
  }
  const { at, ready, frame } = await look;
  const clicked = await page.evaluate(() => globalThis.clickedAt);
  if (clicked === undefined) throw new Error('the page has heard no click');
  // Between the field's first text and the news of it, more keys were typed, and taken.
  const length = await frame.evaluate(() => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value.length : 0));
  return { ms: at - clicked, ready: ready - clicked, lost: typed - length, frame };
}
