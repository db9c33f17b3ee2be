import { describe, expect, it } from 'vitest';
import { cancel, change, create, move, restore, rsvp, splitSeries } from '../../../google/api/edits.ts';
import { DEWI, newDesk, talk, weekly, WINDOW } from './desk.ts';

const DAY = 86_400_000;

describe('a delta', () => {
  it('has nothing when nothing changed, and a new token', async () => {
    const desk = newDesk();
    create(desk.calendar, talk('2026-11-25T10:00'));
    const { token } = await desk.all();
    const { items, token: next } = await desk.all({ syncToken: token });
    expect([items, typeof next]).toEqual([[], 'string']);
  });

  it('has what was created and changed since, each once', async () => {
    const desk = newDesk();
    const old = create(desk.calendar, talk('2026-11-25T10:00'));
    create(desk.calendar, talk('2026-11-26T10:00'));
    const { token } = await desk.all();
    change(desk.calendar, old, { summary: 'One' });
    change(desk.calendar, old, { summary: 'Two' });
    create(desk.calendar, talk('2026-11-27T10:00', { id: 'newone' }));
    const { items } = await desk.all({ syncToken: token });
    expect(items.map((e) => [e.id, e.summary])).toEqual(expect.arrayContaining([[old, 'Two'], ['newone', 'Bima / Dewi']]));
    expect(items).toHaveLength(2);
  });

  it('ignores the window: one touch of an endless series brings some 700 occurrences, up to 2040', async () => {
    const desk = newDesk();
    const series = weekly(desk, '2026-11-04T10:00');
    const { token } = await desk.all();
    change(desk.calendar, series, { summary: 'Renamed' });
    const { items, pages } = await desk.all({ syncToken: token });
    expect([items.length, pages]).toEqual([730, 3]);
    expect(items.at(-1)?.start?.dateTime).toBe('2040-10-24T10:00:00+07:00');
  });

  it('never has an event that only slid into the window', async () => {
    const desk = newDesk();
    create(desk.calendar, talk('2026-12-05T10:00'));
    const { items, token } = await desk.all();
    desk.clock.now += 10 * DAY;
    expect([items, (await desk.all({ syncToken: token })).items]).toEqual([[], []]);
    expect((await desk.all({ timeMin: WINDOW.timeMax, timeMax: '2026-12-11T00:00:00Z' })).items).toHaveLength(1);
  });

  it('does not lose what changes while the pages are read', async () => {
    const desk = newDesk();
    for (const id of ['aaaaa', 'bbbbb', 'ccccc', 'ddddd']) create(desk.calendar, talk('2026-11-25T10:00', { id }));
    desk.api.faults.push({ on: 2, before: () => change(desk.calendar, 'aaaaa', { summary: 'Changed between the pages' }) });
    const { items, token } = await desk.all({ maxResults: '2' });
    expect(items.find((e) => e.id === 'aaaaa')?.summary).toBe('Bima / Dewi');
    expect((await desk.all({ syncToken: token, maxResults: '2' })).items.map((e) => e.id)).toEqual(['aaaaa']);
  });
});

describe('a tombstone', () => {
  it('of an event has its id and little else', async () => {
    const desk = newDesk();
    const id = create(desk.calendar, talk('2026-11-25T10:00'));
    const { token } = await desk.all();
    cancel(desk.calendar, id);
    const { items } = await desk.all({ syncToken: token });
    expect(items).toEqual([{ kind: 'calendar#event', etag: expect.any(String) as string, id, status: 'cancelled' }]);
    expect((await desk.all()).items).toEqual([]);
    expect((await desk.all({ showDeleted: 'true' })).items).toHaveLength(1);
  });

  it('of one occurrence also says which slot of which series', async () => {
    const desk = newDesk();
    const series = weekly(desk, '2026-11-04T10:00');
    const { token } = await desk.all();
    const id = `${series}_20261111T030000Z`;
    cancel(desk.calendar, id);
    const { items } = await desk.all({ syncToken: token });
    const originalStartTime = { dateTime: '2026-11-11T10:00:00+07:00', timeZone: 'Asia/Jakarta' };
    expect(items).toEqual([{ kind: 'calendar#event', etag: expect.any(String) as string, id, status: 'cancelled', recurringEventId: series, originalStartTime }]);
    expect((await desk.all()).items).toHaveLength(3);
  });

  it('comes with the series also in a full list, so that nobody draws the cancelled week', async () => {
    const desk = newDesk();
    const series = weekly(desk, '2026-11-04T10:00');
    cancel(desk.calendar, `${series}_20261111T030000Z`);
    const { body } = await desk.events(WINDOW);
    expect(body.items?.map((e) => e.status)).toEqual(['confirmed', 'cancelled']);
  });

  it('is there for every occurrence of a deleted series', async () => {
    const desk = newDesk({ maxInstances: 5 });
    const series = weekly(desk, '2026-11-04T10:00');
    change(desk.calendar, `${series}_20261118T030000Z`, { summary: 'An exception' });
    const { token } = await desk.all();
    cancel(desk.calendar, series);
    const { items } = await desk.all({ syncToken: token });
    expect(items.map((e) => e.status)).toEqual(Array(5).fill('cancelled'));
  });

  it('goes when the occurrence comes back', async () => {
    const desk = newDesk();
    const id = `${weekly(desk, '2026-11-04T10:00')}_20261111T030000Z`;
    cancel(desk.calendar, id);
    const { token } = await desk.all();
    restore(desk.calendar, id);
    expect((await desk.all({ syncToken: token })).items.map((e) => [e.id, e.status])).toEqual([[id, 'confirmed']]);
  });
});

