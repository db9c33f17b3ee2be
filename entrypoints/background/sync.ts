import { browser } from 'wxt/browser';
import { ApiError, type ApiErrorKind } from '@/utils/calendar-api/api-error.ts';
import { SignInFailure } from '@/utils/calendar-api/auth/sign-in-failure.ts';
import type { SignIn } from '@/utils/calendar-api/auth/sign-in.ts';
import { createClient } from '@/utils/calendar-api/client.ts';
import { CALENDAR_PAGES } from '@/utils/calendar-origin.ts';
import type { AccountProblem } from '@/utils/domain/account.ts';
import { syncStore } from '@/utils/storage/sync-store.ts';
import { addAccount, chooseCalendar, removeAccount, wantSync } from '@/utils/sync/calendars.ts';
import { sync, type SyncParts } from '@/utils/sync/engine.ts';
import { eventOf } from '@/utils/sync/event-row.ts';
import { webLock } from '@/utils/sync/lock.ts';
import { choicesOf, statusOf } from '@/utils/sync/status.ts';
import type { AccountSync } from './accounts.ts';
import { announceToPages } from './announce.ts';
import { data } from './data.ts';
import { catchUp, forgetSynced, keepSynced } from './synced-meetings.ts';

const ALARM = 'calendar-sync';
/** Browsers ring no sooner, in ms. */
const SOONEST = 30_000;

export interface CalendarSync extends AccountSync {
  /** Somebody looks at a calendar, or changed something in it: what is new is wanted now. */
  wake(): void;
  /** Must be called synchronously when the worker starts. */
  watch(): void;
}

/** Keeps what is stored of the connected calendars up to date. @param signInOf whose tokens it uses, asked for when first needed */
export function createCalendarSync(signInOf: () => SignIn): CalendarSync {
  const store = syncStore(data);
  const running = new Set<string>();
  const tell = (): void => announceToPages({ announce: 'accounts' });
  const now = (): number => Date.now();
  const parts: Omit<SyncParts, 'surroundings'> = {
    store,
    clientOf: (account) => createClient({ fetch: (url, init) => fetch(url, init), token: (refused) => tokenOf(signInOf(), account, refused) }),
    lock: webLock(navigator.locks),
    now,
    random: () => Math.random(),
    onProgress: tell,
    // Not waited for: what a dying worker leaves undone is caught up before the next sync.
    onCommitted: (committed) => void keepSynced({ ...committed, put: committed.put.map(eventOf) }).catch(() => undefined),
  };

  const settle = async (account: string): Promise<void> => catchUp(account, (await store.look(account))?.calendars ?? [], (calendar, window) => store.events(calendar, window));

  async function run(account: string, isActive: boolean): Promise<number> {
    running.add(account);
    tell();
    try {
      await settle(account);
      const next = await sync({ ...parts, surroundings: () => ({ isOnline: navigator.onLine, isActive }) }, account);
      // Calendars may have left the list.
      await settle(account);
      return next;
    } finally {
      running.delete(account);
      tell();
    }
  }

  /** Does what is due for every account and sets the alarm for what is due next. */
  async function runAll(isSeen: boolean): Promise<void> {
    const isActive = isSeen || (await browser.tabs.query({ url: CALENDAR_PAGES })).length > 0;
    const accounts = await store.accounts();
    if (accounts.length === 0) return;
    // Set before, too: a worker that dies while it syncs is to come back.
    await browser.alarms.create(ALARM, { when: now() + 2 * SOONEST });
    const next = Math.min(...(await Promise.all(accounts.map((account) => run(account, isActive)))));
    if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: Math.max(next, now() + SOONEST) });
  }

  // What fails here is a database that cannot be written: the next alarm tries again, and pages that ask are told.
  const inBackground = (isSeen: boolean): void => void runAll(isSeen).catch(() => undefined);

  async function start(account: string): Promise<void> {
    await addAccount(store, account);
    await wantSync(store, account, true);
    inBackground(true);
  }

  return {
    async view(account) {
      const state = await store.look(account);
      return { sync: statusOf(state, running.has(account)), calendars: choicesOf(state) };
    },
    start,
    async choose(account, calendar, isChosen) {
      await chooseCalendar(store, account, calendar, isChosen);
      await settle(account);
      await start(account);
    },
    async forget(account) {
      await removeAccount(store, account);
      await forgetSynced(account);
      announceToPages({ announce: 'changed' });
    },
    wake() {
      void store.accounts()
        .then((accounts) => Promise.all(accounts.map((account) => wantSync(store, account, false))))
        .then(() => inBackground(true), () => undefined);
    },
    watch() {
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === ALARM) inBackground(false);
      });
      globalThis.addEventListener('online', () => inBackground(false));
      // Neither an update nor a restart of the browser keeps alarms for sure.
      for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled]) event.addListener(() => inBackground(false));
    },
  };
}

/** What the sync makes of a token that cannot be had. All that is not named needs the user. */
const KIND_OF: Partial<Record<AccountProblem, ApiErrorKind>> = { offline: 'network', 'google-broken': 'server', 'rate-limited': 'rate-limit', 'quota-used-up': 'quota' };

async function tokenOf(signIn: SignIn, account: string, refused?: string): Promise<string> {
  try {
    return await signIn.accessToken(account, refused);
  } catch (error) {
    if (error instanceof SignInFailure) throw new ApiError(KIND_OF[error.problem] ?? 'auth', error.problem, { cause: error });
    throw error;
  }
}
