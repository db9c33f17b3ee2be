import type { LocalDate } from '../../domain/record.ts';
import type { Span } from '../spans.ts';

/**
 * How much the words around a date must help before it is believed:
 * `sure` nothing; `room` nothing may follow that could make it an adjective ("Friday report"); `marked` also "by",
 * "sebelum" or the like in front; `paired` only together with an exact date ("Minggu 29 November").
 */
export type Trust = 'sure' | 'room' | 'marked' | 'paired';

/** What looks like a date. `day` null: it is none that can be due, and nothing inside it is one either ("Jumat lalu"). */
export interface Found extends Span {
  day: LocalDate | null;
  trust: Trust;
  /** `weekday`: bare, so that an exact date beside it has the last word; `exact`: a day of a month; `casual`: besok. */
  kind: 'weekday' | 'exact' | 'casual' | 'period' | 'duration';
}

export type Reading = Omit<Found, keyof Span>;
export type Groups = Readonly<Record<string, string | undefined>>;

export interface Rule {
  pattern: RegExp;
  read: (groups: Groups, today: LocalDate) => Reading;
}

/** A date is a word of its own: not `#besok`, `2026-12-01-draft`, `Rp25/12`, `Friday's`, `Senin–Jumat`. */
export const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}\p{M}@#$€£/\\_.'’+=~^*&%–-])`;
export const EDGE_AFTER = String.raw`(?![\p{L}\p{N}\p{M}@/\\_'’+=~^*&%–-]|[.:,][\p{L}\p{N}])`;

/** A rule for whole words; a space in the source is any space. Patterns are Unicode and ignore case. */
export function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(EDGE_BEFORE + `(?:${source})`.replaceAll(' ', String.raw`\s+`) + EDGE_AFTER, 'giu'), read };
}

export function applyRule({ pattern, read }: Rule, covered: string, today: LocalDate): Found[] {
  return [...covered.matchAll(pattern)].map((m) => ({
    ...read(m.groups ?? {}, today),
    start: m.index,
    end: m.index + m[0].length,
  }));
}
