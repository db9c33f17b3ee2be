import type { Verdict } from './page-verdict.ts';

/** What one source says about an event. `Who` is how it names the other person: an address, or the id of a person. */
export interface Ruling<Who> {
  verdict: Verdict | 'not-a-meeting';
  /** The other person of a 1:1; null where the source does not know. */
  other: Who | null;
  /** Default: sure. */
  confidence?: 'sure' | 'likely';
}

/** Everything that may be known of one event; a source that is absent or says `unknown` has no say. */
export interface VerdictSources<Who> {
  /** The user's own word, for this event and for its series. */
  overrideEvent?: Ruling<Who> | undefined;
  overrideSeries?: Ruling<Who> | undefined;
  /** The classifier's, from the synced event. */
  api?: Ruling<Who> | undefined;
  /** The page's, from the popover of this very event. */
  pageEvent?: Ruling<Who> | undefined;
  /** The page's for other events of the series; absent when those had several others. */
  pageSeries?: Ruling<Who> | undefined;
  /** Who the other person of this very event is, from whatever source, where that is known without a verdict. */
  otherOfEvent?: Who | null | undefined;
  /** The chip's text sounds like a 1:1. */
  titleSoundsLikeIt?: boolean | undefined;
}

export interface Settled<Who> {
  verdict: Ruling<Who>['verdict'];
  other: Who | null;
  /** `likely` is a mark on a chip and nothing else. */
  confidence: 'sure' | 'likely';
  /** Whose word it is; null when nobody knows. */
  by: 'override-event' | 'override-series' | 'api' | 'page-event' | 'page-series' | 'title' | null;
}

/**
 * The one rule by which all that is known of an event becomes one verdict: the user's word for the event, then for the
 * series, then the API's, then the page's for the event, then the page's for the series, and that only while the other
 * person is the same; last what the title sounds like.
 */
export function settleVerdict<Who>(sources: VerdictSources<Who>): Settled<Who> {
  const { overrideEvent, overrideSeries, api, pageEvent, pageSeries, otherOfEvent, titleSoundsLikeIt } = sources;
  const isSamePerson = otherOfEvent == null || otherOfEvent === pageSeries?.other;
  const inOrder = [
    ['override-event', overrideEvent],
    ['override-series', overrideSeries],
    ['api', api],
    ['page-event', pageEvent],
    // Only a 1:1 is a matter of the whole series: that one of it was a group says nothing of the others.
    ['page-series', pageSeries?.verdict === 'one-on-one' && isSamePerson ? pageSeries : undefined],
  ] as const;
  for (const [by, ruling] of inOrder) {
    if (!ruling || ruling.verdict === 'unknown') continue;
    const other = ruling.verdict === 'one-on-one' ? (ruling.other ?? otherOfEvent ?? null) : null;
    return { verdict: ruling.verdict, other, confidence: ruling.confidence ?? 'sure', by };
  }
  if (titleSoundsLikeIt) return { verdict: 'one-on-one', other: null, confidence: 'likely', by: 'title' };
  return { verdict: 'unknown', other: null, confidence: 'sure', by: null };
}
