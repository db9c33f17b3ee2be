import { cover, OPAQUE, spansOf, type Span } from './spans.ts';

/**
 * Quotes of all kinds. One that is opened and not closed goes on to the end: it is being typed (`5" pipe` opens none).
 * The single ones must stand outside of words, else every `jum'at` and `Rina's` would open one.
 */
const QUOTES = [
  /"[^"]*"/gu,
  /“[^”]*”/gu,
  /„[^“”]*[“”]/gu,
  /«[^»]*»/gu,
  /`[^`]*`/gu,
  /(?<![^\s(])["“«][^"”»]*?(?=\s*$)/gu,
  /(?<![\p{L}\p{N}])'(?=\S)(?:[^']|(?<=\p{L})'(?=\p{L}))*(?<=\S)'(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])‘(?=\S)(?:[^‘’]|(?<=\p{L})’(?=\p{L}))*(?<=\S)’(?![\p{L}\p{N}])/gu,
];

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const OWN_SIGNS = /[\uE000-\uE0FF]+/gu;
const TOKEN = /\S+/gu;
/** `https://…`, `monday.com`, `besok.pdf`; not `s.d.` or `p.m.`. */
const LINK_LIKE = /^[([]?(?:https?:\/\/|www\.|mailto:)|[\p{L}\p{N}]{2}\.\p{L}{2}/u;

/** What is never read and never touched: quotes, links, addresses, file names. In order, without overlaps. */
export function opaqueSpans(line: string): Span[] {
  const found: Span[] = [];
  let text = line;
  for (const pattern of [OWN_SIGNS, ...QUOTES, EMAIL]) {
    const spans = spansOf(text, pattern);
    found.push(...spans);
    text = cover(text, spans, OPAQUE);
  }
  found.push(...spansOf(text, TOKEN).filter((s) => LINK_LIKE.test(text.slice(s.start, s.end))));
  return mergeOverlaps(found);
}

/** Quotes in quotes belong to the outer ones; a link swallows the address in it. */
function mergeOverlaps(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
