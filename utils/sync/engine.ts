import { ApiError } from '../calendar-api/api-error.ts';
import type { CalendarClient } from '../calendar-api/client.ts';
import { beginCalendars, failCalendars, keepCalendars, readCalendars } from './calendars.ts';
import { begin, commit, fail, stage, Superseded, type Committed, type Moment, type Reading } from './lists.ts';
import type { Lock } from './lock.ts';
import { contain } from './merge.ts';
import { nextStep, type Step, type Surroundings } from './next-step.ts';
import { parametersOf, queryOf } from './query.ts';
import type { StagedPage, SyncAccount } from './state.ts';
import type { SyncStore } from './store.ts';

/** Everything that the sync needs of the world. */
export interface SyncParts {
  store: SyncStore;
  /** Google, as an account sees it. */
  clientOf: (account: string) => CalendarClient;
  lock: Lock;
  /** ms since 1970. */
  now: () => number;
  /** 0 up to 1. */
  random: () => number;
  surroundings: () => Omit<Surroundings, 'parameters'>;
  /** How many events a page brings; default 1000: what a dying worker loses is at most one page. */
  pageSize?: number;
  /** Told after each list that was committed. */
  onCommitted?: (committed: Committed) => void;
  /** Told how many events the list that is being read has brought so far. */
  onProgress?: (account: string, read: number) => void;
}

/**
 * Brings what is stored of an account up to date, as far as something is due, and says when to come back (ms since 1970).
 * All state is in the store: it can be called by any worker, after any crash, and by two at once, where one of them does the work.
 * @throws what the store throws; failures of Google end in the store as pauses
 */
export async function sync(parts: SyncParts, account: string, signal?: AbortSignal): Promise<number> {
  const { store, lock, now, pageSize = 1000 } = parts;
  const parameters = parametersOf(pageSize);
  const next = async (): Promise<Step> => {
    const state = await store.look(account);
    return state ? nextStep(state, { ...parts.surroundings(), parameters }, now()) : { do: 'wait', until: Infinity };
  };
  for (;;) {
    const due = await next();
    if (due.do === 'wait') return due.until;
    const isMine = await lock(account, async (renew) => {
      for (let step = await next(); step.do !== 'wait' && (await renew()); step = await next()) await take(step, { ...parts, account, parameters, pageSize, renew, signal });
    });
    // Whoever has the lock looks again before giving it back, and so do we: no wish falls between the two.
    if (!isMine) return now() + 60_000;
  }
}

interface Run extends SyncParts {
  account: string;
  parameters: string;
  pageSize: number;
  renew: () => Promise<boolean>;
  signal: AbortSignal | undefined;
}

async function take(step: Exclude<Step, { do: 'wait' }>, run: Run): Promise<void> {
  try {
    if (step.do === 'calendars') await takeCalendars(await run.store.write((tx) => beginCalendars(tx, step.account)), run);
    else await takeList(await run.store.write((tx) => begin(tx, step, run.parameters, run.now())), run);
  } catch (error) {
    // What is newer has changed the state; the next step is decided from that.
    if (!(error instanceof Superseded)) throw error;
  }
}

const momentOf = ({ now, random }: Run): Moment => ({ now: now(), random: random() });

async function takeCalendars(reading: SyncAccount, run: Run): Promise<void> {
  try {
    const entries = await readCalendars(run.clientOf(run.account), run.signal);
    await run.store.write((tx) => keepCalendars(tx, reading, entries, momentOf(run)));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await run.store.write((tx) => failCalendars(tx, reading, error, momentOf(run)));
  }
}

const MOST_PAGES = 2000;

/** Reads a list page by page to its end. */
async function takeList(begun: Reading, run: Run): Promise<void> {
  const client = run.clientOf(run.account);
  let reading = begun;
  const own: StagedPage[] = [];
  for (;;) {
    const { listing, window } = reading;
    try {
      const page = await client.listEvents(reading, queryOf(listing, window, run.pageSize), run.signal);
      if (page.nextPageToken === null) {
        if (page.nextSyncToken === null && listing.kind !== 'gap') throw new ApiError('bad-body', 'a list without an end');
        const committed = await run.store.write((tx) => commit(tx, reading, own, page, momentOf(run)));
        run.onCommitted?.(committed);
        return;
      }
      if (page.nextPageToken === listing.pageToken || listing.pages > MOST_PAGES) throw new ApiError('invalid-token', 'pages in a circle');
      const staged = contain(reading.key, listing.pages, page, listing.window);
      reading = await run.store.write((tx) => stage(tx, reading, staged, page));
      own.push(staged);
      run.onProgress?.(run.account, reading.listing.read);
      if (!(await run.renew())) return;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await run.store.write((tx) => fail(tx, reading, error, momentOf(run)));
      return;
    }
  }
}
