import { OPAQUE, type Span } from './spans.ts';

/** Stands where something was taken out. */
const GAP = '\uE004';
const HELD = new RegExp(OPAQUE, 'gu');

/**
 * The line without the `removed` spans, spaces and commas in order. The `kept` spans (quotes, links) come back exactly as
 * they were, with every space in them. Neither list overlaps itself or the other.
 */
export function tidy(line: string, removed: readonly Span[], kept: readonly Span[]): string {
  const held: string[] = [];
  let text = '';
  let at = 0;
  const pieces = [...removed.map((s) => ({ ...s, gone: true })), ...kept.map((s) => ({ ...s, gone: false }))];
  for (const { start, end, gone } of pieces.sort((a, b) => a.start - b.start)) {
    text += line.slice(at, start) + (gone ? GAP : OPAQUE);
    if (!gone) held.push(line.slice(start, end));
    at = end;
  }
  text = closeGaps((text + line.slice(at)).replace(/\s+/gu, ' ').trim());
  let next = 0;
  return text.replace(HELD, () => held[next++] ?? '');
}

/** Each step: what a gap leaves behind, and what stays of it. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/[([] ?\uE004(?: ?[,;]? ?\uE004)* ?[)\]]/gu, GAP],
  [/\uE004(?: ?(?:[,;&]|dan\b|and\b)? ?\uE004)+/gu, GAP],
  // A preposition that lost its object: "draft oleh", "meet on".
  [/ (?:by|on|at|in|oleh|pada|di|dan|and) ?\uE004(?= ?(?:$|[.,;!?)]))/giu, GAP],
  // "Jumat! Kirim draft": it ended what is gone.
  [/^\uE004 ?[!?.…]+ /gu, ''],
  // At the start and at the end nothing is left to separate. A minus sign is not a dash.
  [/^(?:[,;:–—] ?|- )*\uE004 ?(?:[,;:–—] ?|- )*/gu, ''],
  [/(?: ?[,;:–—]| -| (?:[|→/]|[-=]>))* ?\uE004(?: ?[,;:–—]| -(?= |$))*$/gu, ''],
  [/(?: ?[,;:–—]| -)* ?\uE004 ?(?=[.!?…)\]])/gu, ''],
  [/([([]) ?\uE004 ?/gu, '$1'],
  // In the middle one separator of two is enough.
  [/ ?([,;:]) ?\uE004 ?[,;:]? ?/gu, '$1 '],
  [/ ?\uE004 ?([,;:]) ?/gu, '$1 '],
  [/ ?([–—-]) \uE004 (?:[–—-] )?/gu, ' $1 '],
  [/ ?\uE004 ?/gu, ' '],
];

function closeGaps(text: string): string {
  return STEPS.reduce((so, [pattern, stays]) => so.replace(pattern, stays), text).trim();
}
