import type { LocalDate } from './record.ts';
import type { Verdict } from './page-verdict.ts';

/** A calendar event as the page last showed it, and what was judged of it. Looking at an event never makes a person. */
export interface Meeting {
  /** `meetingKey(account, event)`. */
  key: string;
  /** Lower-case address of the account whose calendar page showed it. */
  account: string;
  event: string;
  /** The series up to a split: a split one is another series for its verdict. */
  branch: string;
  verdict: Verdict;
  /** The other person; null unless the verdict is one-on-one. */
  other: { address: string; name: string } | null;
  title: string;
  /** UTC instants, ISO 8601; null where the page did not say for sure. */
  start: string | null;
  end: string | null;
  day: LocalDate | null;
  place: string;
  joinUrl: string;
  /** When it was last read, ISO 8601. */
  seenAt: string;
}

export function meetingKey(account: string, event: string): string {
  return `${account} ${event}`;
}

/** What a Calendar tab needs in order to mark its chips: a read-only copy. */
export interface VerdictCopy {
  /** Event id to the verdict of the page. */
  events: Record<string, Verdict>;
  /** Series that are one-on-ones, to the other person's address. */
  series: Record<string, string>;
}

/**
 * The verdicts to hand out. A series is a one-on-one as long as every one-on-one in it was with the same person;
 * an event's own verdict stands above that of its series.
 */
export function copyVerdicts(meetings: Iterable<Pick<Meeting, 'event' | 'branch' | 'verdict' | 'other'>>): VerdictCopy {
  const copy: VerdictCopy = { events: {}, series: {} };
  const mixed = new Set<string>();
  for (const { event, branch, verdict, other } of meetings) {
    if (verdict !== 'unknown') copy.events[event] = verdict;
    if (verdict !== 'one-on-one' || !other || mixed.has(branch)) continue;
    const before = ownOf(copy.series, branch);
    if (before !== undefined && before !== other.address) {
      mixed.add(branch);
      delete copy.series[branch];
    } else copy.series[branch] = other.address;
  }
  return copy;
}

/** Event ids come from the API, where `constructor` is a valid one: what every object inherits must not be found. */
export function ownOf<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What is known of an event before its popover is read. */
export function knownVerdict(copy: VerdictCopy, event: string, branch: string): Verdict {
  return ownOf(copy.events, event) ?? (ownOf(copy.series, branch) === undefined ? 'unknown' : 'one-on-one');
}

/** A 1:1 that can be placed in time. */
export type UpcomingMeeting = Meeting & { other: NonNullable<Meeting['other']>; start: string; end: string };

/** The 1:1s that are not over at `now`, the next first; one that is running counts. Without a sure time there is no next. */
export function upcomingMeetings(meetings: Iterable<Meeting>, now: Date): UpcomingMeeting[] {
  return [...meetings].filter((m) => isUpcoming(m, now)).sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function isUpcoming(meeting: Meeting, now: Date): meeting is UpcomingMeeting {
  const { verdict, other, start, end } = meeting;
  return verdict === 'one-on-one' && other !== null && start !== null && end !== null && Date.parse(end) > now.getTime();
}
