import { ApiError } from '../calendar-api/api-error.ts';
import type { CalendarClient } from '../calendar-api/client.ts';
import type { CalendarEntry } from '../calendar-api/calendar-entry.ts';
import { nextBackoff } from './after-error.ts';
import { Superseded, type Moment } from './lists.ts';
import { calendarKey, emptied, newAccount, newCalendar, type SyncAccount, type SyncCalendar } from './state.ts';
import type { SyncStore, SyncTransaction } from './store.ts';

/**
 * All calendars on the user's list, hidden ones too.
 * @throws ApiError `bad-body` for a list without the primary calendar, which everybody has: by such a list all would be deleted
 */
export async function readCalendars(client: CalendarClient, signal?: AbortSignal): Promise<CalendarEntry[]> {
  const found = new Map<string, CalendarEntry>();
  for (const asked = new Set<string>(), query: Record<string, string> = { showHidden: 'true', maxResults: '250' }; ; ) {
    const { calendars, nextPageToken } = await client.listCalendars(query, signal);
    for (const calendar of calendars) found.set(calendar.id, calendar);
    if (nextPageToken === null) break;
    if (asked.has(nextPageToken)) throw new ApiError('bad-body', 'pages in a circle');
    asked.add(nextPageToken);
    query['pageToken'] = nextPageToken;
  }
  if (![...found.values()].some(({ isPrimary }) => isPrimary)) throw new ApiError('bad-body', 'no primary calendar');
  return [...found.values()];
}

/** Says that the list of calendars is about to be read; the answer belongs to the account as it is then. */
export async function beginCalendars(tx: SyncTransaction, { account, generation }: SyncAccount): Promise<SyncAccount> {
  const stored = await tx.account(account);
  if (stored?.generation !== generation) throw new Superseded();
  const begun = { ...stored, generation: generation + 1 };
  tx.putAccount(begun);
  return begun;
}

/** Stores which calendars there are. One that left the list goes with its events; one whose zone changed is listed anew, for its days. */
export async function keepCalendars(tx: SyncTransaction, { account, generation }: SyncAccount, entries: readonly CalendarEntry[], { now, random }: Moment): Promise<void> {
  const stored = await tx.account(account);
  if (stored?.generation !== generation) throw new Superseded();
  const before = new Map((await tx.calendars(account)).map((calendar) => [calendar.id, calendar]));
  for (const entry of entries) {
    const known = before.get(entry.id);
    before.delete(entry.id);
    if (!known) tx.putCalendar(newCalendar(account, entry, Math.floor(random * 2 ** 40)));
    else if (known.isChosen && !entry.isOwned) choose(tx, { ...known, ...entry }, false);
    else tx.putCalendar({ ...known, ...entry, ...(known.timeZone !== entry.timeZone && { baselineDue: now }) });
  }
  for (const calendar of before.values()) forget(tx, calendar);
  tx.putAccount({ ...stored, calendarsAt: now, backoff: null });
}

/** The list of calendars did not come. */
export async function failCalendars(tx: SyncTransaction, { account, generation }: SyncAccount, error: ApiError, { now, random }: Moment): Promise<void> {
  const stored = await tx.account(account);
  if (stored?.generation !== generation) throw new Superseded();
  tx.putAccount({ ...stored, backoff: nextBackoff(stored.backoff, error, now, random) });
}

function clear(tx: SyncTransaction, { key }: SyncCalendar): void {
  tx.deletePages(key);
  tx.deleteAllEvents(key);
}

function forget(tx: SyncTransaction, calendar: SyncCalendar): void {
  clear(tx, calendar);
  tx.deleteCalendar(calendar.key);
}

function choose(tx: SyncTransaction, calendar: SyncCalendar, isChosen: boolean): void {
  clear(tx, calendar);
  tx.putCalendar({ ...emptied(calendar), isChosen });
}

/** Remembers an account that was connected; one that is known stays as it is. `random`: 0 up to 1. */
export function addAccount(store: SyncStore, account: string, random = Math.random()): Promise<void> {
  return store.write(async (tx) => {
    if (!(await tx.account(account))) tx.putAccount(newAccount(account, Math.floor(random * 2 ** 40)));
  });
}

/** Removes all that came from an account. What runs for it finds its calendars gone and stops. */
export function removeAccount(store: SyncStore, account: string): Promise<void> {
  return store.write(async (tx) => {
    for (const calendar of await tx.calendars(account)) forget(tx, calendar);
    tx.deleteAccount(account);
  });
}

/** Syncs a calendar from now on, or no longer: its events go. Nothing changes for one that is not owned or not known. */
export function chooseCalendar(store: SyncStore, account: string, id: string, isChosen: boolean): Promise<void> {
  return store.write(async (tx) => {
    const calendar = await tx.calendar(calendarKey(account, id));
    if (calendar && calendar.isChosen !== isChosen && (calendar.isOwned || !isChosen)) choose(tx, calendar, isChosen);
  });
}

/** Asks for a sync at the next opportunity. `isByHand`: the user asked, so that pauses after failures end and calendars are read anew. */
export function wantSync(store: SyncStore, account: string, isByHand: boolean): Promise<void> {
  return store.write(async (tx) => {
    const stored = await tx.account(account);
    if (!stored) return;
    tx.putAccount({ ...stored, wanted: stored.wanted + 1, ...(isByHand && { backoff: null, calendarsAt: null }) });
    if (isByHand) for (const calendar of await tx.calendars(account)) tx.putCalendar({ ...calendar, backoff: null });
  });
}
