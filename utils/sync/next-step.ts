import type { ListingKind, SyncAccount, SyncCalendar, SyncState } from './state.ts';
import { DAY, gapBetween, HOUR } from './window.ts';

export interface ListStep {
  do: 'list';
  calendar: SyncCalendar;
  kind: ListingKind;
  isResumed: boolean;
}

export type Step =
  /** Read which calendars there are. */
  | { do: 'calendars'; account: SyncAccount }
  /** Begin a list, or go on with the one that is there. */
  | ListStep
  /** Nothing, before that time (ms). */
  | { do: 'wait'; until: number };

export interface Surroundings {
  /** Is there a connection, and is anybody there to see what it brings? */
  isOnline: boolean;
  isActive: boolean;
  /** What a sync token must belong to: `parametersOf`. */
  parameters: string;
}

export const INTERVAL = 10 * 60 * 1000;
/** How old a list may be to go on with it: page tokens do not live for ever. */
const RESUMABLE = HOUR;

/**
 * What to do now. The whole schedule is in here: nothing else decides when Google is asked.
 * @param now ms since 1970
 */
export function nextStep({ account, calendars }: SyncState, { isOnline, isActive, parameters }: Surroundings, now: number): Step {
  if (!isOnline || !isActive) return { do: 'wait', until: now + INTERVAL };
  if (account.backoff && account.backoff.until > now) return { do: 'wait', until: account.backoff.until };
  const calendarsDue = account.calendarsAt === null ? now : account.calendarsAt + DAY;
  if (calendarsDue <= now) return { do: 'calendars', account };
  let until = calendarsDue;
  for (const calendar of calendars.filter(({ isChosen }) => isChosen)) {
    const { at, ...list } = dueList(calendar, account, parameters, now);
    if (at <= now) return { do: 'list', calendar, ...list };
    until = Math.min(until, at);
  }
  return { do: 'wait', until };
}

/** Which list a calendar needs next, and when. */
function dueList(calendar: SyncCalendar, { wanted }: SyncAccount, parameters: string, now: number): { at: number; kind: ListingKind; isResumed: boolean } {
  const { listing, token, window, baselineDue, backoff } = calendar;
  const free = backoff?.until ?? 0;
  // Without a page there is nothing to go on with, unless it stands in for a list that was given up.
  const isBegun = listing && (listing.pages > 0 || listing.isRestart);
  if (isBegun && listing.parameters === parameters && now - listing.startedAt < RESUMABLE) return { at: free, kind: listing.kind, isResumed: true };
  if (token === null || !window || calendar.parameters !== parameters || baselineDue <= now) return { at: free, kind: 'full', isResumed: false };
  if (gapBetween(window, now)) return { at: free, kind: 'gap', isResumed: false };
  const due = calendar.served < wanted ? 0 : calendar.due;
  return { at: Math.max(free, due), kind: 'delta', isResumed: false };
}
