import { isLocalDate } from '../dates/local-date.ts';
import { findDue } from './dates/due.ts';
import { findMentions } from './mentions.ts';
import { nameSpans } from './name-spans.ts';
import { opaqueSpans } from './opaque.ts';
import { indexNames } from './people.ts';
import type { QuickAdd, QuickAddContext, Understood } from './result.ts';
import { cover, NAME, OPAQUE, OWNER, TIME } from './spans.ts';
import { tidy } from './tidy.ts';
import { timeSpans } from './times.ts';
import { decideWho } from './who.ts';

export type { QuickAdd, QuickAddContext, Understood } from './result.ts';

/** A longer line is a pasted text, no follow-up that somebody typed: it is kept and not read. In UTF-16 units. */
export const LONGEST_LINE = 1000;

/**
 * Reads one line, in Indonesian and English at once: `kirim draft anggaran @dia jumat depan`.
 *
 * Owners: `@me`, `@saya`, `@aku`; `@them`, `@dia`, `@` and a known person's name (see who.ts). "To", "with", "for", `ke`,
 * `untuk`, `sama` and the like before a known name give the person; these words stay in the text. Dates: see dates/; a
 * wrong one is worse than none, so what is doubtful stays text. "Next week", `minggu depan` is Monday of the next
 * calendar week. Times of day stay text. Nothing is understood when no text would be left.
 *
 * @param ignore chips that the user has taken off: what they stood for stays text.
 * @returns never throws, whatever the line.
 */
export function parseQuickAdd(
  line: string,
  context: QuickAddContext,
  ignore: ReadonlySet<Understood['kind']> = new Set(),
): QuickAdd {
  if (line.length > LONGEST_LINE) return asText(line.trim());
  const opaque = opaqueSpans(line);
  const readable = cover(line, opaque, OPAQUE);
  const index = indexNames(context.people);
  const mentions = findMentions(readable, index, context.personId ?? null);
  const who = decideWho(mentions, ignore);

  let covered = cover(readable, mentions.filter((m) => m.form !== 'recipient'), OWNER);
  covered = cover(covered, nameSpans(covered, index), NAME);
  covered = cover(covered, timeSpans(covered), TIME);
  const due = ignore.has('due') || !isLocalDate(context.today) ? null : findDue(covered, context.today);

  const removed = due ? [...who.removed, due] : who.removed;
  if (!saysSomething(cover(covered, removed, ' '))) return asText(tidy(line, [], opaque));
  const understood: Understood[] = due ? [...who.understood, { kind: 'due', start: due.start, end: due.end }] : [...who.understood];
  return {
    text: tidy(line, removed, opaque),
    owner: who.owner,
    due: due?.day ?? null,
    personId: who.personId,
    understood: understood.sort((a, b) => a.start - b.start),
  };
}

function asText(text: string): QuickAdd {
  return { text, owner: null, due: null, personId: null, understood: [] };
}

const PARTS_OF_DAY = /(?<!\p{L})(?:pagi|siang|sore|malam|morning|afternoon|evening|night|noon)(?!\p{L})/giu;

/** Whether more than times and punctuation is left: "besok jam 10" promises nothing. */
function saysSomething(left: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}\uE000\uE002\uE003]/u.test(left.replace(PARTS_OF_DAY, ''));
}
