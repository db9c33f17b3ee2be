import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../google/api/recurrence.ts';

const days = (first: string, recurrence: string[], limit = 4): string[] =>
  occurrencesOf({ id: 'abc', start: { dateTime: `${first}T10:00:00+07:00`, timeZone: 'Asia/Jakarta' }, end: { dateTime: `${first}T11:00:00+07:00`, timeZone: 'Asia/Jakarta' }, recurrence }, limit)
    .map(({ start }) => start.dateTime?.slice(0, 10) ?? '');

describe('a rule', () => {
  it.each([
    ['2026-11-25', ['RRULE:FREQ=DAILY;INTERVAL=2'], ['2026-11-25', '2026-11-27', '2026-11-29', '2026-12-01']],
    ['2026-11-25', ['RRULE:FREQ=WEEKLY;BYDAY=MO,WE'], ['2026-11-25', '2026-11-30', '2026-12-02', '2026-12-07']],
    ['2026-11-25', ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2'], ['2026-11-25', '2026-12-09']],
    ['2026-11-25', ['RRULE:FREQ=WEEKLY;UNTIL=20261202T030000Z'], ['2026-11-25', '2026-12-02']],
    ['2026-11-25', ['RRULE:FREQ=WEEKLY;UNTIL=20261202T025959Z'], ['2026-11-25']],
    ['2026-11-25', ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261126T030000Z'], ['2026-11-25', '2026-11-27']],
    ['2026-01-31', ['RRULE:FREQ=MONTHLY'], ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31']],
    ['2026-11-03', ['RRULE:FREQ=MONTHLY;BYDAY=1TU'], ['2026-11-03', '2026-12-01', '2027-01-05', '2027-02-02']],
    ['2026-11-27', ['RRULE:FREQ=MONTHLY;BYDAY=-1FR'], ['2026-11-27', '2026-12-25', '2027-01-29', '2027-02-26']],
    ['2026-11-25', ['RRULE:FREQ=YEARLY'], ['2026-11-25', '2027-11-25', '2028-11-25', '2029-11-25']],
  ])('from %s %o: %o', (first, recurrence, wanted) => expect(days(first, recurrence)).toEqual(wanted));

  it('of whole days has ids by day', () => {
    const slots = occurrencesOf({ id: 'abc', start: { date: '2026-11-25' }, end: { date: '2026-11-27' }, recurrence: ['RRULE:FREQ=WEEKLY;UNTIL=20261202'] }, 9);
    expect(slots).toEqual([
      { id: 'abc_20261125', start: { date: '2026-11-25' }, end: { date: '2026-11-27' } },
      { id: 'abc_20261202', start: { date: '2026-12-02' }, end: { date: '2026-12-04' } },
    ]);
  });

  it('over midnight ends on the next day', () => {
    const at = (dateTime: string) => ({ dateTime, timeZone: 'Asia/Jakarta' });
    const [slot] = occurrencesOf({ id: 'abc', start: at('2026-11-25T23:30:00+07:00'), end: at('2026-11-26T00:30:00+07:00'), recurrence: ['RRULE:FREQ=DAILY'] }, 1);
    expect(slot?.end.dateTime).toBe('2026-11-26T00:30:00+07:00');
  });

  it.each(['RRULE:FREQ=HOURLY', 'RRULE:FREQ=DAILY;BYSETPOS=1', 'RDATE:20261126T030000Z'])('that nobody taught it is no rule: %s', (rule) => {
    expect(() => days('2026-11-25', [rule])).toThrow('Unknown');
  });
});
