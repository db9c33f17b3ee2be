import 'fake-indexeddb/auto';
import { create } from '../google/api/edits.ts';
import { createClient } from '../../utils/calendar-api/client.ts';
import { addAccount, removeAccount } from '../../utils/sync/calendars.ts';
import { sync } from '../../utils/sync/engine.ts';
import { HOUR, windowAt } from '../../utils/sync/window.ts';
import { DEWI, newDesk, talk, type Desk } from '../unit/sync/desk.ts';

/*
 * `npm run bench`: the sync against the stand-in, each figure beside its baseline of the same run. Fails when a limit is
 * passed. The database is one in memory; what a disk adds is not in these figures.
 */
const EVENTS = 10_000;
const ROUNDS = 25;
const PAGE = 1000;

function report(what: string, value: number, limit: number, unit: string, baseline: string): void {
  const isTooMuch = !(value <= limit);
  if (isTooMuch) process.exitCode = 1;
  console.log(`${what}: ${value.toFixed(unit === '' || unit === 'bytes' ? 0 : 2)} ${unit} (limit ${limit})${isTooMuch ? '  TOO MUCH' : ''}; ${baseline}`);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** ms that this thread kept a processor busy: what else runs on the machine does not count. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** A calendar as busy people have it: guests, rooms, calls, long descriptions. */
function fill({ calendar }: Desk): void {
  for (let n = 0; n < EVENTS; n++) {
    const { attendees = [], ...event } = talk((n % 200_000) * 10 - 60 * 24 * 60);
    create(calendar, {
      ...event,
      attendees: [...attendees, ...Array.from({ length: n % 4 }, (_, g) => ({ email: `guest${g}@contoso.example`, displayName: `Guest ${g}`, responseStatus: 'accepted' }))],
      location: `Room ${n % 20}`, hangoutLink: 'https://meet.google.com/abc-defg-hij',
      description: `Agenda ${'of what there is to say '.repeat(n % 20)} https://example.com/${n}`,
    });
  }
}

/** The pages of the first list, fetched and parsed, and nothing else. */
async function fetchAlone({ api, token, clock }: Desk): Promise<number> {
  const client = createClient({ fetch: api.fetch, token });
  const { from, to } = windowAt(clock.now);
  const query: Record<string, string> = { singleEvents: 'true', maxResults: `${PAGE}`, timeMin: new Date(from).toISOString(), timeMax: new Date(to).toISOString() };
  for (let read = 0; ; ) {
    const page = await client.listEvents({ id: DEWI, timeZone: 'Asia/Jakarta' }, query);
    read += page.events.length;
    if (page.nextPageToken === null) return read;
    query['pageToken'] = page.nextPageToken;
  }
}

const desk = await newDesk({ pageSize: PAGE });
fill(desk);
await fetchAlone(desk); // the stand-in's own sums, outside of what is timed
const baselines: number[] = [];
const firsts: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  baselines.push(await timed(() => fetchAlone(desk)));
  await removeAccount(desk.store, DEWI);
  await addAccount(desk.store, DEWI);
  firsts.push(await timed(() => sync(desk.parts, DEWI)));
  const stored = await desk.database.count('events');
  if (stored !== EVENTS) throw new Error(`stored ${stored}`);
}
// The best of all rounds: what other work on the machine does to the caches only ever adds.
const [first, alone] = [Math.min(...firsts), Math.min(...baselines)];
report(`first sync of ${EVENTS} events`, first / alone, 1.5, 'x', `${first.toFixed(0)} ms; fetching and parsing the same pages alone ${alone.toFixed(0)} ms`);

const deltas: number[] = [];
const nothing: number[] = [];
let requests = 0;
let bytes = 0;
for (let round = 0; round < 21; round++) {
  create(desk.calendar, talk(round));
  desk.clock.now += 11 * 60_000;
  desk.calendar.rows('instances'); // as above
  const before = desk.api.requests.length;
  deltas.push(await timed(() => sync(desk.parts, DEWI)));
  const asked = desk.api.requests.slice(before).filter(({ calendarId, status }) => calendarId === DEWI && status !== 401);
  requests = Math.max(requests, asked.length);
  bytes = Math.max(bytes, ...asked.map((request) => request.bytes));
  nothing.push(await timed(() => sync(desk.parts, DEWI)));
}
report('requests of a delta with one change', requests, 1, '', 'one calendar');
report('bytes of a delta with one change', bytes, 2000, 'bytes', 'before gzip');
report('time of a delta with one change', median(deltas), 30, 'ms', `a sync with nothing due ${median(nothing).toFixed(2)} ms`);

const before = desk.api.requests.length;
const times: number[] = [];
for (let until = await sync(desk.parts, DEWI), end = desk.clock.now + 48 * HOUR; until < end; until = await sync(desk.parts, DEWI)) {
  const seen = desk.api.requests.length;
  desk.clock.now = until;
  desk.parts.random = () => (until % 97) / 97;
  await sync(desk.parts, DEWI);
  for (const { calendarId } of desk.api.requests.slice(seen)) if (calendarId === DEWI) times.push(desk.clock.now);
}
const busiest = Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + HOUR).length));
report('requests in the busiest hour of two days without a change', busiest, 8, '', `${(desk.api.counts(DEWI, before).requests / 48).toFixed(2)} an hour on average; every ten minutes are 6`);
