import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { BROWSERS, openEvent, openWeek, prepare, startPractice, type Practice } from './practice.ts';

const LENGTH = 10_000;
/** Words, as a person writes, and one without a single place to break it. */
const long = (first: string): string => `${first} ${'lorem ipsum '.repeat(LENGTH / 12)}`.slice(0, LENGTH / 2) + first.charAt(0).repeat(LENGTH / 2);
const TEXTS = { objective: long('Objective'), note: long('Note'), point: long('Point'), followUp: long('Task') };

/** A paste into a field: no key for each letter. */
async function paste(page: Page, panel: Frame, selector: string, text: string, enter = false): Promise<void> {
  await (await panel.waitForSelector(selector))?.focus();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else inserts text as a person does, with its events
  await panel.evaluate((all) => document.execCommand('insertText', false, all), text);
  if (enter) await page.keyboard.press('Enter');
}

/** What sticks out sideways of the panel; nothing: []. */
const tooWide = (panel: Frame): Promise<string[]> =>
  panel.evaluate(() =>
    [
      ...[document.documentElement, document.body, ...document.querySelectorAll('header, main, footer')].filter((e) => e.scrollWidth > e.clientWidth + 1),
      ...[...document.querySelectorAll('main *')].filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth),
    ].map((e) => `${e.localName}.${e.className}`),
  );

describe.each(BROWSERS)('texts of 10,000 characters in %s', (browser) => {
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

  const whatIsShown = (): Promise<Record<keyof typeof TEXTS, boolean>> =>
    panel.evaluate((texts) => {
      const value = (selector: string): string | undefined => document.querySelector<HTMLTextAreaElement>(selector)?.value;
      const has = (text: string): boolean => [...document.querySelectorAll('li')].some((row) => row.textContent.includes(text));
      return { objective: value('#objective') === texts.objective, note: value('#note') === texts.note, point: has(texts.point), followUp: has(texts.followUp) };
    }, TEXTS);
  const ALL = { objective: true, note: true, point: true, followUp: true };

  it('are taken by objective, note, point and follow-up', async () => {
    await paste(page, panel, '#objective', TEXTS.objective);
    await paste(page, panel, '#note', TEXTS.note);
    await paste(page, panel, '[aria-label="Add talking point"]', TEXTS.point, true);
    await paste(page, panel, '[aria-label="Add follow-up"]', TEXTS.followUp, true);
    await until('all are there', async () => Object.values(await whatIsShown()).every(Boolean));
    expect(await tooWide(panel)).toEqual([]);
  });

  it('are there after a reload, and the panel is as wide as before', async () => {
    await page.keyboard.press('Escape');
    await page.waitForSelector('empat-mata-panel:not([data-state])');
    await page.reload();
    await page.waitForSelector('html[data-empat-mata="ready"]');
    await openEvent(page, 'Bima / Dewi');
    panel = await prepare(page);
    await until('the points are there', async () => (await whatIsShown()).point);
    expect(await whatIsShown()).toEqual(ALL);
    expect(await panel.evaluate(() => innerWidth)).toBe(400);
    expect(await tooWide(panel)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    await until('the panel is 320 px wide', () => panel.evaluate(() => innerWidth === 320));
    expect(await tooWide(panel)).toEqual([]);
  });
});
