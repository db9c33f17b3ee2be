import { spansOf, type Span } from './spans.ts';

const CLOCK = String.raw`\d{1,2}(?:[:.]\d{2})?`;
const PART_OF_DAY = String.raw`(?:pagi|siang|sore|petang|malam|am|pm|[ap]\.m\.?|wib|wita|wit|o['’]clock)`;

/**
 * Times of day: `jam 10`, `pukul 10.00`, `at 3pm`, `10:30`, `10.00–11.00`. A follow-up is due on a day, so they stay
 * text; they are found only so that their numbers are not read as days.
 */
const TIME_OF_DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])(?:` +
    String.raw`(?:(?:jam|pukul|pkl\.?|at)\s+|@\s*)${CLOCK}(?:\s*(?:-|–|sampai|to)\s*${CLOCK})?(?:\s*${PART_OF_DAY})?` +
    String.raw`|${CLOCK}\s*${PART_OF_DAY}` +
    String.raw`|\d{1,2}[:.]\d{2}(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?` +
    String.raw`)(?![\p{L}\p{N}/%]|[.,:-]\d)`,
  'giu',
);

export function timeSpans(covered: string): Span[] {
  return spansOf(covered, TIME_OF_DAY);
}
