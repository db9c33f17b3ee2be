import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, today, weekday } from '../../utils/dates/local-date.ts';
import { extensionFrame } from '../browser/frames.ts';
import { until } from '../browser/until.ts';
import { whereIs } from '../browser/where.ts';
import { practiceWeek } from '../google/practice.ts';
import { BROWSERS, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

// The next 1:1 is one by the clock of the browser: the practice weeks lie around today.
const NOW = today(new Date());
const MONDAY = addDays(NOW, 1 - weekday(NOW));
const NEXT_WEEK = `https://calendar.google.com/calendar/u/0/r/week/${addDays(MONDAY, 7).replaceAll('-', '/')}`;

/** The accessible name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent.trim() ?? '';
  });

const focusIs = (page: Page, name: string): Promise<boolean> => until(`the focus is on "${name}"`, async () => (await focused(page)) === name);

/** Tab, until something has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`"${name}" is not reached by ${key}`);
}

const outstanding = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('main li [type="checkbox"]')].map((box) => box.getAttribute('aria-label') ?? ''));

/** A line in the field that `/` goes to. */
async function addLine(page: Page, line: string): Promise<void> {
  await page.keyboard.press('/');
  await focusIs(page, 'Add follow-up');
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

async function panelIsOpenFor(page: Page, objective: string): Promise<void> {
  await page.waitForSelector('empat-mata-panel[data-state="open"]');
  const panel = await extensionFrame(page, 'panel.html');
  await until('the objective is there, with the focus', () =>
    panel.evaluate((text) => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value === text, objective),
  );
  await until('the tab is in front', () => page.evaluate(() => document.visibilityState === 'visible' && document.activeElement?.closest('empat-mata-panel') !== null));
}

describe.each(BROWSERS)('the popup by keys in %s', (browser) => {
  let practice: Practice;
  let calendar: Page;
  let popup: Page;
  beforeAll(async () => {
    practice = await startPractice(browser, { world: practiceWeek({ language: 'en', monday: MONDAY }) });
    calendar = await openWeek(practice.driven, NEXT_WEEK);
    await openEvent(calendar, 'Bima / Dewi');
    const panel = await prepare(calendar);
    await calendar.keyboard.type('Agree on the plan');
    await shows(panel, 'Bima Prakoso');
    const reader = await practice.driven.openExtensionPage('popup.html');
    // It follows what is saved elsewhere.
    await shows(reader, '1 of 4 ready');
    await reader.close();
  });
  afterAll(async () => {
    await practice.close();
  });

  it('adds lines for the person they name, the person that is asked for, and a new one', async () => {
    popup = await practice.driven.openExtensionPage('popup.html');
    await shows(popup, 'Bima Prakoso');
    await addLine(popup, 'Send the budget draft to Bima tomorrow');
    await until('it is in the list', async () => (await outstanding(popup)).length === 1);
    await popup.keyboard.press('Escape');
    await addLine(popup, 'Ask finance');
    await focusIs(popup, 'Bima Prakoso');
    await popup.keyboard.press('Enter');
    await until('it is in the list', async () => (await outstanding(popup)).length === 2);
    await popup.keyboard.press('Escape');
    await addLine(popup, 'Book a room');
    await focusIs(popup, 'Bima Prakoso');
    await popup.keyboard.press('Tab');
    await focusIs(popup, 'New person');
    await popup.keyboard.type('Citra');
    await popup.keyboard.press('Enter');
    await until('it is in the list', async () => (await outstanding(popup)).length === 3);
    expect(await outstanding(popup)).toEqual(['Send the budget draft to Bima', 'Ask finance', 'Book a room']);
    await popup.keyboard.press('Escape');
  });

  it('moves, checks off, edits, gives another day, hands over and deletes, and takes all of it back', async () => {
    const { keyboard } = popup;
    await tabTo(popup, 'Ask finance', 'ArrowDown');
    await keyboard.press(' ');
    await shows(popup, 'Marked done');
    await keyboard.press('ArrowDown');
    await focusIs(popup, 'Book a room');
    await keyboard.press('e');
    await focusIs(popup, 'Edit: Book a room');
    await keyboard.type(' with a view');
    await keyboard.press('Enter');
    await shows(popup, 'Text changed');
    await focusIs(popup, 'Book a room with a view');
    await keyboard.press('d');
    await focusIs(popup, 'Due date');
    await keyboard.type('12312099');
    await keyboard.press('Enter');
    await shows(popup, 'Due Thu 31 Dec');
    await keyboard.press('h');
    await shows(popup, 'Handed over to Citra');
    await focusIs(popup, 'Book a room with a view');
    await keyboard.press('Delete');
    await until('it is gone', async () => !(await outstanding(popup)).includes('Book a room with a view'));
    await shows(popup, 'Deleted');
    for (const was of ['Deleted', 'Handed over to Citra', 'Due Thu 31 Dec']) {
      await undo(popup);
      await shows(popup, `Undone: ${was} · Book a room with a view`);
    }
    await undo(popup);
    await shows(popup, 'Undone: Text changed · Book a room');
    await undo(popup);
    await shows(popup, 'Undone: Marked done · Ask finance');
    await until('it is outstanding again', () => popup.evaluate(() => document.querySelector('main li :checked') === null));
    expect(await outstanding(popup)).toEqual(['Send the budget draft to Bima', 'Ask finance', 'Book a room']);
  });

  it('shows the keys, and one person’s follow-ups only', async () => {
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog[open]');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('dialog:not([open])');
    await tabTo(popup, 'Filter by person');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await until('only Citra’s is shown', async () => (await outstanding(popup)).join() === 'Book a room');
  });

  it('opens the panel of the next 1:1 in the Calendar tab that is there', async () => {
    await calendar.bringToFront();
    await calendar.keyboard.press('Escape');
    await calendar.waitForSelector('empat-mata-panel:not([data-state])');
    popup = await practice.driven.openExtensionPage('popup.html');
    await shows(popup, '1 of 4 ready');
    await tabTo(popup, 'Prepare');
    await popup.keyboard.press('Enter');
    await panelIsOpenFor(calendar, 'Agree on the plan');
  });

  it('opens Calendar for it when no tab is there', async () => {
    await calendar.close();
    popup = await practice.driven.openExtensionPage('popup.html');
    await shows(popup, '1 of 4 ready');
    await tabTo(popup, 'Prepare');
    await popup.keyboard.press('Enter');
    const opened = await until('a Calendar tab is open', async () => {
      for (const page of await practice.driven.browser.pages()) {
        if ((await whereIs(page)).href.startsWith('https://calendar.google.com/calendar/u/0/r')) return page;
      }
      return undefined;
    });
    await panelIsOpenFor(opened, 'Agree on the plan');
    expect(practice.google.refused).toEqual([]);
  });
});
