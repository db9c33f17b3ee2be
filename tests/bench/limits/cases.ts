import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { until } from '../../browser/until.ts';
import { openByDoor } from '../../e2e/popover.ts';
import { WEEK, type Practice } from '../../e2e/practice.ts';
import { findEvent } from '../../google/world.ts';
import { firstKey, noteEvents, type FirstKey } from './first-key.ts';
import { noteSaves, saveTime, storedObjective } from './save.ts';

export interface Case {
  what: string;
  /** ms, one for each run. */
  times: number[];
  /** ms for the median; none for what is only there to compare with. */
  limit?: number;
  /** From the click until the field has the focus, ms: what the driver's haste in typing does not touch. */
  ready?: number[];
}

const TITLE = 'Bima / Dewi 1:1';
const BUTTON = 'empat-mata-prepare';

/** A new tab whose popover has calmed, with the button in it. */
async function calmTab({ driven }: Practice): Promise<Page> {
  const page = await driven.newPage();
  await noteEvents(page);
  await page.goto(WEEK);
  await page.waitForSelector('html[data-empat-mata="ready"]');
  await openByDoor(page, TITLE);
  await page.evaluate(() => window.standIn?.settled());
  await page.waitForSelector(BUTTON);
  return page;
}

async function closePanel(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('iframe')?.focus());
  await page.keyboard.press('Escape');
  await page.waitForSelector('empat-mata-panel:not([data-state])');
}

/** Measures one browser; `runs` times each case, a new tab each time where the panel must not have been opened before. */
export async function measure(practice: Practice, runs: number): Promise<Case[]> {
  const { driven, google } = practice;
  await driven.browser.installExtension(fileURLToPath(new URL('control', import.meta.url)));
  const key = `${google.world.self.email} ${findEvent(google.world, TITLE, '2026-11-23').id}`;
  const asker = await driven.openExtensionPage('panel.html');

  /** Click and first key; what was typed must be stored in the end, and is taken out again. */
  const prepare = async (page: Page): Promise<FirstKey> => {
    const first = await firstKey(page, BUTTON, 'panel.html');
    const text = await first.frame.$eval('#objective', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
    if (!text.includes('x')) throw new Error(`the objective has not taken the key: "${text}"`);
    await until('what was typed is stored', async () => (await storedObjective(asker, key)) === text);
    await first.frame.$eval('#objective', (field) => field instanceof HTMLTextAreaElement && field.select());
    await page.keyboard.press('Backspace');
    await until('the objective is empty again', async () => (await storedObjective(asker, key)) === '');
    return first;
  };
  // What was asked a moment ago may wake the next one.
  const kill = (): Promise<boolean> =>
    until('the worker is dead', async () => {
      await driven.killWorker();
      return !(await driven.isWorkerAlive());
    });
  const times = async (what: string, limit: number | undefined, once: () => Promise<FirstKey>): Promise<Case> => {
    const firsts: FirstKey[] = [];
    for (let run = 0; run < runs; run += 1) firsts.push(await once());
    return { what, times: firsts.map(({ ms }) => ms), ready: firsts.map(({ ready }) => ready), ...(limit !== undefined && { limit }) };
  };
  const inNewTab = (what: string, limit: number | undefined, once: (page: Page) => Promise<FirstKey>): Promise<Case> =>
    times(what, limit, async () => {
      const page = await calmTab(practice);
      const first = await once(page);
      await page.close();
      return first;
    });

  const old = await calmTab(practice);
  await prepare(old);
  const again = async (): Promise<FirstKey> => {
    const first = await prepare(old);
    await closePanel(old);
    return first;
  };
  await closePanel(old);
  const cases = [
    await inNewTab('click to first key: an empty panel', undefined, (page) => firstKey(page, 'empty-panel-button', 'frame.html')),
    await inNewTab('click to first key: first in this tab', 150, prepare),
    await inNewTab('… with a dead worker', 500, async (page) => {
      await kill();
      return prepare(page);
    }),
    await times('click to first key: opened before', 150, again),
    await times('… with a dead worker', 500, async () => {
      await kill();
      return again();
    }),
  ];
  const { frame } = await firstKey(old, BUTTON, 'panel.html');
  await noteSaves(frame);
  const saves: number[] = [];
  for (let run = 0; run < runs; run += 1) saves.push(await saveTime(old, frame));
  return [...cases, { what: 'last key to stored', times: saves, limit: 300 }];
}
