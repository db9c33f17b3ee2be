import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { buttonAfterCalm, openByDoor } from './popover.ts';
import { BROWSERS, fill, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

/** Of the chips that are shown: those of Bima's series without a mark, and marks on any other. Nothing wrong: []. */
const wrong = (page: Page, series: string): Promise<string[]> =>
  page.evaluate((bima) => {
    const chips = [...document.querySelectorAll('[data-eventchip]')];
    const idOf = (chip: Element): string => {
      const encoded = chip.getAttribute('data-eventid') ?? '';
      return encoded.startsWith('tasks_') ? encoded : atob(encoded);
    };
    if (!chips.some((chip) => idOf(chip).startsWith(bima))) return ['the series is not shown'];
    return chips.filter((chip) => idOf(chip).startsWith(bima) !== (chip.getAttribute('data-empat-mata') === 'one-on-one')).map(idOf);
  }, series);

const rightlyMarked = (page: Page, what: string, series: string): Promise<unknown> =>
  until(`${what} is marked`, async () => (await wrong(page, series)).length === 0);

describe.each(BROWSERS)('marks in %s', (browser) => {
  let practice: Practice;
  let page: Page;
  let series = '';
  beforeAll(async () => {
    practice = await startPractice(browser);
    series = practice.google.world.calendars[0].series.find((event) => event.summary === 'Bima / Dewi 1:1')?.id ?? '';
  });
  afterAll(async () => {
    await practice.close();
  });

  it('one look at one instance marks the whole series in every view, and nothing else', async () => {
    page = await openWeek(practice.driven);
    await openByDoor(page, 'Bima / Dewi 1:1');
    expect(await buttonAfterCalm(page)).not.toBeNull();
    await rightlyMarked(page, 'this week', series);
    const go = async (what: string, move: () => Promise<void>): Promise<void> => {
      await move();
      await rightlyMarked(page, what, series);
    };
    const view = (name: 'day' | 'month' | 'agenda' | 'week'): Promise<void> => page.evaluate((to) => window.standIn?.goto(to, '2026-11-23'), name);
    await go('next week', () => page.evaluate(() => window.standIn?.next()));
    for (const week of ['this week again', 'last week']) await go(week, () => page.evaluate(() => window.standIn?.previous()));
    for (const name of ['month', 'agenda', 'day', 'week'] as const) await go(name, () => view(name));
  });

  it('chips that are recycled again and again never keep a mark that is not theirs', async () => {
    for (let i = 0; i < 12; i++) await page.evaluate((back) => (back ? window.standIn?.previous() : window.standIn?.next()), i % 2 === 1);
    await rightlyMarked(page, 'this week', series);
    await page.evaluate(() => window.standIn?.refresh());
    await rightlyMarked(page, 'the week drawn anew', series);
  });

  it('another Calendar tab gets the marks without a reload', async () => {
    const other = await openWeek(practice.driven);
    await rightlyMarked(other, 'the other tab', series);
    await page.bringToFront();
    await openByDoor(page, 'Hendra & Dewi');
    await until('this tab has both series', async () => (await page.$$('[data-empat-mata="one-on-one"]')).length === 2);
    await other.bringToFront();
    await until('the other tab has both series', async () => (await other.$$('[data-empat-mata="one-on-one"]')).length === 2);
    await other.close();
  });

  it('a killed worker forgets nothing, and an open panel goes on', async () => {
    await openEvent(page, 'Bima / Dewi');
    const panel = await prepare(page);
    await fill(page, panel, 'Add talking point', 'Before the worker died\n');
    await shows(panel, 'Before the worker died');
    await practice.driven.killWorker();
    await fill(page, panel, 'Add talking point', 'After the worker died\n');
    await shows(panel, 'After the worker died');
    await fill(page, panel, 'Add follow-up', 'Outlive the browser\n');
    await panel.waitForSelector('aria/Outlive the browser[role="checkbox"]');
    await practice.driven.killWorker();
    const fresh = await openWeek(practice.driven);
    await until('a new tab has both series', async () => (await fresh.$$('[data-empat-mata="one-on-one"]')).length === 2);
  });

  it('a restart of the browser forgets nothing: marks, points and follow-ups', async () => {
    practice.driven = await practice.driven.restart();
    page = await openWeek(practice.driven);
    await until('both series are marked', async () => (await page.$$('[data-empat-mata="one-on-one"]')).length === 2);
    await openEvent(page, 'Bima / Dewi');
    const panel = await prepare(page);
    for (const text of ['Before the worker died', 'After the worker died']) await shows(panel, text);
    await panel.waitForSelector('aria/Outlive the browser[role="checkbox"]');
  });
});
