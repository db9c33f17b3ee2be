import { today } from '../dates/local-date.ts';
import type { Maybe } from './invited.ts';
import type { CallFacts } from './join-link.ts';
import type { Reason } from './one-on-one.ts';
import type { PageReason, Verdict } from './page-verdict.ts';
import type { LocalDate } from './record.ts';

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
  /** Why. */
  reason: PageReason;
  /** The other person; null unless the verdict is one-on-one. */
  other: { address: string; name: string } | null;
  title: string;
  /** UTC instants, ISO 8601; null where the page did not say for sure. */
  start: string | null;
  end: string | null;
  day: LocalDate | null;
  /** The calendar's IANA zone, in which its times are shown; null where the page did not say. */
  timezone: string | null;
  place: string;
  joinUrl: string;
  /** When it was last read, ISO 8601. */
  seenAt: string;
  /** What the synced calendar says of it, which stands above the page; absent while no calendar is connected. */
  synced?: Synced;
}

export interface Synced {
  /** Why the event was judged as it was. */
  reasons: Reason[];
  /** Where a call may be found: `joinUrlOf`. */
  call: CallFacts;
  /** Files that hang on the event, as Google writes them: `materialOf`. */
  material?: Maybe<readonly { title?: Maybe<string>; fileUrl?: Maybe<string> }[]>;
  /** Which of the account's calendars said it, as Google's id; absent in records from when only the primary one was looked at. */
  calendar?: string;
  /** Whether the page never showed the event: then nothing but the calendar knows of it. */
  only: boolean;
  /** Of what is no longer in the calendar: when it would have been, ISO 8601. */
  was?: string | null;
}

export function meetingKey(account: string, event: string): string {
  return `${account} ${event}`;
}

/** The day of a meeting as its calendar shows it, else where the browser is; null where it is not known. */
export function dayOf({ day, start }: Pick<Meeting, 'day' | 'start'>): LocalDate | null {
  return day ?? (start === null ? null : today(new Date(start)));
}

/** A meeting that can be placed in time. */
export type TimedMeeting = Meeting & { start: string; end: string };

/** Whether it will not take place, though it is known: one of the two has declined, or it is no longer in the synced calendar. */
export function isOff({ synced }: Pick<Meeting, 'synced'>): boolean {
  return synced?.reasons.some((reason) => reason === 'cancelled' || reason === 'other-declined' || reason === 'self-declined') ?? false;
}

/** What is not over at `now`, the next first; what is running counts. Without a sure time there is no next. */
export function upcomingMeetings(meetings: Iterable<Meeting>, now: Date): TimedMeeting[] {
  return [...meetings].filter((m) => isUpcoming(m, now)).sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function isUpcoming(meeting: Meeting, now: Date): meeting is TimedMeeting {
  return !isOff(meeting) && meeting.start !== null && meeting.end !== null && Date.parse(meeting.end) > now.getTime();
}
