import { describe, expect, it } from 'vitest';
import { practiceWeek } from '../../google/practice.ts';
import { addMonths, dayKey, startOfWeek, wallTime, zoned } from '../../google/shared/dates.ts';
import { add, addWeekly, decodeEid, emptyWorld, encodeEid, findEvent, group, instanceId, madeUpId, meeting, oneOnOne, splitId } from '../../google/world.ts';

const bima = { name: 'Bima Prakoso', email: 'bima@contoso.example' };
const newWorld = (): ReturnType<typeof emptyWorld> => emptyWorld({ name: 'Dewi Lestari', email: 'dewi@contoso.example' });

describe('the id that the page writes', () => {
  it.each([
    ['4g3nkejd9b5bd6k2quvnf0d7h8', 'dewi@contoso.example', '4g3nkejd9b5bd6k2quvnf0d7h8 dewi@contoso.example'],
    ['abc_20261125T030000Z', 'sari.wulandari@gmail.com', 'abc_20261125T030000Z sari.wulandari@m'],
    ['abc', 'c_9k2p@group.calendar.google.com', 'abc c_9k2p@g'],
    ['20261225_idholiday', 'id.indonesian#holiday@group.v.calendar.google.com', '20261225_idholiday id.indonesian#holiday@v'],
    ['é', 'x@import.calendar.google.com', 'é x@i'],
  ])('says event %s of calendar %s', (eventId, calendar, text) => {
    const eid = encodeEid(eventId, calendar);
    expect(eid).not.toContain('=');
    expect(Buffer.from(eid, 'base64').toString()).toBe(text);
    expect(decodeEid(eid)).toEqual({ eventId, calendar });
  });

  it('is read in the alphabet of addresses too', () => {
    const eid = encodeEid('>>>???', 'a@b.example');
    expect(decodeEid(eid.replaceAll('+', '-').replaceAll('/', '_'))?.eventId).toBe('>>>???');
  });

  it.each(['', 'tasks_T3BlbkNsYWlt', '%%%', btoa('nospace')])('is no event: %j', (eid) => {
    expect(decodeEid(eid)).toBeNull();
  });

  it('carries the original start of an occurrence, and of a split series', () => {
    const start = zoned('2026-11-25T10:00', 'Asia/Jakarta');
    expect(start).toBe('2026-11-25T10:00:00+07:00');
    expect(instanceId('abc', { dateTime: start })).toBe('abc_20261125T030000Z');
    expect(instanceId('abc', { date: '2026-11-25' })).toBe('abc_20261125');
    expect(splitId('abc', start)).toBe('abc_R20261125T030000');
    expect(madeUpId('one')).toMatch(/^[0-9a-v]{26}$/);
    expect(madeUpId('one')).not.toBe(madeUpId('two'));
  });
});

describe('days', () => {
  it('have the number that the page gives them', () => expect(dayKey('2026-09-15')).toBe(28975));
  it('begin a week on any weekday', () => {
    expect(startOfWeek('2026-11-25', 1)).toBe('2026-11-23');
    expect(startOfWeek('2026-11-25', 0)).toBe('2026-11-22');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  });
  it('keep the wall time over a change of the clocks', () => {
    expect(zoned('2026-10-25T10:00', 'Europe/Berlin')).toBe('2026-10-25T10:00:00+01:00');
    expect(wallTime('2026-10-24T10:00:00+02:00', 'Europe/Berlin')).toEqual({ day: '2026-10-24', minutes: 600 });
  });
});

describe('a world', () => {
  it('has both people of a 1:1 among the guests, and nobody in an event without guests', () => {
    const world = newWorld();
    expect(oneOnOne(world, bima, { title: '1:1', at: '2026-11-25T10:00' }).attendees?.map((a) => a.email)).toEqual(['dewi@contoso.example', bima.email]);
    expect(meeting(world, { title: 'Dinner', at: '2026-11-25T19:00' }).attendees).toBeUndefined();
  });

  it('repeats a weekly meeting with one series and its own id each week', () => {
    const world = newWorld();
    addWeekly(world, oneOnOne(world, bima, { title: '1:1', at: '2026-11-25T10:00', id: 'abc' }), { before: 1, after: 1 });
    const events = world.calendars[0].events;
    expect(events.map((e) => e.id)).toEqual(['abc_20261118T030000Z', 'abc_20261125T030000Z', 'abc_20261202T030000Z']);
    expect(new Set(events.map((e) => e.recurringEventId))).toEqual(new Set(['abc']));
    expect(events[1]?.htmlLink).toContain(encodeEid('abc_20261125T030000Z', 'dewi@contoso.example'));
  });

  it('replaces an event of the same id', () => {
    const world = newWorld();
    const event = group(world, [bima], { title: 'Before', at: '2026-11-25T10:00', id: 'abc' });
    add(world, [event, { ...event, summary: 'After' }]);
    expect(world.calendars[0].events.map((e) => e.summary)).toEqual(['After']);
  });
});

describe('the practice calendar', () => {
  it.each(['en', 'id'] as const)('has no two events of one id (%s)', (language) => {
    const world = practiceWeek({ language, monday: '2026-11-23' });
    const ids = world.calendars.flatMap((c) => c.events).map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the same ids in both languages, and next week’s talk with Bima', () => {
    const [en, id] = (['en', 'id'] as const).map((language) => practiceWeek({ language, monday: '2026-11-23' }));
    expect(en?.calendars[0].events.map((e) => e.id)).toEqual(id?.calendars[0].events.map((e) => e.id));
    const next = en && findEvent(en, 'Bima / Dewi 1:1', '2026-11-30');
    expect(next?.start?.dateTime).toBe('2026-11-30T10:00:00+07:00');
  });
});
