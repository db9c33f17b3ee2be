import type { Found } from './rule.ts';

/** The small words that lead to a date and leave the text together with it. */

/** What makes the date a deadline and nothing else. */
const DEADLINE =
  'by|before|due(?: by| on)?|(?:no|not) later than|at the latest|latest by|sebelum|sblm|(?:paling|plg) (?:lambat|lama|telat)' +
  '|ma(?:ks|x)(?:imal|\\.)?|(?:eod|cob|end of day|close of business)|selambat(?:-lambat)?nya|jatuh tempo|(?:deadline|due date|tenggat):';
const UNTIL = "until|['’]?till?|sampai(?: dengan)?|hingga";
const OTHERS = `${DEADLINE}|${UNTIL}|pada|nanti`;

/** A pattern for one of the words at the end of what stands before the date. */
export function lastWord(source: string): RegExp {
  return new RegExp(String.raw`(?<=^|[\s(\[,;:–—-])(?:${source})\s*:?\s*$`.replaceAll(' ', String.raw`\s+`), 'iu');
}

/** "Carry on today" and `tanggal besok` are no prefixes. */
const PREFIXES: Readonly<Record<Found['kind'], RegExp>> = {
  casual: lastWord(OTHERS),
  duration: lastWord(OTHERS),
  weekday: lastWord(`${OTHERS}|on`),
  period: lastWord(`${OTHERS}|on`),
  exact: lastWord(`${OTHERS}|on|tanggal|tgl\\.?|the`),
};

const among = (source: string): RegExp =>
  new RegExp(String.raw`(?<=^|\s)(?:${source})(?=\s|$)`.replaceAll(' ', String.raw`\s+`), 'iu');
const IS_DEADLINE = among(DEADLINE);
const IS_UNTIL = among(UNTIL);
const IS_MARKER = among(`${DEADLINE}|${UNTIL}|on|tanggal|tgl\\.?`);

/** How far words are looked at beside a date, in UTF-16 units: keeps a long line linear. */
export const NEARBY = 40;

export interface Prefix {
  /** Where it begins; the start of the date itself when there is none. */
  start: number;
  deadline: boolean;
  until: boolean;
  /** Deadline, until, "on" or `tanggal`: enough to believe a word that is doubtful alone. */
  marker: boolean;
}

/** Several may stand in a row: "due by", `paling lambat pada tanggal`. */
export function prefixOf(found: Found, covered: string): Prefix {
  let start = found.start;
  for (;;) {
    const before = covered.slice(Math.max(0, start - NEARBY), start);
    const match = PREFIXES[found.kind].exec(before);
    // Somebody called so: "Meet Max Friday".
    if (!match || (match[0].startsWith('Max') && before.slice(0, match.index).trim() !== '')) break;
    start -= before.length - match.index;
  }
  const text = covered.slice(start, found.start);
  return { start, deadline: IS_DEADLINE.test(text), until: IS_UNTIL.test(text), marker: IS_MARKER.test(text) };
}
