import type { Meeting } from './meeting.ts';
import type { Verdict } from './page-verdict.ts';

/** What a Calendar tab needs in order to mark its chips: a read-only copy of what is known. */
export interface VerdictCopy {
  /** Whether the user said that it is a one-on-one, by event id and by series. */
  overrides: { events: Record<string, boolean>; series: Record<string, boolean> };
  /** Event id to the verdict of the page. */
  events: Record<string, Verdict>;
  /** Series that are one-on-ones, to the other person's address; '' where there was more than one. */
  series: Record<string, string>;
}

/** What was read of one event. */
export type Judged = Pick<Meeting, 'event' | 'branch' | 'verdict' | 'other'>;

export function noVerdicts(): VerdictCopy {
  return { overrides: { events: {}, series: {} }, events: {}, series: {} };
}

/** The copy with one more event; not being sure is no news. */
export function withVerdict(copy: VerdictCopy, judged: Judged): VerdictCopy {
  if (judged.verdict === 'unknown') return copy;
  return { ...copy, events: { ...copy.events, [judged.event]: judged.verdict }, series: { ...copy.series, ...seriesOf(copy, judged) } };
}

/** The copy of everything that is known of an account's events. */
export function copyVerdicts(meetings: Iterable<Judged>, overrides: VerdictCopy['overrides']): VerdictCopy {
  const copy: VerdictCopy = { ...noVerdicts(), overrides };
  for (const judged of meetings) {
    if (judged.verdict === 'unknown') continue;
    copy.events[judged.event] = judged.verdict;
    Object.assign(copy.series, seriesOf(copy, judged));
  }
  return copy;
}

/** What an event says of its series, which is a one-on-one as long as every one-on-one in it was with the same person. */
function seriesOf({ series }: VerdictCopy, { branch, other }: Judged): Record<string, string> {
  if (other === null) return {};
  const known = ownOf(series, branch);
  return { [branch]: known === undefined || known === other.address ? other.address : '' };
}

/**
 * What is known of an event before its popover is read: what the user said of it stands above what the user said of its
 * series, then comes its own verdict, then that of its series.
 */
export function knownVerdict(copy: VerdictCopy, event: string, branch: string): Verdict {
  const said = ownOf(copy.overrides.events, event) ?? ownOf(copy.overrides.series, branch);
  const own = ownOf(copy.events, event);
  if (said === true) return 'one-on-one';
  // What was no one-on-one to the user is none, whatever it is.
  if (said === false) return own === undefined || own === 'one-on-one' ? 'group' : own;
  return own ?? (ownOf(copy.series, branch) ? 'one-on-one' : 'unknown');
}

/** Event ids come from the API, where `constructor` is a valid one: what every object inherits must not be found. */
function ownOf<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The ids of events and series that may be one-on-ones. */
export function* idsOf({ overrides, events, series }: VerdictCopy): Generator<string> {
  for (const known of [overrides.events, overrides.series, series]) yield* Object.keys(known);
  for (const [event, verdict] of Object.entries(events)) if (verdict === 'one-on-one') yield event;
}
