import fc from 'fast-check';
import { expect, it } from 'vitest';
import { data } from '@/entrypoints/background/data.ts';
import { forgetSynced, keepSynced } from '@/entrypoints/background/synced-meetings.ts';
import { readEvent } from '@/utils/calendar-api/event.ts';
import { meetingKey } from '@/utils/domain/meeting.ts';
import { calendarKey, eventKey, newCalendar, type StoredEvent } from '@/utils/sync/state.ts';
import { ACCOUNT, addPoint, ask, fresh, freshBackground, NOW, see, send } from './desk.ts';

const PEOPLE = ['bima', 'citra', 'ayu'].map((name) => `${name}@example.com`);
/** Two occurrences of a series, the second also as it is called once the series was split there, and an event of its own. */
const EVENTS = ['series_20261124T090000Z', 'series_20261201T090000Z', 'series_R20261201T090000_20261201T090000Z', 'single'];
const KEY = calendarKey(ACCOUNT, ACCOUNT);
const calendar = newCalendar(ACCOUNT, { id: ACCOUNT, name: 'Dewi', timeZone: 'Asia/Jakarta', isPrimary: true, isOwned: true }, 1);

type Happening =
  | { does: 'comes'; event: string; guests: string[]; hour: number }
  | { does: 'goes' | 'is prepared'; event: string }
  | { does: 'is seen'; event: string; guests: [string] }
  | { does: 'merge'; from: string; into: string }
  | { does: 'disconnect' };

const event = fc.constantFrom(...EVENTS);
const person = fc.constantFrom(...PEOPLE);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  // A move, other guests, a call for more, or the first sight of it.
  { weight: 4, arbitrary: fc.record({ does: fc.constant('comes' as const), event, guests: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }), hour: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('goes' as const), event }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('is seen' as const), event, guests: fc.tuple(person) }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('is prepared' as const), event }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('merge' as const), from: person, into: person }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('disconnect' as const) }) },
);

function stored(id: string, guests: string[], hour: number): StoredEvent {
  const at = (ms: number): { dateTime: string } => ({ dateTime: new Date(NOW.getTime() + ms).toISOString() });
  const attendees = [{ email: ACCOUNT, self: true, responseStatus: 'accepted' }, ...guests.map((email) => ({ email, responseStatus: 'accepted' }))];
  const read = readEvent({ id, summary: 'Talk', start: at(hour * 3_600_000), end: at((hour + 1) * 3_600_000), attendees }, 'Asia/Jakarta');
  if (!('event' in read)) throw new Error('not an event');
  return { ...read.event, key: eventKey(KEY, id), calendar: KEY };
}

/** A history, and beside it who each event is with and for whom each session and point was made. */
class Story {
  readonly #guests = new Map<string, string[]>();
  readonly #synced = new Set<string>();
  readonly #made = { sessions: new Map<string, string>(), points: new Map<string, string>() };

  async happens(now: Happening): Promise<void> {
    switch (now.does) {
      case 'comes':
        await keepSynced({ calendar, put: [stored(now.event, now.guests, now.hour)], removed: [] });
        this.#synced.add(now.event);
        this.#guests.set(now.event, now.guests);
        break;
      case 'goes':
        await keepSynced({ calendar, put: [], removed: [now.event] });
        this.#synced.delete(now.event);
        break;
      case 'disconnect':
        await forgetSynced(ACCOUNT);
        this.#synced.clear();
        break;
      case 'is seen':
        await see(now.event, { other: { address: now.guests[0], name: now.guests[0] } });
        if (!this.#synced.has(now.event)) this.#guests.set(now.event, now.guests);
        break;
      case 'merge': {
        const [from, into] = await Promise.all([whoHas(now.from), whoHas(now.into)]);
        if (from && into && from.id !== into.id) await ask('person.merge', { mutation: fresh('merge'), from: from.id, into: into.id });
        break;
      }
      case 'is prepared':
        await this.#prepare(now.event);
    }
  }

  async #prepare(event: string): Promise<void> {
    const answer = await send('session.open', { mutation: fresh('mutation'), meetingKey: meetingKey(ACCOUNT, event) });
    // Nothing is known of it any more, or more than one is invited.
    if (!answer.ok) return;
    const [guest, ...more] = this.#guests.get(event) ?? [];
    if (guest === undefined || more.length > 0) throw new Error(`a session of ${event}, which is no 1:1`);
    expect(answer.value.person.addresses).toContain(guest);
    const { id } = answer.value.session;
    // The person may be two in one by now; then it is for either.
    if (!this.#made.sessions.has(id)) this.#made.sessions.set(id, guest);
    this.#made.points.set(await addPoint(answer.value, 'Time off'), guest);
  }

  /** Whatever was made is there, once, and with whom it was made for, or with whom that person is one now. */
  async holds(): Promise<void> {
    const database = await data();
    for (const store of ['sessions', 'points'] as const) {
      const records = await database.getAll(store);
      expect(records.map(({ id }) => id).sort()).toEqual([...this.#made[store].keys()].sort());
      for (const { id, personId } of records) {
        const person = await database.get('people', personId);
        expect([person?.deletedAt, person?.addresses]).toEqual([null, expect.arrayContaining([this.#made[store].get(id)])]);
      }
    }
  }
}

/** The person with an address, if there is one by now. */
async function whoHas(address: string): Promise<{ id: string } | undefined> {
  return (await (await data()).getAllFromIndex('people', 'addresses', address)).find(({ deletedAt }) => deletedAt === null);
}

it('a session never comes to be with the wrong person, whatever happens to calendar and people', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 40, size: 'max' }), async (happenings) => {
      await freshBackground();
      await (await data()).put('syncCalendars', calendar);
      const story = new Story();
      for (const now of happenings) await story.happens(now);
      await story.holds();
    }),
    { numRuns: 100 },
  );
}, 60_000);
