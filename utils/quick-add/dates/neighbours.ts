import { weekday } from '../../dates/local-date.ts';
import type { Found } from './rule.ts';

const BETWEEN = /^\s*[,(]?\s*(?:(?:tanggal|tgl\.?|pada|the)\s+)?$/iu;

/** "Friday to Monday", "Senin atau Selasa", "between Monday and Friday": a range or a choice has no due date. */
const RANGE =
  /^\s*,?\s*(?:to|ke|until|till?|through|thru|sampai|hingga|s\.?d\.?|s\/d|or|atau|and|dan|[&/–-])\s*(?:the|tanggal|tgl\.?)?\s*$/iu;

/** The longest reading at each place; where two readings of the same words differ, none. In order, without overlaps. */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push({ ...next });
    else if (next.start === last.start && next.end === last.end && next.day !== last.day) last.day = null;
  }
  return kept;
}

/**
 * Dates side by side are one: "Jumat, 27 November", "besok (Kamis)". They must agree, or they are none: nobody knows
 * which half of "Jumat 28 November" is the slip. A bare weekday agrees with any date that falls on it.
 */
export function joinNeighbours(found: readonly Found[], covered: string): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const gap = last ? covered.slice(last.end, next.start) : '';
    if (last && gap.length <= 20 && RANGE.test(gap)) {
      joined[joined.length - 1] = { ...last, day: null };
      joined.push({ ...next, day: null });
      continue;
    }
    if (!last || gap.length > 12 || !BETWEEN.test(gap) || isChance(last, next)) {
      joined.push(next);
      continue;
    }
    const closing = gap.includes('(') ? /^\s*\)/u.exec(covered.slice(next.end, next.end + 3)) : null;
    const end = next.end + (closing?.[0].length ?? 0);
    const kind = [last, next].find((f) => f.kind === 'exact')?.kind ?? last.kind;
    joined[joined.length - 1] = { start: last.start, end, day: common(last, next), trust: 'sure', kind };
  }
  return joined;
}

function common(a: Found, b: Found): string | null {
  if (a.day === null || b.day === null) return null;
  if (a.day === b.day) return a.day;
  if (a.kind === 'weekday' && b.kind === 'exact') return weekday(a.day) === weekday(b.day) ? b.day : null;
  if (b.kind === 'weekday' && a.kind === 'exact') return weekday(a.day) === weekday(b.day) ? a.day : null;
  return null;
}

/** "Enjoy the sun tomorrow": a doubtful weekday is one only beside an exact date. */
function isChance(a: Found, b: Found): boolean {
  const weak = (f: Found): boolean => f.kind === 'weekday' && (f.trust === 'marked' || f.trust === 'paired');
  return (weak(a) && b.kind !== 'exact') || (weak(b) && a.kind !== 'exact');
}
