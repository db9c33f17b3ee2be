import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { ApiCalendar } from '../../google/api/calendar.ts';
import { cancel, changeGuests, create, move, restore, splitSeries } from '../../google/api/edits.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import { talk } from '../sync/desk.ts';
import { data, tell } from './background.ts';
import { BIMA, CITRA, connected, DEWI, type Connected } from './connected.ts';

const TEAM = 'team@contoso.example';
const DAY = 1440;
const GUESTS = [[BIMA], [CITRA], [TEAM], [BIMA, CITRA], []];

/** What happens to a calendar, or what its user does. Numbers pick among what there is. */
type Happening =
  | { what: 'create'; minutes: number; guests: number; isWeekly: boolean }
  | { what: 'invite' | 'split'; pick: number; guests: number }
  | { what: 'move'; pick: number; minutes: number }
  | { what: 'cancel' | 'restore' | 'prepare'; pick: number }
  | { what: 'say'; pick: number; scope: 'event' | 'series'; is: 'one-on-one' | 'not' | null; who: number }
  | { what: 'sync' }
  | { what: 'adopt' };

const pick = fc.nat({ max: 1000 });
const guests = fc.nat({ max: GUESTS.length - 1 });
const minutes = fc.integer({ min: -3 * DAY, max: 20 * DAY });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('create' as const), minutes, guests, isWeekly: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constantFrom('invite' as const, 'split' as const), pick, guests }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('move' as const), pick, minutes }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('cancel' as const, 'restore' as const), pick }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constant('prepare' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('say' as const), pick, scope: fc.constantFrom('event' as const, 'series' as const), is: fc.constantFrom('one-on-one' as const, 'not' as const, null), who: fc.nat({ max: 3 }) }) },
  { weight: 6, arbitrary: fc.constant({ what: 'sync' as const }) },
  { weight: 1, arbitrary: fc.constant({ what: 'adopt' as const }) },
);

const attendees = (which: number): { email: string; responseStatus: string }[] => [DEWI, ...(GUESTS[which] ?? [])].map((email) => ({ email, responseStatus: 'accepted' }));

function edit(calendar: ApiCalendar, it: Happening): void {
  if (it.what === 'create') {
    create(calendar, { ...talk(it.minutes, { attendees: attendees(it.guests) }), ...(it.isWeekly && { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=6'] }) });
    return;
  }
  if (!('pick' in it)) return;
  const rows = calendar.rows('instances').map(({ id }) => id);
  const series = calendar.rows('series').filter(({ event }) => event.recurrence).map(({ id }) => id);
  const isAlive = (id: string): boolean => (calendar.find(id)?.status ?? 'cancelled') !== 'cancelled';
  const isSlot = (id: string): boolean => calendar.seriesOf(id)?.slots.some((slot) => slot.id === id) ?? false;
  const fit = { restore: rows.filter((id) => !isAlive(id) && isSlot(id)), split: rows.filter((id) => isAlive(id) && isSlot(id)) }[it.what as string] ?? [...rows, ...series].filter(isAlive);
  const id = fit[it.pick % fit.length];
  if (id === undefined) return;
  if (it.what === 'invite') changeGuests(calendar, id, () => attendees(it.guests));
  else if (it.what === 'split') splitSeries(calendar, id, { attendees: attendees(it.guests) });
  else if (it.what === 'cancel') cancel(calendar, id);
  else if (it.what === 'restore') restore(calendar, id);
  else if (it.what === 'move') {
    const { start = {}, end = {} } = talk(it.minutes);
    move(calendar, id, { start, end });
  }
}

interface Play {
  desk: Connected;
  people: string[];
  /** The person of each session from its first moment on. */
  owners: Map<string, string>;
}

const mutation = (): string => crypto.randomUUID();

/** The user opens some event that is known, and writes down with whom. */
async function prepare({ desk, owners }: Play, nth: number): Promise<void> {
  const meetings = await (await data()).getAll('meetings');
  const meeting = meetings[nth % meetings.length];
  if (!meeting) return;
  try {
    const { session, person } = await desk.prepare(meeting.event);
    expect(owners.get(session.id) ?? person.id).toBe(person.id);
    owners.set(session.id, person.id);
    // What was written for one is never shown with another.
    expect(['', person.id]).toContain(session.objective);
    // With whom it is, is the user's word, else the calendar's.
    const said = await Promise.all((['event', 'series'] as const).map(async (scope) => (await data()).get('overrides', `${DEWI} ${scope} ${scope === 'event' ? meeting.event : meeting.branch}`)));
    const counts = said.find((one) => one && one.is !== null);
    if (counts?.personId) expect(person.id).toBe(counts.personId);
    else expect(person.addresses).toContain(meeting.other?.address);
    await tell('session.edit', { mutation: mutation(), id: session.id, objective: person.id });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** A sync; what it gives to another event is with the same person. */
async function syncOf({ desk }: Play): Promise<void> {
  const database = await data();
  const before = new Map((await database.getAll('sessions')).map(({ id, meetingKey }) => [id, meetingKey]));
  await desk.sync();
  for (const { id, meetingKey, personId } of await database.getAll('sessions')) {
    if (meetingKey === null || before.get(id) === meetingKey) continue;
    expect((await database.get('people', personId))?.addresses).toContain((await database.get('meetings', meetingKey))?.other?.address);
  }
}

async function happens(play: Play, it: Happening): Promise<void> {
  if (it.what === 'sync') await syncOf(play);
  else if (it.what === 'prepare') await prepare(play, it.pick);
  else if (it.what === 'adopt') {
    // The user says that an address that looks like a list's is Tim's.
    const [tim] = play.people;
    if (tim) await tell('person.edit', { mutation: mutation(), id: tim, addresses: [TEAM] }).catch(() => undefined);
  } else if (it.what === 'say') {
    const meetings = await (await data()).getAll('meetings');
    const meeting = meetings[it.pick % meetings.length];
    if (meeting) await tell('override.write', { mutation: mutation(), account: DEWI, scope: it.scope, target: it.scope === 'event' ? meeting.event : meeting.branch, is: it.is, personId: it.is === 'one-on-one' ? (play.people[it.who] ?? null) : null });
  } else edit(play.desk.calendar, it);
}

afterEach(() => {
  vi.useRealTimers();
});

it('a session never comes to a wrong person, whatever happens to the calendar', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 6, maxLength: 30, size: 'max' }), async (happenings) => {
      const desk = await connected(10);
      const people = await Promise.all(['Tim', 'Sari'].map(async (name) => (await tell('person.add', { mutation: mutation(), id: mutation(), name })).id));
      const play: Play = { desk, people, owners: new Map() };
      for (const one of happenings) await happens(play, one);
      await syncOf(play);
      const sessions = await (await data()).getAll('sessions');
      expect(sessions.map(({ id, personId }) => [id, personId]).sort()).toEqual([...play.owners].sort());
      for (const { objective, personId } of sessions) expect(['', personId]).toContain(objective);
      // One session for a person in a meeting: two would hide each other.
      const places = sessions.map(({ meetingKey, personId }) => `${personId} ${meetingKey ?? ''}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 60) },
  );
});
