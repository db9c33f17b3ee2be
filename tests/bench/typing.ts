import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../browser/until.ts';
import build from '../e2e/build.ts';
import { BROWSERS, openEvent, openWeek, prepare, startPractice } from '../e2e/practice.ts';

/*
 * `npm run bench -- typing [--browser firefox]`: what one key costs in a note of 50,000 characters, beside a bare field with the same text, in real
 * browsers. From the key until its frame is drawn, less the wait for the screen's next turn, which is no work of ours. Ends with 1 when a median
 * is over the limit.
 */
const LENGTH = 50_000;
const KEYS = 60;
const LIMIT = 16;
const TEXT = 'She said that the vendor is late again, and what it means for January.\n'.repeat(LENGTH / 70).slice(0, LENGTH);

declare global {
  /** Of a document: what each key has cost, ms. */
  var keyTimes: number[] | undefined;
}

/** Runs in a document: what a key does at once, and then the frame with its layout and painting. */
function noteKeys(): void {
  globalThis.keyTimes = [];
  const after = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(null);
  };
  addEventListener(
    'keydown',
    () => {
      const pressed = performance.now();
      after(() => {
        const handled = performance.now() - pressed;
        requestAnimationFrame(() => {
          const began = performance.now();
          after(() => globalThis.keyTimes?.push(handled + performance.now() - began));
        });
      });
    },
    true,
  );
}

/** Types into the middle of a field's text. */
async function type(page: Page, frame: Frame, selector: string): Promise<number[]> {
  const field = await frame.waitForSelector(selector);
  if (!field) throw new Error(`no ${selector}`);
  await field.focus();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else inserts text as a person does, with its events
  await frame.evaluate((text) => document.execCommand('insertText', false, text), TEXT);
  await field.evaluate((element, middle) => { if (element instanceof HTMLTextAreaElement) element.setSelectionRange(middle, middle); }, LENGTH / 2);
  await frame.evaluate(noteKeys);
  await page.keyboard.type('x'.repeat(KEYS), { delay: 40 });
  await until('every key has had its frame', () => frame.evaluate((count) => globalThis.keyTimes?.length === count, KEYS));
  return (await frame.evaluate(() => globalThis.keyTimes)) ?? [];
}

function share(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN;
}

const { values } = parseArgs({ options: { browser: { type: 'string' } } });
build();
for (const browser of BROWSERS.filter((name) => values.browser === undefined || name === values.browser)) {
  const practice = await startPractice(browser);
  try {
    const page = await openWeek(practice.driven);
    await openEvent(page, 'Bima / Dewi');
    const panel = await prepare(page);
    const ours = await type(page, panel, '#note');
    const blank = await practice.driven.newPage();
    await blank.setContent('<!doctype html><textarea rows="20" cols="45"></textarea>');
    const bare = await type(blank, blank.mainFrame(), 'textarea');
    const row = (what: string, times: number[]): string => `${what.padEnd(32)}${share(times, 0.5).toFixed(1).padStart(7)}${share(times, 0.95).toFixed(1).padStart(7)}`;
    console.log(`\n${`${browser}, ms, ${String(KEYS)} keys`.padEnd(32)} median    p95  limit\n${row('a note', ours)}${String(LIMIT).padStart(7)}\n${row('a bare field', bare)}`);
    if (share(ours, 0.5) > LIMIT) process.exitCode = 1;
  } finally {
    await practice.close();
  }
}
console.log(`\nLoad of the machine in the last minutes: ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
