import { localDate } from '../../dates/local-date.ts';
import type { LocalDate } from '../../domain/record.ts';
import { dayOfMonth, dayOfWeek, lastOfMonth, notPast } from './calendar.ts';
import { rule, type Groups, type Rule } from './rule.ts';

type Part = 'start' | 'middle' | 'end' | null;
type When = 'bare' | 'this' | 'next' | 'other';

/**
 * Weeks and months. `minggu depan`, "next week": Monday of the next calendar week; `bulan depan`: the first of the next
 * month. End of the week: `akhir minggu`, `akhir pekan` and "this weekend" are Saturday, "end of the week" is Friday.
 * Not dates: "this week", `bulan ini` (any day of it), and every part that has passed or may have.
 */
export const PERIOD_RULES: readonly Rule[] = [
  rule(
    '(?<part>awal|pertengahan|tengah|akhir) (?<unit>minggu|mgg|pekan|bulan|bln)(?: (?<mod>depan|dpn|ini|lalu|kemarin|mendatang|berikutnya))?' +
      '|(?<unit2>minggu|mgg|pekan|weekend|bulan|bln) (?<mod2>depan|dpn|ini|lalu|kemarin|mendatang|berikutnya)',
    (groups, today) => ({ day: indonesian(groups, today), trust: 'sure', kind: 'period' }),
  ),
  rule(
    '(?:the )?(?<part>early|mid|middle of|end of|beginning of|start of)[\\s-](?:(?<mod>the|this|next|last) )?(?<unit>week|month)' +
      '|(?<mod2>this|next|last|past) (?<unit2>week|month|weekend)',
    (groups, today) => ({ day: english(groups, today), trust: 'room', kind: 'period' }),
  ),
  // "2 minggu depan" is the coming two weeks, "2 minggu ini" these two.
  rule('(?:\\d+|dua|tiga|empat|lima|enam|beberapa) (?:minggu|mgg|pekan|bulan|bln) (?:depan|dpn|ini|mendatang)', () => ({
    day: null,
    trust: 'sure',
    kind: 'period',
  })),
  rule('(?:the )?eom', (_, today) => ({ day: lastOfMonth(today, 0), trust: 'room', kind: 'period' })),
  rule('(?:the )?eow', (_, today) => ({ day: week('end', 'bare', 5, today), trust: 'room', kind: 'period' })),
  // "Year-end bonus", "evaluasi akhir tahun": without a marker it mostly describes something.
  rule('akhir tahun(?: ini)?|(?:the )?end of (?:the |this )?year|eoy', (_, today) => ({
    day: localDate(Number(today.slice(0, 4)), 12, 31),
    trust: 'marked',
    kind: 'period',
  })),
];

const PARTS: Readonly<Record<string, Part>> = { awal: 'start', pertengahan: 'middle', tengah: 'middle', akhir: 'end' };

function indonesian(groups: Groups, today: LocalDate): LocalDate | null {
  const unit = (groups['unit'] ?? groups['unit2'] ?? '').toLowerCase();
  const mod = (groups['mod'] ?? groups['mod2'])?.toLowerCase();
  const when = mod === undefined ? 'bare' : mod === 'ini' ? 'this' : /^d/u.test(mod) ? 'next' : 'other';
  const part = PARTS[(groups['part'] ?? '').toLowerCase()] ?? null;
  if (unit === 'weekend') return week('end', when, 6, today);
  return unit.startsWith('b') ? month(part, when, today) : week(part, when, 6, today);
}

function english(groups: Groups, today: LocalDate): LocalDate | null {
  const unit = (groups['unit'] ?? groups['unit2'] ?? '').toLowerCase();
  const mod = (groups['mod'] ?? groups['mod2'])?.toLowerCase();
  const when = mod === undefined || mod === 'the' ? 'bare' : mod === 'this' || mod === 'next' ? mod : 'other';
  if (unit === 'weekend') return week('end', when, 6, today);
  const said = groups['part']?.toLowerCase();
  const part = said === undefined ? null : said.startsWith('mid') ? 'middle' : said.startsWith('end') ? 'end' : 'start';
  return unit === 'month' ? month(part, when, today) : week(part, when, 5, today);
}

/** `last`: the day (1 to 7) on which the week ends, in the speaker's mind. */
function week(part: Part, when: When, last: number, today: LocalDate): LocalDate | null {
  const day = part === 'middle' ? 3 : part === 'end' ? last : 1;
  if (when === 'next') return dayOfWeek(today, 1, day);
  if (when === 'other' || part !== 'end') return null;
  return notPast(dayOfWeek(today, 0, day), today);
}

function month(part: Part, when: When, today: LocalDate): LocalDate | null {
  if (when === 'other' || (part === null && when !== 'next')) return null;
  const ahead = when === 'next' ? 1 : 0;
  if (part === 'end') return lastOfMonth(today, ahead);
  const day = part === 'middle' ? 15 : 1;
  if (when === 'next') return dayOfMonth(today, 1, day);
  const now = notPast(dayOfMonth(today, 0, day), today);
  // "Awal bulan" on the 25th can only be the next one; "awal bulan ini" has passed.
  return now ?? (when === 'bare' ? dayOfMonth(today, 1, day) : null);
}
