import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isLocalDate, localDate, today, weekday } from '../../../utils/dates/local-date.ts';

describe('a local date', () => {
  it.each(['2026-11-25', '2028-02-29', '2000-02-29', '0099-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each(['', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '2026-11-25T00:00', ' 2026-11-25', '25/11/2026'])(
    '"%s" is no day',
    (text) => {
      expect(isLocalDate(text)).toBe(false);
    },
  );

  it('is made of year, month and day, if there is such a day', () => {
    expect(localDate(2026, 1, 5)).toBe('2026-01-05');
    expect(localDate(2026, 2, 30)).toBeNull();
    expect(localDate(2026, 1.5, 1)).toBeNull();
    expect(localDate(Number.NaN, 1, 1)).toBeNull();
  });
});

describe('moving by days', () => {
  it.each([
    ['2026-11-25', 0, '2026-11-25'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    // Daylight saving begins and ends in between, in many zones.
    ['2026-01-01', 365, '2027-01-01'],
  ] as const)('%s and %i days is %s', (date, n, moved) => {
    expect(addDays(date, n)).toBe(moved);
    expect(daysBetween(date, moved)).toBe(n);
  });

  it('refuses what is no day, and what leaves the calendar', () => {
    expect(() => addDays('soon', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-11-25', '2026-02-30')).toThrow(RangeError);
  });
});

describe('the day of the week', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-11-25', 3],
    ['2026-11-29', 7],
    ['2000-01-01', 6],
    ['1969-12-31', 3],
  ] as const)('%s is day %i, Monday being the first', (date, day) => {
    expect(weekday(date)).toBe(day);
  });
});

describe('today', () => {
  it('is the local day, at both ends of it', () => {
    expect(today(new Date(2026, 10, 25, 0, 0, 1))).toBe('2026-11-25');
    expect(today(new Date(2026, 10, 25, 23, 59, 59))).toBe('2026-11-25');
  });
});
