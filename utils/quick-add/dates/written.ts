import { daysBetween } from '../../dates/local-date.ts';
import type { LocalDate } from '../../domain/record.ts';
import { INDONESIAN_MONTH, MONTH, monthOf } from '../vocabulary.ts';
import { ahead, withoutYear, withYear } from './calendar.ts';
import { rule, type Groups, type Reading, type Rule } from './rule.ts';

const ORDINAL = '(?:st|nd|rd|th)';
const YEAR = String.raw`(?:,?\s*(?:tahun )?(?<y>\d{4}))?`;

/** "15 Oktober", "the 15th of October", "15-Dec-2026"; "Oct 15th, 2026". A month without a day is never a date. */
export const MONTH_RULES: readonly Rule[] = [
  rule(
    String.raw`(?:(?:tanggal|tgl\.?)\s*)?(?<d>\d{1,2})(?<ordinal>${ORDINAL}(?: of)?)?[\s/-]*(?<month>${MONTH})(?:[/-]|\.(?= \d))?${YEAR}`,
    readMonth,
  ),
  // Month first there is mostly a name or a verb with a number behind it: "April 5 questions", "march 3 km".
  rule(String.raw`(?<month>${MONTH})(?:\.|-)?\s*(?<d>\d{1,2})${ORDINAL}?${YEAR}`, (groups, today) => ({
    ...readMonth(groups, today),
    trust: 'room',
  })),
];

const IN_INDONESIAN = new RegExp(`^${INDONESIAN_MONTH}$`, 'iu');

function readMonth(groups: Groups, today: LocalDate): Reading {
  const name = groups['month'] ?? '';
  const [month, day] = [monthOf(name), Number(groups['d'])];
  const year = groups['y'];
  return {
    day: year === undefined ? withoutYear(month, day, today) : withYear(Number(year), month, day, today),
    trust: IN_INDONESIAN.test(name) ? 'sure' : 'room',
    kind: 'exact',
  };
}

const NUMBERS: Readonly<Record<string, number>> = {
  se: 1, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10,
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
};
const COUNT_ID = String.raw`(?<n>\d{1,3}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)`;
const COUNT_EN = String.raw`(?<n>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a(?= (?:week|month)))`;
const UNIT_ID = String.raw`(?<unit>hari|hr|minggu|mgg|pekan|bulan|bln)`;
const UNITS: Readonly<Record<string, 'day' | 'week' | 'month'>> = {
  hari: 'day', hr: 'day', day: 'day', bulan: 'month', bln: 'month', month: 'month',
};
const UNIT_EN = '(?<unit>day|week|month)s?';

/** "In 3 days", `dalam 2 minggu`, `sebulan lagi`. "In a day" and `dalam seminggu` are rates: "twice in a day". */
export const DURATION_RULES: readonly Rule[] = [
  rule(`(?:dalam|dlm) (?:waktu )?${COUNT_ID} ${UNIT_ID}(?: lagi)?`, readDuration),
  rule(`${COUNT_ID} ${UNIT_ID} lagi`, readDuration),
  rule(`(?<n>se)${UNIT_ID} lagi`, readDuration),
  rule(`(?:in|within) ${COUNT_EN} ${UNIT_EN}`, readDuration),
  rule(`${COUNT_EN} ${UNIT_EN} from now`, readDuration),
];

/** Up to half a year: "where do you want to be in 18 months" is a question, not a deadline. */
function readDuration(groups: Groups, today: LocalDate): Reading {
  const said = (groups['n'] ?? '').toLowerCase();
  const unit = (groups['unit'] ?? '').toLowerCase();
  const day = ahead(today, NUMBERS[said] ?? Number(said), UNITS[unit] ?? 'week');
  const days = daysBetween(today, day);
  return { day: days > 0 && days <= 184 ? day : null, trust: 'sure', kind: 'duration' };
}
