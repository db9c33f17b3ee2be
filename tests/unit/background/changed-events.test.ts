import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { cancel, changeGuests, create, move, restore, splitSeries } from '../../google/api/edits.ts';
import { talk } from '../sync/desk.ts';
import { tell } from './background.ts';
import { BIMA, CITRA, connected, DEWI, type Connected } from './connected.ts';

const DAY = 1440;
let desk: Connected;
beforeEach(async () => {
  desk = await connected();
});
afterEach(() => {
  vi.useRealTimers();
});

const weekly = (minutes = 0): string => create(desk.calendar, { ...talk(minutes), id: 'weekly', recurrence: ['RRULE:FREQ=WEEKLY'] });
/** The occurrences of a series in order; the first is on Wednesday, 25 November at 10. */
const slot = (n: number, series = 'weekly'): string => desk.calendar.slotsOf(series)[n]?.id ?? '';
const at = (minutes: number): Pick<Required<ReturnType<typeof talk>>, 'start' | 'end'> => {
  const { start = {}, end = {} } = talk(minutes);
  return { start, end };
};
const invite = (event: string, ...addresses: string[]): void =>
  changeGuests(desk.calendar, event, () => [DEWI, ...addresses].map((email) => ({ email, responseStatus: 'accepted' })));

/** Prepares an event as one does: an objective, a point, a promise. */
async function prepared(event: string): Promise<SessionView> {
  const { session, person } = await desk.prepare(event);
  const mutation = (): string => crypto.randomUUID();
  await tell('session.edit', { mutation: mutation(), id: session.id, objective: `Aim of ${event}` });
  await tell('point.add', { mutation: mutation(), id: mutation(), personId: person.id, sessionId: session.id, kind: 'topic', text: `Point of ${event}`, questionId: null });
  await tell('followUp.add', { mutation: mutation(), id: mutation(), personId: person.id, agreedIn: session.id, text: `Promise of ${event}`, owner: 'me', due: '2026-12-01' });
  return tell('session.read', { sessionId: session.id });
}

/** The same session, with all that was written. */
function expectSame(after: SessionView, before: SessionView): void {
  expect(after.session.id).toBe(before.session.id);
  expect([after.session.objective, after.person.id, after.points.map(({ text }) => text), after.followUps.map(({ text }) => text)])
    .toEqual([before.session.objective, before.person.id, before.points.map(({ text }) => text), before.followUps.map(({ text }) => text)]);
}

