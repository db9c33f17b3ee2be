import { describe, expect, it } from 'vitest';
import { readDateKey } from '@/utils/calendar-page/date-key.ts';

const key = (year: number, month: number, day: number): string => String(((year - 1970) << 9) | (month << 5) | day);

describe('the number of a day', () => {
  it.each([
    ['28975', '2026-09-15'],
    [key(2024, 2, 29), '2024-02-29'],
    [key(1970, 1, 1), '1970-01-01'],
    [key(2099, 12, 31), '2099-12-31'],
  ])('%s is %s', (text, day) => expect(readDateKey(text)).toBe(day));

  it.each([
    ['29 February of a common year', key(2026, 2, 29)],
    ['31 April', key(2026, 4, 31)],
    ['month 0', key(2026, 0, 5)],
    ['month 13', key(2026, 13, 5)],
    ['day 0', key(2026, 5, 0)],
    ['a fraction', '28975.5'],
    ['a negative number', '-28975'],
    ['a date', '2026-09-15'],
    ['a word', 'today'],
    ['an empty text', ''],
    ['nothing', null],
    ['an attribute that is not there', undefined],
  ])('%s is no day', (_, text) => expect(readDateKey(text)).toBeNull());
});
