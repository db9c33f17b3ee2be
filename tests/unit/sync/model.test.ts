import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { history } from './model/history.ts';
import { play } from './model/play.ts';

/** How many histories are played: `npm run fuzz` sets more. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 200);
/** `SEED=… PATH_OF=…` plays again what a failure printed. */
const SEED = process.env['SEED'];
const PATIENCE = Math.max(120_000, HISTORIES * 600);

it(`whatever happens (${HISTORIES} histories), the store ends as the calendar is, and no record of the user's is touched`, async () => {
  let played = 0;
  await fc.assert(
    fc.asyncProperty(history, async (story) => {
      await play(story);
      played++;
    }),
    { numRuns: HISTORIES, interruptAfterTimeLimit: PATIENCE, markInterruptAsFailure: true, ...(SEED && { seed: Number(SEED), path: process.env['PATH_OF'] ?? '' }) },
  );
  expect(played).toBeGreaterThan(0);
}, PATIENCE + 30_000);
