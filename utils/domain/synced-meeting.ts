import type { CallFacts } from './join-link.ts';
import { meetingKey, type Meeting, type Synced } from './meeting.ts';
import type { Classified } from './one-on-one.ts';
import type { PageReason, Verdict } from './page-verdict.ts';

/** What is taken over of an event of the synced calendar. */
export interface SyncedEvent {
  id: string;
  /** Google's id of the calendar that it is on. */
  calendar: string;
  /** The series up to a split. */
  branch: string;
  title: string;
  /** ms since 1970. */
  startsAt: number;
  endsAt: number;
  place: string;
  call: CallFacts;
  material: Synced['material'];
}

const VERDICTS: Record<Classified['kind'], { verdict: Verdict; reason: PageReason }> = {
  'one-on-one': { verdict: 'one-on-one', reason: 'two-people' },
  group: { verdict: 'group', reason: 'more-people' },
  solo: { verdict: 'solo', reason: 'no-guests' },
  'not-a-meeting': { verdict: 'solo', reason: 'no-guests' },
  unknown: { verdict: 'unknown', reason: 'guests-hidden' },
};

/**
 * A meeting as the synced calendar knows it: its word stands above the page's, unless it does not know. What concerns nobody
 * and was never looked at is not kept: null.
 * @param before as it is stored
 */
export function syncedMeeting(account: string, event: SyncedEvent, classified: Classified, before: Meeting | undefined, now: string): Meeting | null {
  if (!before && (classified.kind === 'solo' || classified.kind === 'not-a-meeting')) return null;
  const start = new Date(event.startsAt).toISOString();
  const judged = classified.kind === 'unknown' && before ? { verdict: before.verdict, reason: before.reason, other: before.other } : { ...VERDICTS[classified.kind], other: classified.other };
  return {
    key: meetingKey(account, event.id),
    account,
    event: event.id,
    branch: event.branch,
    ...judged,
    title: event.title,
    start,
    end: new Date(event.endsAt).toISOString(),
    // The grid's day is as good as the time that it was read with.
    day: before?.start === start ? before.day : null,
    timezone: before?.timezone ?? null,
    place: event.place,
    joinUrl: before?.joinUrl ?? '',
    seenAt: before?.seenAt ?? now,
    synced: { reasons: classified.reasons, call: event.call, material: event.material, calendar: event.calendar, only: before?.synced?.only ?? before === undefined },
  };
}

interface Teller {
  id: string;
  isPrimary: boolean;
}

/** Whether what is known of a meeting is a calendar's word. */
export function isToldBy({ synced }: Meeting, { id, isPrimary }: Teller): boolean {
  return synced !== undefined && (synced.calendar ?? (isPrimary ? id : null)) === id;
}

/** Whether a calendar's word counts of a meeting that several have: the primary one's does, of others that of the first who spoke, and anyone's once that has withdrawn it. */
export function mayTell(before: Meeting | undefined, teller: Teller): boolean {
  return teller.isPrimary || !before?.synced || before.synced.was !== undefined || isToldBy(before, teller);
}

/**
 * A meeting of which the synced calendar has nothing any more. Null: nothing is kept of it. One that is over stays as it was, and
 * one with a session keeps its place there without being announced as the next.
 */
export function withdrawnMeeting(before: Meeting, hasSession: boolean, now: string): Meeting | null {
  const { synced, start, end } = before;
  if (end !== null && end < now) return before;
  if (!hasSession && (!synced || synced.only)) return null;
  return { ...before, start: null, end: null, seenAt: now, synced: { reasons: ['cancelled'], call: {}, only: false, was: start ?? synced?.was ?? null } };
}

/** What the page says of a meeting that the synced calendar knows: the calendar's word stays, but of one that left it the page tells who is in it. */
export function underSynced(seen: Meeting, before: Meeting | undefined): Meeting {
  if (!before?.synced) return seen;
  const { verdict, reason, other, start, end } = before;
  const known = verdict === 'unknown' || before.synced.was !== undefined ? {} : { verdict, reason, other };
  return { ...seen, ...known, start, end, synced: { ...before.synced, only: false } };
}
