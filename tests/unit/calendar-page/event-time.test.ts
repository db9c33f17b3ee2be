import { describe, expect, it } from 'vitest';
import { readEventTime, type WrittenTime } from '@/utils/calendar-page/event-time.ts';

const base: WrittenTime = { when: '', day: '2026-06-29', originalStart: null, locale: 'en', timezone: 'Asia/Jakarta' };
/** The span as `09:00-10:00` of the wall clock in Jakarta, or null. */
function span(written: Partial<WrittenTime>): string | null {
  const time = readEventTime({ ...base, ...written });
  const wall = (iso: string): string => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(11, 16);
  return time && `${wall(time.start)}-${wall(time.end)}`;
}

describe('hours, as the page writes them', () => {
  it.each([
    ['en', 'Monday, June 29 ⋅ 12:00 – 1:00pm', '12:00-13:00'],
    ['en', 'Monday, June 29⋅9:00 – 10:00am', '09:00-10:00'],
    ['en', 'Monday, June 29⋅11:30am – 12:30pm', '11:30-12:30'],
    ['en', 'Monday, June 29⋅10:00 PM – 11:00 PM', '22:00-23:00'],
    ['en-GB', 'Monday, 29 June⋅14:00 – 15:00', '14:00-15:00'],
    ['id', 'Senin, 29 Juni⋅10.00 – 11.00', '10:00-11:00'],
    ['id', 'Senin, 29 Juni⋅9.00 – 9.30', '09:00-09:30'],
    ['id', 'Senin, 29 Juni⋅09.00 – 09.30', '09:00-09:30'],
    ['en-GB', 'Monday, 29 June⋅8:05 – 14:00', '08:05-14:00'],
    ['id', 'Senin, 29 Juni⋅13.30 – 14.00', '13:30-14:00'],
    ['ja', '6月29日(月曜日)⋅10:00～11:00', '10:00-11:00'],
    ['de', 'Montag, 29. Juni⋅14:00 – 15:00', '14:00-15:00'],
    ['fr', 'Lundi 29 juin⋅14:00 – 15:00', '14:00-15:00'],
  ])('%s: %s', (locale, when, hours) => expect(span({ locale, when })).toBe(hours));
});

describe('a half of the day that stands before the hours, or in another script', () => {
  it.each([
    ['ja', '6月29日(月曜日)⋅午後1:00～2:00'],
    ['ko', '6월 29일 (월요일)⋅오후 1:00~2:00'],
    ['zh-TW', '6月29日 (星期一)⋅下午1:00 – 2:00'],
    ['el', 'Δευτέρα, 29 Ιουνίου⋅1:00 – 2:00 μ.μ.'],
    ['vi', 'Thứ Hai, 29 tháng 6⋅1:00 – 2:00 CH'],
    ['ar', 'الاثنين، 29 يونيو⋅1:00 – 2:00 م'],
    ['en', 'Monday, June 29⋅1:00 – 2:00pm'],
  ])('%s: %s is in the afternoon or not sure, never at night', (locale, when) => {
    expect(['13:00-14:00', null]).toContain(span({ locale, when }));
  });
});

describe('hours that are not sure', () => {
  it.each([
    ['no time at all', 'Monday, June 29'],
    ['one time', 'Monday, June 29 ⋅ 12:00pm'],
    ['nothing', ''],
    ['two spans', '9:00 – 10:00am or 11:00am – 12:00pm'],
    ['a span into the next day, which would end before it began', 'June 29, 11:00pm – June 30, 1:00am'],
    ['a time that does not exist', '25:00 – 26:00'],
  ])('%s', (_, when) => expect(readEventTime({ ...base, when })).toBeNull());

  it('without a zone, or in an unknown one', () => {
    const when = '12:00 – 1:00pm';
    expect(readEventTime({ ...base, when, timezone: null })).toBeNull();
    expect(readEventTime({ ...base, when, timezone: 'Mars/Olympus' })).toBeNull();
  });

  it('without a day', () => expect(readEventTime({ ...base, when: '12:00 – 1:00pm', day: null })).toBeNull());

  it('at an hour that the zone skips', () => {
    expect(readEventTime({ ...base, when: '02:10 – 02:40', day: '2026-03-29', locale: 'en-GB', timezone: 'Europe/Berlin' })).toBeNull();
  });
});

describe('the day of an instance', () => {
  const written = { ...base, day: null, originalStart: '2026-06-29T05:00:00.000Z' };
  it('comes from its id when the page writes that very day', () => {
    expect(readEventTime({ ...written, when: 'Monday, June 29 ⋅ 12:00 – 1:00pm' })).toEqual({ start: '2026-06-29T05:00:00.000Z', end: '2026-06-29T06:00:00.000Z' });
  });
  it('is not the slot it was moved away from', () => expect(readEventTime({ ...written, when: 'Tuesday, June 30 ⋅ 12:00 – 1:00pm' })).toBeNull());
  it('is not June 2 because June 29 begins like it', () => {
    expect(readEventTime({ ...written, originalStart: '2026-06-02T05:00:00.000Z', when: 'Monday, June 29 ⋅ 12:00 – 1:00pm' })).toBeNull();
  });
  it('gives way to the grid', () => {
    expect(readEventTime({ ...written, day: '2026-06-30', when: 'Tuesday, June 30 ⋅ 12:00 – 1:00pm' })?.start).toBe('2026-06-30T05:00:00.000Z');
  });
});
