import { describe, expect, it } from 'vitest';
import { cancel, change, changeGuests, create, move, reinvite, restore, rsvp, splitSeries } from '../../../google/api/edits.ts';
import type { CalendarEvent } from '../../../google/world.ts';
import { DEWI, type Desk, newDesk, talk, WINDOW } from './desk.ts';

/** A row of numbers that is always the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 + 1;
  return (sides) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    return (state >>> 8) % sides;
  };
}

/** One thing that somebody does to the calendar. */
function doSomething(desk: Desk, roll: (sides: number) => number): void {
  const { calendar } = desk;
  const day = String(1 + roll(28)).padStart(2, '0');
  const at = `2026-11-${day}T${String(8 + roll(9)).padStart(2, '0')}:00`;
  const alive = calendar.rows(roll(4) === 0 ? 'series' : 'instances').filter(({ event }) => event.status !== 'cancelled');
  const { id, event } = alive[roll(Math.max(alive.length, 1))] ?? {};
  const isOccurrence = calendar.slotsOf(event?.recurringEventId ?? '').some((slot) => slot.id === id);
  if (id === undefined || event === undefined || alive.length < 5) {
    create(calendar, talk(at, roll(2) ? { recurrence: [`RRULE:FREQ=${roll(2) ? 'WEEKLY' : 'DAILY;COUNT=9'}`] } : {}));
    return;
  }
  const { start, end } = talk(at);
  const dead = calendar.rows('instances').find((row) => row.event.status === 'cancelled' && calendar.slotsOf(row.event.recurringEventId ?? '').some((slot) => slot.id === row.id));
  const acts: (() => unknown)[] = [
    () => start && end && move(calendar, id, { start, end }),
    () => cancel(calendar, id),
    () => change(calendar, id, { summary: `Talk ${roll(99)}` }),
    () => changeGuests(calendar, id, (now) => [...now.slice(0, 1), { email: `guest${roll(9)}@contoso.example` }]),
    () => rsvp(calendar, id, DEWI, 'declined'),
    () => reinvite(calendar, id),
    () => isOccurrence && splitSeries(calendar, id, { summary: 'Split' }),
    () => dead && restore(calendar, dead.id),
    () => calendar.expireSyncTokens(),
  ];
  acts[roll(acts.length)]?.();
}

/** The simplest client that can be right: applies what it gets, looks at the window itself, starts anew at 410. */
class Client {
  readonly known = new Map<string, CalendarEvent>();
  token = '';
  readonly desk: Desk;
  constructor(desk: Desk) {
    this.desk = desk;
  }

  async sync(): Promise<void> {
    try {
      const { items, token } = await this.desk.all({ maxResults: '7', ...(this.token !== '' && { syncToken: this.token }) });
      for (const event of items) {
        if (event.status === 'cancelled') this.known.delete(event.id ?? '');
        else this.known.set(event.id ?? '', event);
      }
      this.token = token;
    } catch (error) {
      if (!String(error).includes('fullSyncRequired')) throw error;
      this.known.clear();
      this.token = '';
      await this.sync();
    }
  }

  /** What it knows in the window, by id. */
  inWindow(): CalendarEvent[] {
    return [...this.known.values()]
      .filter((e) => Date.parse(e.end?.dateTime ?? '') > Date.parse(WINDOW.timeMin) && Date.parse(e.start?.dateTime ?? '') < Date.parse(WINDOW.timeMax))
      .sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  }
}

describe('the truth', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('is what a client knows that applies first list and deltas (history %i)', async (seed) => {
    const roll = dice(seed);
    const desk = newDesk({ maxInstances: 12 });
    const client = new Client(desk);
    for (let round = 0; round < 6; round++) {
      for (let n = roll(6); n >= 0; n--) doSomething(desk, roll);
      if (roll(3) === 0) desk.api.faults.push({ on: 1 + roll(3), page: roll(2), before: () => doSomething(desk, roll) });
      await client.sync();
    }
    desk.api.faults.clear();
    await client.sync();
    expect(client.inWindow()).toEqual(desk.api.truth(DEWI, WINDOW));
    expect((await desk.all({ maxResults: '2500' })).items).toEqual(desk.api.truth(DEWI, WINDOW));
  });
});
