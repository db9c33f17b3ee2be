/** What of Google's page was recognised, without any of its texts. */
export interface MatchedAnchors {
  /** The open event that was looked at; null where none is open, and only the page itself was. */
  open: 'popover' | 'edit-page' | null;
  /** Per anchor the place of the candidate that matched, counted from 0; null where none did. */
  candidates: Record<string, number | null>;
}

/** The lines of a report, in English: it is for whoever looks for the fault. */
export function anchorLines(matched: MatchedAnchors | null): string[] {
  if (!matched) return ['calendar page: no tab answered'];
  return [
    `calendar page, open event: ${matched.open ?? 'none'}`,
    ...Object.entries(matched.candidates).map(([anchor, place]) => `anchor ${anchor}: ${place === null ? 'none' : `candidate ${String(place + 1)}`}`),
  ];
}
