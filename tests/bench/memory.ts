import build from '../e2e/build.ts';
import { DEWI, fillCalendar } from '../e2e/busy-calendar.ts';
import { press, startConnectable } from '../e2e/connect.ts';
import { countOf } from '../e2e/stored.ts';
import { emptyWorld } from '../google/world.ts';

/*
 * `npm run bench -- memory`: the worker's JavaScript heap in Chromium while the first sync of 10,000 events runs, as the browser
 * counts it, garbage that waits to be collected included. Ends with 1 when it passes the limit.
 */
const EVENTS = 10_000;
const LIMIT_MB = 60;
const EVERY = 20;

build();
const { practice, app, close } = await startConnectable('chromium', { world: emptyWorld({ name: 'Dewi Lestari', email: DEWI }) });
try {
  fillCalendar(practice.google, EVENTS);
  const worker = practice.driven.browser.targets().find((target) => target.url().endsWith('/background.js'));
  if (!worker) throw new Error('the worker is asleep');
  const session = await worker.createCDPSession();
  const heap = async (): Promise<number> => {
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return (usedSize + backingStorageSize) / 1_000_000;
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await heap();
  await press(app, 'Connect Google Calendar');
  let peak = before;
  const start = Date.now();
  while ((await countOf(app, 'meetings')) < EVENTS) {
    if (Date.now() - start > 120_000) throw new Error(`only ${await countOf(app, 'meetings')} meetings in two minutes`);
    peak = Math.max(peak, await heap());
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  const took = Date.now() - start;
  await session.send('HeapProfiler.collectGarbage');
  const after = await heap();
  const isTooMuch = peak > LIMIT_MB;
  if (isTooMuch) process.exitCode = 1;
  console.log(`worker's heap at its peak: ${peak.toFixed(1)} MB (limit ${LIMIT_MB})${isTooMuch ? '  TOO MUCH' : ''}; before ${before.toFixed(1)}, after ${after.toFixed(1)}; ${EVENTS} events in ${(took / 1000).toFixed(1)} s`);
} finally {
  await close();
}
