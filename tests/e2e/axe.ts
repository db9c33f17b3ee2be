import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Offences = v.array(v.string());

/**
 * What axe-core finds in a page or frame as it is, one line each; targets that are too small for a finger among it. What lies half
 * under a bar can be scrolled: see `reach.ts`.
 */
export async function axeOffences(page: Frame | Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  return v.parse(
    Offences,
    await page.evaluate(`axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.filter(({ failureSummary }) => !failureSummary.includes('partially obscured')).map(({ target, failureSummary }) => [id, target.join(' '), failureSummary].join(': '))))`),
  );
}
