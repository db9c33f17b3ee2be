import type { ApiErrorKind } from '../calendar-api/api-error.ts';
import type { CalendarEntry } from '../calendar-api/calendar-entry.ts';
import type { CalendarEvent, Doubt } from '../calendar-api/event.ts';
import type { EventRow } from './event-row.ts';
import type { Window } from './window.ts';

/*
 * What the sync keeps, all of it in the database: a worker can die at any time, and the next one goes on from here.
 * Times are ms since 1970.
 */

/** Leave Google alone until then. */
export interface Backoff {
  /** Failures in a row. */
  failures: number;
  until: number;
  problem: ApiErrorKind;
}

export interface SyncAccount {
  /** Lower-case address. */
  account: string;
  /** Raised by whoever begins to read the list of calendars: only the last one's answer is kept. */
  generation: number;
  /** Counts how often somebody asked for a sync at once. */
  wanted: number;
  /** When the list of calendars was last read; null: it is wanted now. */
  calendarsAt: number | null;
  backoff: Backoff | null;
  /** Who is syncing, where the browser has no locks. */
  lease: { holder: string; until: number } | null;
}

/**
 * - full: all events of the window; what it does not contain is no longer there
 * - gap: the strip by which the window has moved on: what lies there untouched never comes as a change
 * - delta: what changed since a sync token
 */
export type ListingKind = 'full' | 'gap' | 'delta';

/** A list that is being read, page by page. */
export interface Listing {
  kind: ListingKind;
  /** `parametersOf` it: a page token is good for no others. */
  parameters: string;
  /** The window that holds once it is committed. */
  window: Window;
  /** The sync token that a delta goes on from. */
  since: string | null;
  /** Of the next page; null for the first. */
  pageToken: string | null;
  /** Pages staged, and the events on them. */
  pages: number;
  read: number;
  /** Whether it stands in for a list that Google gave up. */
  isRestart: boolean;
  startedAt: number;
  /** The account's `wanted` when it began: later wishes need another list. */
  wanted: number;
}

export interface SyncCalendar extends CalendarEntry {
  /** `calendarKey(account, id)`. */
  key: string;
  account: string;
  isChosen: boolean;
  /** Raised by whatever makes a running list worthless; a list is staged and committed under the number it began with. */
  generation: number;
  /** With the parameters of the list that it came from. */
  token: string | null;
  parameters: string;
  /** What the stored events cover; null before the first list is committed: nothing is stored then. */
  window: Window | null;
  /** When everything is to be listed anew, for what no delta ever told. */
  baselineDue: number;
  /** When to ask for changes, if nobody asks sooner. */
  due: number;
  /** The account's `wanted` that the last list answered. */
  served: number;
  syncedAt: number | null;
  listing: Listing | null;
  backoff: Backoff | null;
  /** How often events were left out or guessed at since all of them were last listed, by the reason. */
  doubts: Partial<Record<Doubt, number>>;
}

export interface SyncState {
  account: SyncAccount;
  calendars: SyncCalendar[];
}

/** An event as it is stored, with the key of its calendar. Ids are opaque. */
export interface StoredEvent extends CalendarEvent {
  /** `eventKey(calendar, id)`. */
  key: string;
  calendar: string;
}

/** A page of a list that is not complete yet: what to put in and what to take out. */
export interface StagedPage {
  calendar: string;
  /** Counted from 0. */
  page: number;
  rows: EventRow[];
  removed: string[];
}

export function calendarKey(account: string, id: string): string {
  return `${account} ${id}`;
}

/** The key of a stored event. The calendar's end is marked by what no address contains. */
export function eventKey(calendar: string, id: string): string {
  return `${calendar}\n${id}`;
}

/** The key of the calendar in such a key. */
export function calendarIn(key: string): string {
  return key.slice(0, key.indexOf('\n'));
}

/** The event's id in such a key. */
export function idIn(key: string): string {
  return key.slice(key.indexOf('\n') + 1);
}

/** @param generation where to count from: another number than before, should the account have been here and gone */
export function newAccount(account: string, generation: number): SyncAccount {
  return { account, generation, wanted: 0, calendarsAt: null, backoff: null, lease: null };
}

/**
 * What is known of a calendar that just appeared on the list. The primary one is synced unless the user says otherwise.
 * @param generation where to count from: another number than before, should the calendar have been here and gone
 */
export function newCalendar(account: string, entry: CalendarEntry, generation: number): SyncCalendar {
  return { ...entry, key: calendarKey(account, entry.id), account, isChosen: entry.isPrimary && entry.isOwned, generation, served: 0, ...NOTHING };
}

const NOTHING = { token: null, parameters: '', window: null, baselineDue: 0, due: 0, syncedAt: null, listing: null, backoff: null, doubts: {} };

/** The calendar as if it had never been read; what runs for it is void. */
export function emptied(calendar: SyncCalendar): SyncCalendar {
  return { ...calendar, ...NOTHING, generation: calendar.generation + 1 };
}
