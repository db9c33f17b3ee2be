import { browser } from 'wxt/browser';
import { redirectAddress } from '@/utils/calendar-api/auth/redirect-address.ts';
import { createSignIn, type SignIn } from '@/utils/calendar-api/auth/sign-in.ts';
import { SignInFailure } from '@/utils/calendar-api/auth/sign-in-failure.ts';
import { GOOGLE_API_PAGES } from '@/utils/calendar-api/google.ts';
import { ACCOUNT_PROBLEMS, type AccountProblem, type AccountsView, type AccountView } from '@/utils/domain/account.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { accountStore, closeLocalStorage, readOwnClient, writeOwnClient } from './account-store.ts';
import { announceToPages } from './announce.ts';
import { launchGoogle } from './google-window.ts';

/** What the sync does for an account. */
export interface AccountSync {
  view(address: string): Promise<Pick<AccountView, 'sync' | 'calendars'>>;
  /** Starts a sync, or joins the one that runs; resolves at once. */
  start(address: string): Promise<void>;
  /** Looks at a calendar from now on, or no longer: what came from it goes, and nothing that the user wrote. */
  choose(address: string, calendar: string, isChosen: boolean): Promise<void>;
  /** Removes all that came from Google for that account, and nothing that the user wrote. */
  forget(address: string): Promise<void>;
}

/** Until when a permission that the user is asked for leads to a connection, ms since 1970: the asking page may be gone. */
const WANTED_UNTIL = 'connectWantedUntil';
const WANTED_FOR = 5 * 60_000;
const PROBLEM = 'connectProblem';

type Names = 'accounts.read' | 'account.connect' | 'account.reconnect' | 'account.disconnect' | 'account.sync' | 'account.calendar' | 'account.client';

export interface Accounts {
  handlers: Pick<Handlers, Names>;
  /** For the sync: whose tokens it needs. */
  signIn: SignIn;
  /** Must be called synchronously when the worker starts. */
  watch(): void;
}

/** The user's Google accounts: connecting, disconnecting, and how their sync stands. */
export function createAccounts(sync: AccountSync): Accounts {
  const redirect = (): string => redirectAddress(browser.identity.getRedirectURL());
  const tell = (): void => announceToPages({ announce: 'accounts' });
  const signIn = createSignIn({
    store: accountStore,
    launch: launchGoogle,
    redirect,
    send: (input, init) => fetch(input, init),
    now: () => Date.now(),
    onChange: tell,
  });
  let connecting: Promise<void> | null = null;

  async function view(): Promise<AccountsView> {
    const [accounts, own, client, problem] = await Promise.all([accountStore.accounts(), readOwnClient(), accountStore.client(), readProblem()]);
    return {
      accounts: await Promise.all(accounts.map(async ({ address, needsReconnect }) => ({ address, needsReconnect, ...(await sync.view(address)) }))),
      isConnecting: connecting !== null,
      problem,
      ownClientId: own?.id ?? null,
      redirect: redirect(),
      canConnect: client !== null,
    };
  }

  /** One window at a time: whoever asks meanwhile waits for the same. */
  function connect(address: string | null): Promise<void> {
    connecting ??= attempt(async () => {
      if (!(await browser.permissions.contains({ origins: GOOGLE_API_PAGES }))) throw new SignInFailure('no-permission');
      await sync.start(await signIn.connect(address));
      return null;
    }).finally(() => {
      connecting = null;
      tell();
    });
    tell();
    return connecting;
  }

  const handlers: Accounts['handlers'] = {
    'accounts.read': view,
    'account.connect': async ({ when }) => {
      if (when === 'granted') await browser.storage.session.set({ [WANTED_UNTIL]: Date.now() + WANTED_FOR });
      else {
        await browser.storage.session.remove(WANTED_UNTIL);
        await connect(null);
      }
      return view();
    },
    'account.reconnect': async ({ address }) => {
      await connect(address);
      return view();
    },
    'account.disconnect': async ({ address }) => {
      await attempt(async () => {
        const isHeard = await signIn.disconnect(address);
        await sync.forget(address);
        return isHeard ? null : 'not-revoked';
      });
      tell();
      return view();
    },
    'account.sync': async ({ address }) => {
      await sync.start(address);
      return view();
    },
    'account.calendar': async ({ address, calendar, isChosen }) => {
      await sync.choose(address, calendar, isChosen);
      return view();
    },
    'account.client': async ({ id, secret }) => {
      await writeOwnClient(id ? { id, secret: secret || null } : null);
      tell();
      return view();
    },
  };

  return {
    handlers,
    signIn,
    watch() {
      closeLocalStorage().catch(() => undefined);
      browser.permissions.onAdded.addListener((added) => {
        if (!GOOGLE_API_PAGES.every((host) => added.origins?.includes(host))) return;
        takeWanted()
          .then((isWanted) => (isWanted ? connect(null) : undefined))
          .catch(() => undefined);
      });
    },
  };
}

/** Does it, and keeps what went wrong for the pages to show; null when nothing did. */
async function attempt(work: () => Promise<AccountProblem | null>): Promise<void> {
  let problem: AccountProblem | null;
  try {
    problem = await work();
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    problem = error.problem;
  }
  await browser.storage.session.set({ [PROBLEM]: problem });
}

async function takeWanted(): Promise<boolean> {
  const until = (await browser.storage.session.get(WANTED_UNTIL))[WANTED_UNTIL];
  await browser.storage.session.remove(WANTED_UNTIL);
  return typeof until === 'number' && Date.now() < until;
}

async function readProblem(): Promise<AccountProblem | null> {
  const stored = (await browser.storage.session.get(PROBLEM))[PROBLEM];
  return ACCOUNT_PROBLEMS.find((problem) => problem === stored) ?? null;
}