describe('what was prepared stays with an event that', () => {
  it('moves', async () => {
    const event = create(desk.calendar, talk(DAY));
    await desk.sync();
    const before = await prepared(event);
    move(desk.calendar, event, at(3 * DAY));
    await desk.sync();
    const after = await desk.prepare(event);
    expectSame(after, before);
    expect(after.meeting?.start).toBe('2026-11-28T03:00:00.000Z');
  });

  it('is moved out of its series', async () => {
    weekly();
    await desk.sync();
    const before = await prepared(slot(1));
    move(desk.calendar, slot(1), at(8 * DAY));
    await desk.sync();
    expectSame(await desk.prepare(slot(1)), before);
  });

  it('moves with its whole series', async () => {
    weekly();
    await desk.sync();
    const was = [1, 2].map((n) => slot(n));
    for (const event of was) await prepared(event);
    move(desk.calendar, 'weekly', at(2 * DAY + 60)); // Friday at 11
    await desk.sync();
    const after = await Promise.all([1, 2].map((n) => desk.prepare(slot(n))));
    expect(after.map(({ session, meeting }) => [session.objective, meeting?.start])).toEqual([
      [`Aim of ${was[0] ?? ''}`, '2026-12-04T04:00:00.000Z'],
      [`Aim of ${was[1] ?? ''}`, '2026-12-11T04:00:00.000Z'],
    ]);
    expect(after[0]?.followUps).toHaveLength(2);
  });

  it('follows the change to its whole series, from Wednesday to the Monday before', async () => {
    weekly();
    await desk.sync();
    const before = await prepared(slot(2)); // 9 December
    move(desk.calendar, 'weekly', at(-2 * DAY));
    await desk.sync();
    const after = await desk.prepare(slot(2));
    expectSame(after, before);
    expect(after.meeting?.start).toBe('2026-12-07T03:00:00.000Z');
  });

  it.each([0, 1])('belongs to a series that is split, %i occurrences before', async (before) => {
    weekly();
    await desk.sync();
    const was = await prepared(slot(3));
    const split = splitSeries(desk.calendar, slot(3 - before), { summary: 'From here on' });
    await desk.sync();
    const after = await desk.prepare(slot(before, split));
    expectSame(after, was);
    expect(after.meeting?.title).toBe('From here on');
  });

  it('belongs to a series that is split with another time', async () => {
    weekly();
    await desk.sync();
    const before = await prepared(slot(3));
    const split = splitSeries(desk.calendar, slot(2), at(15 * DAY));
    await desk.sync();
    expectSame(await desk.prepare(slot(1, split)), before);
  });

  it('belongs to a series that another program splits in two steps, with a sync between them', async () => {
    weekly();
    await desk.sync();
    const before = await prepared(slot(2));
    const [start, end] = [desk.calendar.slotsOf('weekly')[2]?.start, desk.calendar.slotsOf('weekly')[2]?.end];
    const series = desk.calendar.find('weekly');
    if (!series || !start || !end) throw new Error('no series');
    desk.calendar.put({ ...series, recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20261208T165959Z'] });
    await desk.sync();
    create(desk.calendar, { ...series, id: 'weekly_R20261209T030000', start, end });
    await desk.sync();
    expectSame(await desk.prepare(slot(0, 'weekly_R20261209T030000')), before);
  });

  it('was cancelled and comes back', async () => {
    weekly();
    await desk.sync();
    const before = await prepared(slot(1));
    cancel(desk.calendar, slot(1));
    await desk.sync();
    expect(await desk.meeting(slot(1))).toMatchObject({ start: null, synced: { reasons: ['cancelled'] } });
    expectSame(await tell('session.read', { sessionId: before.session.id }), before);
    restore(desk.calendar, slot(1));
    await desk.sync();
    expectSame(await desk.prepare(slot(1)), before);
    expect(await desk.meeting(slot(1))).toMatchObject({ start: '2026-12-02T03:00:00.000Z', synced: { reasons: ['two-people'] } });
  });

  it('is over, and whose series is deleted', async () => {
    weekly(-7 * DAY);
    await desk.sync();
    const past = slot(0);
    const before = await prepared(past);
    cancel(desk.calendar, 'weekly');
    await desk.sync();
    expectSame(await desk.prepare(past), before);
    expect((await desk.meeting(past))?.start).toBe('2026-11-18T03:00:00.000Z');
  });
});

describe('what was prepared goes to nobody else when', () => {
  it('the event is with another person from now on; it is there when the first comes back', async () => {
    const event = create(desk.calendar, talk(DAY));
    await desk.sync();
    const before = await prepared(event);
    invite(event, CITRA);
    await desk.sync();
    const other = await desk.prepare(event);
    expect([other.person.addresses, other.session.objective, other.points, other.followUps]).toEqual([[CITRA], '', [], []]);
    expect((await tell('session.read', { sessionId: before.session.id })).person.addresses).toEqual([BIMA]);
    invite(event, BIMA);
    await desk.sync();
    expectSame(await desk.prepare(event), before);
  });

  it('the series is split with another person', async () => {
    weekly();
    await desk.sync();
    const before = await prepared(slot(2));
    const split = splitSeries(desk.calendar, slot(1), { attendees: [DEWI, CITRA].map((email) => ({ email, responseStatus: 'accepted' })) });
    await desk.sync();
    const other = await desk.prepare(slot(1, split));
    expect([other.person.addresses, other.session.objective, other.points]).toEqual([[CITRA], '', []]);
    expectSame(await tell('session.read', { sessionId: before.session.id }), before);
  });

  it('the one that comes in its place was prepared by itself, before the calendar told of it', async () => {
    weekly();
    await desk.sync();
    const before = await prepared(slot(2));
    const split = splitSeries(desk.calendar, slot(2), {});
    const event = slot(0, split);
    await tell('page.report', {
      account: DEWI, event, branch: split, verdict: 'one-on-one', reason: 'two-people', other: { address: BIMA, name: 'Bima' }, title: '', start: null, end: null, day: null, timezone: null, place: '', joinUrl: '',
    });
    const mine = await prepared(event);
    await desk.sync();
    expect((await desk.prepare(event)).session).toMatchObject({ id: mine.session.id, objective: `Aim of ${event}` });
    const { objective, meetingKey } = (await tell('session.read', { sessionId: before.session.id })).session;
    expect([objective, meetingKey]).toEqual([before.session.objective, before.session.meetingKey]);
  });

  it('the series ends sooner: an earlier occurrence is prepared by itself', async () => {
    weekly();
    await desk.sync();
    await prepared(slot(3));
    const series = desk.calendar.find('weekly');
    desk.calendar.put({ ...series, recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20261210T000000Z'] });
    await desk.sync();
    expect((await desk.prepare(slot(2))).session.objective).toBe('');
  });

  it('the event takes a third guest: it is no 1:1 any more', async () => {
    const event = create(desk.calendar, talk(DAY));
    await desk.sync();
    const before = await prepared(event);
    invite(event, BIMA, CITRA);
    await desk.sync();
    await expect(desk.prepare(event)).rejects.toMatchObject({ code: 'not-one-on-one' });
    expectSame(await tell('session.read', { sessionId: before.session.id }), before);
  });
});
