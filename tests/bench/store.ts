import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { build } from 'vite';
import { ensureBrowser } from '../browser/get.ts';

/**
 * `npm run bench`: the product's own handlers and storage in a real browser against a bare IndexedDB loop that does the
 * same useful work on the same rows. Ends with 1 when a ratio is over the limit, or when ours grows with what is long done:
 * `growth` is ours against the smallest size, `bare grows` the same of the bare loop, and what ours grows more counts.
 */
const LIMIT = 1.5;
const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' }, records: { type: 'string', default: '1000,10000,100000' }, rounds: { type: 'string', default: '60' } } });
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const sizes = values.records.split(',').map(Number);
const Measurements = v.array(v.object({ operation: v.string(), ours: v.number(), bare: v.number(), ratio: v.number() }));

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = await mkdtemp(path.join(os.tmpdir(), 'empat-mata-bench-'));
await build({
  configFile: false,
  root: here,
  logLevel: 'warn',
  resolve: { alias: [{ find: 'wxt/browser', replacement: path.join(here, 'no-browser.ts') }, { find: /^@\//, replacement: path.join(here, '../../') }] },
  build: { outDir: folder, emptyOutDir: true, lib: { entry: path.join(here, 'store-page.ts'), formats: ['es'], fileName: () => 'page.js' } },
});
await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Bench</title><script type="module" src="/page.js"></script>');

// Isolated from other origins, a page gets a clock of 5 to 20 µs instead of up to a millisecond.
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const server = createServer((request, response) => {
  const script = request.url === '/page.js';
  readFile(path.join(folder, script ? 'page.js' : 'index.html')).then(
    (body) => response.writeHead(200, { ...ISOLATED, 'content-type': script ? 'text/javascript' : 'text/html' }).end(body),
    () => response.writeHead(500).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('no port');

/** A fresh browser for each size: nothing of the one before is in a cache. */
async function measureAt(records: number): Promise<v.InferOutput<typeof Measurements>> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: await ensureBrowser(name),
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    return v.parse(Measurements, await measureIn(page, records));
  } finally {
    await browser.close();
  }
}

function measureIn(page: Page, records: number): Promise<unknown> {
  return page.evaluate(`measure(${String(records)}, ${String(Number(values.rounds))})`);
}

const { port } = address;
const smallest = new Map<string, { ours: number; bare: number }>();
let failed = false;
const line = (...cells: string[]): void => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(20) : cell.padStart(12))).join(''));
console.log(`${name}, medians of ${values.rounds} rounds, limit ${String(LIMIT)}`);
line('operation', 'records', 'ours ms', 'bare ms', 'ratio', 'growth', 'bare grows');
for (const records of sizes) {
  for (const { operation, ours, bare, ratio } of await measureAt(records)) {
    const small = smallest.get(operation) ?? { ours, bare };
    smallest.set(operation, small);
    const growth = ours / small.ours;
    const bareGrowth = bare / small.bare;
    if (ratio > LIMIT || growth / bareGrowth > LIMIT) failed = true;
    line(operation, String(records), ours.toFixed(2), bare.toFixed(2), ratio.toFixed(2), growth.toFixed(2), bareGrowth.toFixed(2));
  }
}
server.close();
await rm(folder, { recursive: true });
if (failed) console.error(`Over the limit: a ratio or the growth against that of the bare loop is above ${String(LIMIT)}`);
process.exitCode = failed ? 1 : 0;
