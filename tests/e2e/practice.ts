import type { Frame, Page } from 'puppeteer-core';
import { clickCentre } from '../browser/input.ts';
import { extensionFrame } from '../browser/frames.ts';
import { launchBrowser, type Driven } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { practiceWeek } from '../google/practice.ts';
import { startGoogle, type Google, type GoogleOptions } from '../google/server.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export const MONDAY = '2026-11-23';
export const WEEK = 'https://calendar.google.com/calendar/u/0/r/week/2026/11/23';
export const NEXT_WEEK = 'https://calendar.google.com/calendar/u/0/r/week/2026/11/30';

export interface Practice {
  google: Google;
  /** Another one after a restart. */
  driven: Driven;
  close(): Promise<void>;
}

/** The folder of a production build. */
export function buildFor(browser: (typeof BROWSERS)[number]): string {
  return new URL(`../../.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url).pathname;
}

/** The production build, or the one in another folder, in a real browser, on the practice calendar or on a world of the test's own. */
export async function startPractice(browser: (typeof BROWSERS)[number], options: GoogleOptions = {}, extension = buildFor(browser)): Promise<Practice> {
  const language = options.locale === 'id' ? 'id' : 'en';
  const google = await startGoogle({ locale: 'en', world: practiceWeek({ language, monday: MONDAY }), ...options });
  const driven = await launchBrowser({ browser, extension, proxyPort: google.proxyPort, language, timeZone: 'Asia/Jakarta', width: 1400, height: 900 });
  const practice: Practice = {
    google,
    driven,
    close: async () => {
      await practice.driven.close();
      await google.close();
    },
  };
  return practice;
}

/** A Calendar tab that the content script has taken hold of. */
export async function openWeek(driven: Driven, url = WEEK): Promise<Page> {
  const page = await driven.newPage();
  await page.goto(url);
  await page.waitForSelector('html[data-empat-mata="ready"]');
  return page;
}

/** A real click on the first chip whose text has `title`; resolves when its popover is shown, whichever was there before. */
export async function openEvent(page: Page, title: string): Promise<void> {
  const chip = await until(`the chip "${title}" is there`, async () => {
    for (const candidate of await page.$$('[data-eventchip]')) {
      if (await candidate.evaluate((element, text) => element.textContent.includes(text), title)) return candidate;
    }
    return undefined;
  });
  await clickCentre(page, chip);
  await until(`the popover of "${title}" is shown`, () =>
    page.evaluate((text) => [...document.querySelectorAll('[role="dialog"]')].some((dialog) => dialog.checkVisibility() && dialog.textContent.includes(text)), title),
  );
}

/** A real click on the button in the popover; resolves with the panel's frame when its objective can be typed into. */
export async function prepare(page: Page, objective = 'Objective'): Promise<Frame> {
  const button = await page.waitForSelector('empat-mata-prepare');
  if (!button) throw new Error('no button');
  await clickCentre(page, button);
  await page.waitForSelector('empat-mata-panel[data-state="open"]');
  const frame = await extensionFrame(page, 'panel.html');
  await frame.waitForSelector(`aria/${objective}[role="textbox"]`);
  await until('the objective has the focus', () => frame.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
  return frame;
}

/** Real keys into a field of a frame that is found by its accessible name. */
export async function fill(page: Page, frame: Frame | Page, name: string, text: string): Promise<void> {
  const field = await frame.waitForSelector(`aria/${name}[role="textbox"]`);
  if (!field) throw new Error(`no field ${name}`);
  await field.focus();
  await page.keyboard.type(text);
}

/** Waits until a frame or page shows a text. */
export async function shows(frame: Frame | Page, text: string): Promise<void> {
  await until(`"${text}" is shown`, () => frame.evaluate((wanted) => document.body.innerText.includes(wanted), text));
}
