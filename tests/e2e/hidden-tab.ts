import type { CDPSession, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../browser/until.ts';
import { openByDoor } from './popover.ts';
import { openWeek, type Practice } from './practice.ts';

/** Counts the calls of every function of the content script, exactly, from outside. */
async function countCalls(page: Page): Promise<{ session: CDPSession; calls: () => Promise<Record<string, number>> }> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return {
    session,
    async calls() {
      const { result } = await session.send('Profiler.takePreciseCoverage');
      const ours = result.filter(({ url }) => url.startsWith('chrome-extension://')).flatMap(({ functions }) => functions);
      return Object.fromEntries(ours.flatMap(({ functionName, ranges }) => ((ranges[0]?.count ?? 0) > 0 ? [[functionName, ranges[0]?.count ?? 0]] : [])));
    },
  };
}

/** The story of a tab that is hidden while its calendar moves on: it marks nothing, reads nothing, and catches up when it is shown. */
export async function restsWhileHidden(practice: Practice): Promise<void> {
  const page = await openWeek(practice.driven);
  await openByDoor(page, 'Talk Anna');
  await until('the chip is marked', async () => (await page.$('[data-eventchip][data-empat-mata]')) !== null);
  await page.evaluate(() => window.standIn?.settled());
  const counter = practice.driven.name === 'chromium' ? await countCalls(page) : null;
  const front = await practice.driven.newPage();
  await until('the tab is hidden', () => page.evaluate(() => document.hidden));
  await counter?.calls();
  const changed = await page.evaluate(async () => {
    let marks = 0;
    const observer = new MutationObserver((records) => (marks += records.length));
    observer.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['data-empat-mata'] });
    for (const move of ['next', 'previous', 'next', 'previous'] as const) {
      window.standIn?.[move]();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    window.standIn?.open('Talk Anna');
    await new Promise((resolve) => setTimeout(resolve, 2000)); // longer than any wait of ours: nothing may come
    observer.disconnect();
    return marks;
  });
  expect(changed).toBe(0);
  const calls = await counter?.calls();
  // Chromium tells which functions ran: the observer's own callback only.
  if (calls) expect(Object.keys(calls).filter((name) => /pass|judge|readPopover|show/.test(name))).toEqual([]);
  await counter?.session.detach();
  await front.close();
  await page.bringToFront();
  await until('it is marked again', () =>
    page.evaluate(() => [...document.querySelectorAll('[data-eventchip][data-empat-mata]')].some((chip) => chip.textContent.includes('Talk Anna'))),
  );
}
