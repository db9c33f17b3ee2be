import type { LocalDate } from '../../domain/record.ts';
import { MONTH } from '../vocabulary.ts';
import { dayOfMonth, notPast, withoutYear, withYear } from './calendar.ts';
import { rule, type Groups, type Reading, type Rule } from './rule.ts';

/** Dates in figures. What has two readings has none: `3/4`, `01-12-2026`, `10/10` (a score). */
export const NUMBER_RULES: readonly Rule[] = [
  rule(String.raw`(?<y>\d{4})(?:-(?<m>\d{2})-(?<d>\d{2})|/(?<m2>\d{1,2})/(?<d2>\d{1,2}))`, (g, today) =>
    exact(withYear(number(g, 'y'), number(g, 'm', 'm2'), number(g, 'd', 'd2'), today)),
  ),
  rule(String.raw`(?<tgl>(?:tanggal|tgl)\.?\s*)?(?:(?<a>\d{1,2})(?<sign>[/.-])(?<b>\d{1,2})\k<sign>(?<y>\d{4})|(?<a2>\d{1,2})/(?<b2>\d{1,2})/(?<y2>\d{2}))`, (g, today) => {
    const year = g['y'] === undefined ? 2000 + number(g, 'y2') : number(g, 'y');
    const [a, b] = [number(g, 'a', 'a2'), number(g, 'b', 'b2')];
    if (a > 12 || a === b || g['tgl'] !== undefined) return exact(withYear(year, b, a, today));
    return exact(b > 12 ? withYear(year, a, b, today) : null);
  }),
  rule(String.raw`(?<tgl>(?:tanggal|tgl)\.?\s*)?(?<a>\d{1,2})/(?<b>\d{1,2})`, readSlashed),
  rule(
    String.raw`(?:bulan (?<mod>depan|dpn|ini) )?(?:tanggal|tgl)\.?:?\s*(?<n>\d{1,2})(?: bulan (?<mod2>depan|dpn|ini))?(?!\s*${MONTH})`,
    (g, today) => exact(dayAlone(number(g, 'n'), (g['mod'] ?? g['mod2'])?.toLowerCase(), today)),
  ),
  // "The 15th floor": without "by" or "on" before it and room behind it, no date.
  rule(
    String.raw`the (?<n>\d{1,2})(?:st|nd|rd|th)(?: of (?:the |(?<mod>next|this) )month)?(?!\s+of\s)(?!\s*${MONTH})`,
    (g, today) => ({ ...exact(dayAlone(number(g, 'n'), g['mod']?.toLowerCase(), today)), trust: 'marked' }),
  ),
];

function number(groups: Groups, ...names: readonly string[]): number {
  return Number(names.map((name) => groups[name]).find((value) => value !== undefined));
}

function exact(day: LocalDate | null): Reading {
  return { day, trust: 'sure', kind: 'exact' };
}

/** `25/12` is clear, day first. Month first (`12/25`) may as well be a share, so a marker must help. */
function readSlashed(groups: Groups, today: LocalDate): Reading {
  const [a, b] = [number(groups, 'a'), number(groups, 'b')];
  // Who says `tanggal` writes the day first.
  if (groups['tgl'] !== undefined) return exact(withoutYear(b, a, today));
  const idiom = (a === 24 && b === 7) || (a === 16 && b === 9);
  if (idiom || (a <= 12 && b <= 12)) return exact(null);
  return a > 12
    ? { ...exact(withoutYear(b, a, today)), trust: 'room' }
    : { ...exact(withoutYear(a, b, today)), trust: 'marked' };
}

/** The next 15th, after today: in this month or the next one that has such a day. */
function dayAlone(day: number, month: string | undefined, today: LocalDate): LocalDate | null {
  if (month === 'ini' || month === 'this') return notPast(dayOfMonth(today, 0, day), today);
  if (month !== undefined) return dayOfMonth(today, 1, day);
  // Today's own number: today, or in a month? Doubtful.
  if (day === Number(today.slice(8))) return null;
  return notPast(dayOfMonth(today, 0, day), today) ?? dayOfMonth(today, 1, day) ?? dayOfMonth(today, 2, day);
}
