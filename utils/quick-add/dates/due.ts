import type { LocalDate } from '../../domain/record.ts';
import type { Span } from '../spans.ts';
import { CASUAL_RULES } from './casual.ts';
import { joinNeighbours, withoutOverlaps } from './neighbours.ts';
import { NUMBER_RULES } from './numbers.ts';
import { PERIOD_RULES } from './periods.ts';
import { applyRule } from './rule.ts';
import { believe, type Believed } from './surroundings.ts';
import { WEEKDAY_RULES } from './weekdays.ts';
import { DURATION_RULES, MONTH_RULES } from './written.ts';

export interface Due extends Span {
  day: LocalDate;
}

const RULES = [...CASUAL_RULES, ...WEEKDAY_RULES, ...PERIOD_RULES, ...NUMBER_RULES, ...MONTH_RULES, ...DURATION_RULES];
const AT_THE_LATEST = /^\s+(?:at\s+the\s+latest|paling\s+(?:lambat|lama|telat)|latest|nanti(?!\s+(?:pagi|siang|sore|malam)))(?!\p{L})/iu;
/** Said twice: "by Friday at the latest". */
const STILL_AT_THE_LATEST = /^\s+(?:at\s+the\s+latest|paling\s+(?:lambat|lama|telat))(?=\s*(?:$|[.,;:!?)]))/iu;

/**
 * The due date of a line, with the span that leaves the text. `covered`: the line with everything hidden that is no date
 * (see spans.ts). Null when there is none that is beyond doubt.
 */
export function findDue(covered: string, today: LocalDate): Due | null {
  const all = RULES.flatMap((rule) => applyRule(rule, covered, today));
  const believed = joinNeighbours(withoutOverlaps(all), covered)
    .map((found) => believe(found, covered))
    .filter((b) => b !== null);
  const due = theOne(believed);
  if (!due) return null;
  const suffix = (due.deadline ? STILL_AT_THE_LATEST : AT_THE_LATEST).exec(covered.slice(due.end));
  return { day: due.day, start: due.start, end: due.end + (suffix?.[0].length ?? 0) };
}

/**
 * Of several dates the last one is taken when it alone is called a deadline ("what he sent on Monday by Friday"), or
 * when all mean the same day; otherwise none ("move it from Monday to Friday", "Senin dan Rabu").
 */
function theOne(believed: readonly Believed[]): Believed | null {
  const last = believed.at(-1);
  if (!last) return null;
  const agree = believed.every((b) => b.day === last.day);
  const deadlines = believed.filter((b) => b.deadline);
  return agree || (last.deadline && deadlines.length === 1) ? last : null;
}
