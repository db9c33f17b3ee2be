import { today } from '../dates/local-date.ts';
import { dayIn } from '../dates/zone.ts';
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
}

export function meetingKey(account: string, event: string): string {
  return `${account} ${event}`;
}

/** The day of a meeting in its calendar's zone; null where it is not known. */
export function dayOf({ day, start, timezone }: Pick<Meeting, 'day' | 'start' | 'timezone'>): LocalDate | null {
  if (day !== null || start === null) return day;
  return timezone === null ? today(new Date(start)) : dayIn(timezone, Date.parse(start));
}
