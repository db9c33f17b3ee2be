import { recordHandlers } from '@/entrypoints/background/records.ts';
import { outstandingHandlers } from '@/entrypoints/background/outstanding.ts';
import { sessionHandlers } from '@/entrypoints/background/sessions.ts';
import { unwrap } from 'idb';
import { openDatabase } from '@/utils/storage/database.ts';
import { bareAgenda, bareOutstanding, bareWrite, fill, openBare } from './store-bare.ts';
import { makeRows, PERSON, SESSION } from './store-rows.ts';

/** One operation at one size. Times are medians in ms; the ratio is the median of those of each round, which a busy machine moves least. */
export interface Measured {
  operation: string;
  ours: number;
  bare: number;
  ratio: number;
}

const WARM = 5;
const sender = { tabId: null };

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Both in turn, so that what slows the machine slows both; which one goes first alternates. */
async function compare(operation: string, rounds: number, ours: () => Promise<unknown>, bare: () => Promise<unknown>): Promise<Measured> {
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let round = -WARM; round < rounds; round++) {
    const jobs = [['ours', ours], ['bare', bare]] as const;
    for (const [who, work] of round % 2 === 0 ? jobs : jobs.toReversed()) {
      const ms = await timed(work);
      if (round >= 0) times[who].push(ms);
    }
  }
  const ratio = median(times.ours.map((ours, round) => ours / (times.bare[round] ?? Number.NaN)));
  return { operation, ours: median(times.ours), bare: median(times.bare), ratio };
}

/** Fills both databases with so many records, and measures the three jobs of every day on both. */
async function measure(records: number, rounds: number): Promise<Measured[]> {
  const rows = makeRows(records, Date.now());
  const product = await openDatabase(() => undefined);
  await fill(unwrap(product), rows);
  product.close();
  const bare = await openBare();
  await fill(bare, rows);
  const point = { personId: PERSON, kind: 'topic' as const, text: 'Time off in December', questionId: null };
  return [
    await compare('outstanding list', rounds, () => outstandingHandlers['outstanding.read']({}, sender), () => bareOutstanding(bare)),
    await compare('agenda of a person', rounds, () => sessionHandlers['session.read']({ sessionId: SESSION }, sender), () => bareAgenda(bare)),
    await compare(
      'write', rounds,
      () => recordHandlers['point.add']({ ...point, mutation: crypto.randomUUID(), id: crypto.randomUUID(), sessionId: SESSION }, sender),
      () => bareWrite(bare, { ...point, id: crypto.randomUUID(), addedIn: SESSION, discussedIn: null, openFor: PERSON, position: Date.now() } as { id: string }),
    ),
  ];
}

Object.assign(globalThis, { measure });
