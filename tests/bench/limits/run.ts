import { parseArgs } from 'node:util';
import { loadavg } from 'node:os';
import build from '../../e2e/build.ts';
import { BROWSERS, startPractice } from '../../e2e/practice.ts';
import { measure, type Case } from './cases.ts';

/**
 * `npm run bench -- [--browser firefox] [--runs 10]`: how long the panel keeps a person waiting, in real browsers, beside a
 * panel that does nothing. Ends with 1 when a median is over its limit. Says nothing on a busy machine: see the load.
 */
const { values } = parseArgs({ options: { browser: { type: 'string' }, runs: { type: 'string', default: '10' } } });
const runs = Number(values.runs);

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = Number.isInteger(half) ? sorted.slice(half - 1, half + 1) : sorted.slice(Math.floor(half), Math.ceil(half));
  return middle.reduce((sum, time) => sum + time, 0) / middle.length;
}

const isOver = ({ times, limit }: Case): boolean => limit !== undefined && median(times) > limit;

function line(result: Case): string {
  const { what, times, limit, ready } = result;
  return [
    what.padEnd(40),
    median(times).toFixed(0).padStart(5),
    `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`.padStart(11),
    (ready === undefined ? '' : median(ready).toFixed(0)).padStart(8),
    (limit === undefined ? '' : String(limit)).padStart(7),
    isOver(result) ? '  OVER' : '',
  ].join('');
}

build();
for (const browser of BROWSERS.filter((name) => values.browser === undefined || name === values.browser)) {
  const practice = await startPractice(browser);
  try {
    const results = await measure(practice, runs);
    console.log(`\n${`${browser}, ms, ${runs} runs`.padEnd(40)}median      range focused  limit\n${results.map(line).join('\n')}`);
    if (results.some(isOver)) process.exitCode = 1;
  } finally {
    await practice.close();
  }
}
console.log(`\nLoad of the machine in the last minutes: ${loadavg().map((load) => load.toFixed(1)).join(' ')}`);
