import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { openByDoor } from './popover.ts';
import { BROWSERS, fill, openWeek, shows, startPractice, type Practice } from './practice.ts';

async function press(page: Page, name: string, role = 'button'): Promise<void> {
  const target = await page.waitForSelector(`aria/${name}[role="${role}"]`);
  if (!target) throw new Error(`nothing named ${name}`);
  await clickCentre(page, target);
}

async function go(page: Page, hash: string, heading: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await until(`the heading is ${heading}`, () => page.evaluate((text) => document.querySelector('h1')?.textContent === text, heading));
}

async function addPerson(page: Page, name: string): Promise<void> {
  await go(page, '#people', 'People');
  await fill(page, page, 'Add a person', `${name}\n`);
  await until('their page is open', () => page.evaluate((text) => document.querySelector('h1')?.textContent === text, name));
}

describe.each(BROWSERS)('the app page in %s', (browser) => {
  let practice: Practice;
  let page: Page;
  beforeAll(async () => {
    practice = await startPractice(browser);
    page = await practice.driven.openExtensionPage('app.html');
  });
  afterAll(() => practice.close());

  it('adds a person by hand and renames them; the heading has the focus after a change of room', async () => {
    await addPerson(page, 'Bima');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const field = await page.waitForSelector('aria/Name[role="textbox"]');
    await field?.click({ count: 3 });
    await page.keyboard.type('Bima Prakoso\n');
    await until('the name is stored', () => page.evaluate(() => document.querySelector('h1')?.textContent === 'Bima Prakoso'));
    await addPerson(page, 'Bimo');
  });

  it('merges two persons, and takes it back', async () => {
    await page.evaluate(() => document.querySelector<HTMLDetailsElement>('details.merge')?.setAttribute('open', ''));
    const list = await page.waitForSelector('aria/Other person[role="combobox"]');
    const bima = await list?.evaluate((select) => [...select.querySelectorAll('option')].find((option) => option.text === 'Bima Prakoso')?.value);
    await list?.select(bima ?? '');
    await press(page, 'Merge');
    await shows(page, 'Bima Prakoso is now part of Bimo');
    await press(page, 'Undo');
    await go(page, '#people', 'People');
    await shows(page, 'Bima Prakoso');
  });

  it('deletes a person and restores them from the trash', async () => {
    await go(page, '#people', 'People');
    const name = await page.waitForSelector('text/Bimo');
    if (!name) throw new Error('Bimo is not in the list');
    await clickCentre(page, name);
    await press(page, 'Delete Bimo');
    await shows(page, 'Bimo is in the trash');
    await go(page, '#trash', 'Trash');
    await press(page, 'Restore: Bimo');
    await shows(page, 'The trash is empty');
  });

  it('exports everything to a file, which another browser imports, and one undo takes it back', async () => {
    await go(page, '#data', 'Data');
    const file = await exported(page, practice.driven.downloads);
    const other = await startPractice(browser);
    try {
      const there = await other.driven.openExtensionPage('app.html#data');
      await shows(there, 'Choose a file');
      const input = await there.$('input[type="file"]').then((handle) => handle?.toElement('input'));
      if (!input) throw new Error('no field for a file');
      await input.uploadFile(file);
      await shows(there, 'Imported: 2 added');
      await go(there, '#people', 'People');
      await shows(there, 'Bima Prakoso');
      // The way back is there after the page was closed.
      const later = await other.driven.openExtensionPage('app.html#data');
      await press(later, 'Undo the import');
      await shows(later, 'The import is undone.');
      await go(later, '#people', 'People');
      await shows(later, 'Nobody here yet');
    } finally {
      await other.close();
    }
  });

  it('says which anchors of the open event matched, and asks for one where none is open', async () => {
    await go(page, '#diagnostics', 'Diagnostics');
    await shows(page, 'No Google Calendar tab answers.');
    const calendar = await openWeek(practice.driven);
    await page.bringToFront();
    await shows(page, 'No event is open.');
    await calendar.bringToFront();
    await openByDoor(calendar, 'Bima / Dewi 1:1');
    await calendar.evaluate(() => window.standIn?.settled());
    await page.bringToFront();
    await shows(page, 'the popover of the open event');
    const rows = await page.$$eval('tbody tr', (all) => all.map((row) => row.textContent));
    for (const anchor of ['chip1', 'popover1', 'title1', 'guest1', 'guestCount1', 'roomNone']) expect(rows).toContain(anchor);
    await calendar.close();
  });

  it('switches language and theme at once', async () => {
    await go(page, '#settings', 'Settings');
    await press(page, 'Dark', 'radio');
    await until('the page is dark', () => page.evaluate(() => document.documentElement.classList.contains('dark')));
    await press(page, 'Bahasa Indonesia', 'radio');
    await shows(page, 'Setelan');
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['id', 'Setelan · Empat Mata']);
    const popup = await practice.driven.openExtensionPage('popup.html');
    await shows(popup, 'Semua sudah selesai');
    expect(await popup.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true);
  });
});

/** The file that a click on the button leaves in the downloads, once it is whole. */
async function exported(page: Page, downloads: string): Promise<string> {
  await press(page, 'Export everything');
  await shows(page, 'Exported.');
  return until('the file is in the downloads', async () => {
    const file = (await readdir(downloads)).find((name) => /^empat-mata-.*\.json$/.test(name));
    if (file === undefined) return false;
    const { size } = await stat(path.join(downloads, file));
    return size > 0 && path.join(downloads, file);
  });
}
