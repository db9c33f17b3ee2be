/**
 * The line as the rules see it. What a rule must not read is covered by a sign of the same length, so that every index
 * stays an index into the line. The signs are private-use characters; the user's own ones are covered as OPAQUE.
 */

/** A stretch of the line, in UTF-16 units; `end` is the first unit after it. */
export interface Span {
  start: number;
  end: number;
}

/** Quotes, links, e-mail and file names: never read, kept as they are. */
export const OPAQUE = '\uE000';
/** A time of day: stays text, but a date may stand next to it. */
export const TIME = '\uE001';
/** An `@owner`, and the name of a known person. */
export const OWNER = '\uE002';
export const NAME = '\uE003';

/** Covers the spans of `text` with `sign`; the length stays the same. */
export function cover(text: string, spans: readonly Span[], sign: string): string {
  let covered = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    covered += text.slice(at, start) + sign.repeat(end - start);
    at = end;
  }
  return covered + text.slice(at);
}

/** All matches of a global pattern, as spans. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** A word of the line; `key` compares names: composed, lower case, one kind of apostrophe. */
export interface Word extends Span {
  text: string;
  key: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text. `Ayu's` and `pra-rapat` are one word each: they are not the word `Ayu`, not the word `rapat`. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
    key: m[0].normalize('NFC').toLowerCase().replaceAll('’', "'"),
  }));
}