describe('a series', () => {
  it('that moves has occurrences with other ids, and its old ones are cancelled', async () => {
    const desk = newDesk({ maxInstances: 3 });
    const series = weekly(desk, '2026-11-04T10:00');
    const { token } = await desk.all();
    const { start, end } = talk('2026-11-05T11:00');
    if (start && end) move(desk.calendar, series, { start, end });
    const { items } = await desk.all({ syncToken: token });
    expect(items.filter((e) => e.status === 'cancelled').map((e) => e.id)).toEqual(['04', '11', '18'].map((d) => `${series}_202611${d}T030000Z`));
    expect(items.filter((e) => e.status !== 'cancelled').map((e) => e.id)).toEqual(['05', '12', '19'].map((d) => `${series}_202611${d}T040000Z`));
  });

  it('that is split ends before the slot, and goes on under an _R id with another iCalUID', async () => {
    const desk = newDesk({ maxInstances: 4 });
    const series = weekly(desk, '2026-11-04T10:00');
    const { token } = await desk.all();
    const next = splitSeries(desk.calendar, `${series}_20261118T030000Z`, { summary: 'Citra / Dewi' });
    expect(next).toBe(`${series}_R20261118T030000`);
    const { items } = await desk.all({ syncToken: token });
    const alive = items.filter((e) => e.status !== 'cancelled');
    expect(alive.map((e) => [e.id, e.summary])).toEqual([
      [`${series}_20261104T030000Z`, 'Bima / Dewi'], [`${series}_20261111T030000Z`, 'Bima / Dewi'],
      ...['18', '25'].map((d) => [`${next}_202611${d}T030000Z`, 'Citra / Dewi']), ...['02', '09'].map((d) => [`${next}_202612${d}T030000Z`, 'Citra / Dewi']),
    ]);
    expect(items.filter((e) => e.status === 'cancelled').map((e) => e.id)).toEqual(['18', '25'].map((d) => `${series}_202611${d}T030000Z`));
    expect(new Set(alive.map((e) => e.iCalUID)).size).toBe(2);
  });

  it('keeps an exception: an answer for one week is of that week only', async () => {
    const desk = newDesk({ maxInstances: 3 });
    const series = weekly(desk, '2026-11-04T10:00');
    const { token } = await desk.all();
    rsvp(desk.calendar, `${series}_20261111T030000Z`, DEWI, 'declined');
    const { items } = await desk.all({ syncToken: token });
    expect(items.map((e) => [e.id, e.recurringEventId, e.attendees?.[0]?.responseStatus])).toEqual([[`${series}_20261111T030000Z`, series, 'declined']]);
    expect(new Set((await desk.all()).items.map((e) => e.iCalUID)).size).toBe(1);
  });

  it('keeps its wall time when the clocks change', async () => {
    const desk = newDesk();
    const at = (day: string, hour: string, zone: string) => ({ dateTime: `${day}T${hour}:00:00${zone}`, timeZone: 'Europe/Berlin' });
    create(desk.calendar, talk('2026-10-19T10:00', { id: 'berlin', recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'], start: at('2026-10-19', '10', '+02:00'), end: at('2026-10-19', '11', '+02:00') }));
    const { items } = await desk.all({ timeMin: '2026-10-01T00:00:00Z' });
    expect(items.map((e) => [e.id, e.start?.dateTime])).toEqual([
      ['berlin_20261019T080000Z', '2026-10-19T10:00:00+02:00'], ['berlin_20261026T090000Z', '2026-10-26T10:00:00+01:00'],
    ]);
  });
});
