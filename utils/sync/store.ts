import type { EventRow } from './event-row.ts';
import type { StagedPage, StoredEvent, SyncAccount, SyncCalendar, SyncState } from './state.ts';
import type { Window } from './window.ts';

/** What can be done inside one transaction. Reads see the writes before them; awaiting anything else ends it. */
export interface SyncTransaction {
  account(account: string): Promise<SyncAccount | undefined>;
  putAccount(account: SyncAccount): void;
  deleteAccount(account: string): void;
  calendar(key: string): Promise<SyncCalendar | undefined>;
  calendars(account: string): Promise<SyncCalendar[]>;
  putCalendar(calendar: SyncCalendar): void;
  deleteCalendar(key: string): void;
  /** The staged pages of a calendar, in order. */
  pages(calendar: string): Promise<StagedPage[]>;
  putPage(page: StagedPage): void;
  deletePages(calendar: string): void;
  eventIds(calendar: string): Promise<string[]>;
  putEvents(rows: Iterable<EventRow>): void;
  deleteEvents(calendar: string, ids: Iterable<string>): void;
  deleteAllEvents(calendar: string): void;
  /** Deletes what ended until then (ms). */
  deleteEventsUntil(calendar: string, endsAt: number): Promise<void>;
}

/** Where the sync keeps what it knows. It reaches nothing that a user wrote. */
export interface SyncStore {
  /** Runs `work` in one transaction: all of it is kept when the promise resolves, nothing of it when it rejects. */
  write<T>(work: (transaction: SyncTransaction) => Promise<T>): Promise<T>;
  /** What is known of an account and its calendars; null when it was never connected. */
  look(account: string): Promise<SyncState | null>;
  accounts(): Promise<string[]>;
  /** The events of a calendar that touch a span of time, by their end. */
  events(calendar: string, window: Window): Promise<StoredEvent[]>;
}
