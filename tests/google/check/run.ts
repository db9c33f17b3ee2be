import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { practiceWeek } from '../practice.ts';
import { startGoogle } from '../server.ts';
import { DEFAULTS } from '../shared/settings.ts';
import { ANCHORS } from './anchors.ts';
import { launch } from './browsers.ts';
import { PAGE } from './page.ts';
import { POPOVER } from './popover.ts';
import { SIGN_IN } from './sign-in.ts';

/**
 * `node tests/google/check/run.ts [chromium|firefox]`: is the stand-in what it claims to be? Opens it in a real browser and
 * compares it with what is known of Google's page: anchors, mutation counts, what becomes of foreign nodes, keys.
 */
const browserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const google = await startGoogle();
const browser = await launch(browserName, google.proxyPort);
const errors: string[] = [];

async function fresh(): Promise<Page> {
  Object.assign(google.settings, structuredClone(DEFAULTS), { today: '2026-11-25' });
  google.world = practiceWeek({ language: 'en', monday: '2026-11-23' });
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    const text = String(error instanceof Error ? error.stack : error);
    if (!text.includes('trusted-types')) errors.push(text); // Firefox tells of the refusal that a check provokes
  });
  return page;
}

let failed = 0;
for (const [name, check] of Object.entries({ ...ANCHORS, ...POPOVER, ...PAGE, ...SIGN_IN })) {
  const page = await fresh();
  const load = async (path = 'week/2026/11/25'): Promise<void> => {
    await page.goto(`https://calendar.google.com/calendar/u/0/r/${path}`);
    await page.waitForFunction(() => window.standIn !== undefined);
  };
  try {
    await check({ page, google, load });
    assert.deepEqual(errors.splice(0), []);
    console.log(`ok   ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}\n     ${error instanceof Error ? error.message : String(error)}`);
  }
  await page.close();
}
await browser.close();
await google.close();
console.log(`${browserName}: ${failed} failed; refused: ${google.refused.join(' ') || 'none'}`);
process.exitCode = failed > 0 || google.refused.length > 0 ? 1 : 0;
