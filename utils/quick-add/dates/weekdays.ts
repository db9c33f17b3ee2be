import type { LocalDate } from '../../domain/record.ts';
import { ENGLISH_WEEKDAY, FULL_WEEKDAY, SHORT_WEEKDAY, weekdayOf } from '../vocabulary.ts';
import { coming, dayOfWeek, notPast } from './calendar.ts';
import { rule, type Groups, type Reading, type Rule, type Trust } from './rule.ts';

const BEFORE = '(?:minggu|mgg|pekan) (?:depan|dpn)|next week|this coming|this|next|coming|last|past|every|each|tiap|setiap|saban|malam';
const AFTER =
  '(?:(?:minggu|mgg|pekan) )?(?:depan|dpn|ini|lalu|kemarin|mendatang|berikutnya|sebelumnya|yang lalu)' +
  '|(?:this|next|last) week|after next|itu|tadi|yl';

const NEXT = /^(?:next|next\s+week|(?:(?:minggu|mgg|pekan)\s+)?(?:depan|dpn))$/iu;
const THIS = /^(?:this|(?:(?:minggu|mgg|pekan)\s+)?ini|this\s+week)$/iu;
const COMING = /^(?:this\s+)?coming$/iu;
const SHORT = new RegExp(`^(?:${SHORT_WEEKDAY})$`, 'iu');
const ENGLISH = new RegExp(`^${ENGLISH_WEEKDAY}$`, 'iu');

/**
 * `Jumat`, `hari Jumat`, `friday`: the coming one, strictly after today. `Jumat depan`, `next friday`, `Jumat minggu
 * depan`: the one of the next calendar week, Monday to Sunday; `Jumat ini`, `this friday`: the one of this week.
 * `lalu`, `every`, `malam Jumat` (which is Thursday's night) and what else changes the day make it none.
 */
export const WEEKDAY_RULES: readonly Rule[] = [
  rule(
    `(?:(?<before>${BEFORE}),? )?(?<hari>(?:di )?hari )?(?<name>${FULL_WEEKDAY}|${SHORT_WEEKDAY}|(?<=hari\\s+)minggu)(?: (?<after>${AFTER}))?`,
    readWeekday,
  ),
  // Sunday or a week? Only the date beside it tells: "Minggu 29 November".
  rule('minggu', (_, today) => ({ day: coming(today, 7), trust: 'paired', kind: 'weekday' })),
];

function readWeekday(groups: Groups, today: LocalDate): Reading {
  const name = groups['name'] ?? '';
  const day = weekdayOf(name);
  const said = [groups['before'], groups['after']].filter((s) => s !== undefined);
  const [modifier] = said;
  if (day === null || said.length > 1) return { day: null, trust: 'sure', kind: 'period' };

  if (modifier === undefined) {
    return { day: coming(today, day), trust: trustOfBare(name, groups['hari'] !== undefined), kind: 'weekday' };
  }
  const trust = groups['after'] === undefined && (SHORT.test(name) || ENGLISH.test(name)) ? 'room' : 'sure';
  if (NEXT.test(modifier)) return { day: dayOfWeek(today, 1, day), trust, kind: 'period' };
  if (THIS.test(modifier)) return { day: notPast(dayOfWeek(today, 0, day), today), trust, kind: 'period' };
  if (COMING.test(modifier)) return { day: coming(today, day), trust, kind: 'period' };
  return { day: null, trust: 'sure', kind: 'period' };
}

/**
 * Short names are words too: `sel` a cell, "sat" a verb, "sun" the sun. They need "by", `sebelum`, `hari` in front of
 * them and nothing behind; `min` (minus, minimum) counts after `hari` only.
 */
function trustOfBare(name: string, afterHari: boolean): Trust {
  if (!SHORT.test(name)) return ENGLISH.test(name) ? 'room' : 'sure';
  if (afterHari) return 'room';
  return /^min$/iu.test(name) ? 'paired' : 'marked';
}
