import { parseArgs } from 'node:util';
import { classifyEvent, type EventFacts } from '../../utils/domain/one-on-one.ts';
import { CASES } from '../unit/domain/one-on-one-table.ts';

/*
 * `npm run bench:classifier`: 10,000 events, the cases of the test's table over and over, against a loop that only
 * lower-cases every guest's address. Prints the medians of 21 rounds in ms; fails when classifying takes 50 ms or more.
 */
const EVENTS = 10_000;
const LIMIT = 50;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } });

const events: EventFacts[] = Array.from({ length: EVENTS }, (_, at) => structuredClone(CASES[at % CASES.length]?.event ?? {}));
const whose = { selves: ['dewi@contoso.example'], isPrimary: true };

function median(work: () => number): number {
  const times = Array.from({ length: Number(values.rounds) }, () => {
    const start = performance.now();
    // What is counted is used, so that the loop cannot be left out.
    if (work() < 0) throw new Error('impossible');
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

const baseline = median(() => events.reduce((sum, { attendees }) => (attendees ?? []).reduce((n, { email }) => n + (email ?? '').toLowerCase().length, sum), 0));
const classify = median(() => events.reduce((sum, event) => sum + classifyEvent(event, whose).reasons.length, 0));
console.log(`classify ${EVENTS} events: ${classify.toFixed(1)} ms (limit ${LIMIT}); lower-casing their addresses alone: ${baseline.toFixed(1)} ms`);
if (classify >= LIMIT) process.exitCode = 1;
