import type { ApiError } from '../calendar-api/api-error.ts';
import type { EventsPage } from '../calendar-api/client.ts';
import { DOUBTS } from '../calendar-api/event.ts';
import { isOfTheAccount } from '../calendar-api/retry.ts';
import { afterError, nextBackoff } from './after-error.ts';
import { contain, mergePages } from './merge.ts';
import type { EventRow } from './event-row.ts';
import { INTERVAL, type ListStep } from './next-step.ts';
import type { Listing, StagedPage, SyncCalendar } from './state.ts';
import type { SyncTransaction } from './store.ts';
import { DAY, windowAt } from './window.ts';

/** What runs was made void by something newer: another run, another choice of calendars, a disconnected account. */
export class Superseded extends Error {}

/** A calendar whose list is being read. */
export type Reading = SyncCalendar & { listing: Listing };

/** What a committed list changed. */
export interface Committed {
  calendar: SyncCalendar;
  put: EventRow[];
  /** Ids that are no longer there, as far as they were. */
  removed: string[];
}

/** Chance and time, for decisions. `random`: 0 up to 1. */
export interface Moment {
  now: number;
  random: number;
}

/** The calendar as stored, if it is still at the generation that the run goes by. */
async function current(tx: SyncTransaction, { key, generation }: SyncCalendar): Promise<SyncCalendar> {
  const stored = await tx.calendar(key);
  if (stored?.generation !== generation) throw new Superseded();
  return stored;
}

/** Begins a list, or takes over the one that a dead worker left, under a new generation: whoever still reads it is superseded. */
export async function begin(tx: SyncTransaction, { calendar, kind, isResumed }: ListStep, parameters: string, now: number): Promise<Reading> {
  const stored = await current(tx, calendar);
  const account = await tx.account(stored.account);
  if (!account) throw new Superseded();
  let { listing } = stored;
  if (!isResumed || !listing) {
    const window = kind === 'delta' && stored.window ? stored.window : windowAt(now);
    const since = kind === 'delta' ? stored.token : null;
    listing = { kind, parameters, window, since, pageToken: null, pages: 0, read: 0, isRestart: false, startedAt: now, wanted: account.wanted };
    tx.deletePages(stored.key);
  }
  const begun: Reading = { ...stored, generation: stored.generation + 1, listing };
  tx.putCalendar(begun);
  return begun;
}

/** Keeps a page that is not the last one. `page`: as `contain` makes it of what Google sent, which is `from`. */
export async function stage(tx: SyncTransaction, reading: Reading, page: StagedPage, from: EventsPage): Promise<Reading> {
  const stored = await current(tx, reading);
  const { listing } = reading;
  tx.putPage(page);
  const staged: Reading = {
    ...stored,
    backoff: null,
    doubts: sum(listing.pages === 0 && listing.kind === 'full' ? {} : stored.doubts, from.doubts),
    listing: { ...listing, pageToken: from.nextPageToken, pages: listing.pages + 1, read: listing.read + from.events.length },
  };
  tx.putCalendar(staged);
  return staged;
}

/**
 * The last page came: events, token and window change together, in this one transaction.
 * @param own the pages that this run staged itself and need not be read again
 */
export async function commit(tx: SyncTransaction, reading: Reading, own: readonly StagedPage[], page: EventsPage, { now, random }: Moment): Promise<Committed> {
  const stored = await current(tx, reading);
  const { key } = stored;
  const { listing } = reading;
  const earlier = own.length === listing.pages ? own : await tx.pages(key);
  const { put, remove } = mergePages([...earlier, contain(key, listing.pages, page, listing.window)]);
  // Sweep: what a full list did not show is no longer there.
  if (listing.kind === 'full') for (const id of await tx.eventIds(key)) if (!put.has(id)) remove.add(id);
  if (listing.kind === 'gap') await tx.deleteEventsUntil(key, listing.window.from);
  tx.deleteEvents(key, remove);
  tx.putEvents(put.values());
  tx.deletePages(key);
  const calendar: SyncCalendar = {
    ...stored,
    window: listing.window,
    listing: null,
    backoff: null,
    doubts: sum(listing.pages === 0 && listing.kind === 'full' ? {} : stored.doubts, page.doubts),
    ...(listing.kind !== 'gap' && { token: page.nextSyncToken, parameters: listing.parameters, served: listing.wanted, syncedAt: now, due: now + INTERVAL * (1 + 0.1 * random) }),
    // Each calendar on a day of its own, so that not all are listed anew together.
    ...(listing.kind === 'full' && { baselineDue: now + DAY * (6 + 2 * random) }),
  };
  tx.putCalendar(calendar);
  const account = await tx.account(calendar.account);
  if (account?.backoff) tx.putAccount({ ...account, backoff: null });
  return { calendar, put: [...put.values()], removed: [...remove] };
}

/** A page did not come: the list begins anew at once, or goes on later, or is given up. */
export async function fail(tx: SyncTransaction, reading: Reading, error: ApiError, { now, random }: Moment): Promise<void> {
  const stored = await current(tx, reading);
  const { listing } = reading;
  const verdict = afterError(error.kind, listing);
  if (verdict !== 'keep') tx.deletePages(stored.key);
  if (verdict === 'restart') {
    tx.putCalendar({ ...stored, ...withoutToken(listing), listing: restarted(listing, now) });
    return;
  }
  const failed: SyncCalendar = { ...stored, ...(verdict === 'drop' && { ...withoutToken(listing), listing: null }) };
  const isOfAll = isOfTheAccount(error.kind);
  tx.putCalendar(isOfAll ? failed : { ...failed, backoff: nextBackoff(stored.backoff, error, now, random) });
  const account = await tx.account(stored.account);
  if (!account) return;
  if (isOfAll) tx.putAccount({ ...account, backoff: nextBackoff(account.backoff, error, now, random) });
  // Perhaps it is no longer on the user's list.
  else if (error.kind === 'not-found') tx.putAccount({ ...account, calendarsAt: null });
}

/** Google gave up what the token stands for. A gap has none: the token of the calendar is not in question. */
const withoutToken = ({ kind }: Listing): { token?: null } => (kind === 'gap' ? {} : { token: null });

function restarted(listing: Listing, now: number): Listing {
  const kind = listing.kind === 'gap' ? 'gap' : 'full';
  return { ...listing, kind, window: windowAt(now), since: null, pageToken: null, pages: 0, read: 0, isRestart: true, startedAt: now };
}

function sum(a: SyncCalendar['doubts'], b: SyncCalendar['doubts']): SyncCalendar['doubts'] {
  return Object.fromEntries(DOUBTS.map((doubt) => [doubt, (a[doubt] ?? 0) + (b[doubt] ?? 0)] as const).filter(([, count]) => count > 0));
}
