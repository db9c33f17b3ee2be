import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAccounts, type Accounts, type AccountSync } from '@/entrypoints/background/accounts.ts';
import { GOOGLE_API_PAGES } from '@/utils/calendar-api/google.ts';
import type { AccountsView } from '@/utils/domain/account.ts';
import { answer, type Handlers } from '@/utils/messaging/server.ts';
import { CalendarApi } from '../../google/api/calendar-api.ts';

const DEWI = 'dewi@contoso.example';
const REDIRECT = 'https://gnimenoiogpdiiojklijaidcmlakeegk.chromiumapp.org/';
const SENDER = { tabId: null };
const OWN = { id: 'own.apps.googleusercontent.com', secret: 'hush' };
const IDLE = { isRunning: false, read: null, lastSync: null, problem: null };

let api: CalendarApi;
let accounts: Accounts;
let hosts: string[];
let windows: { url: string; interactive?: boolean }[];
let permissionAdded: ((added: { origins?: string[] }) => void) | undefined;
const sync = { view: vi.fn<AccountSync['view']>(), choose: vi.fn<AccountSync['choose']>(), start: vi.fn<AccountSync['start']>(), forget: vi.fn<AccountSync['forget']>() };
const announced = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockResolvedValue();
  vi.stubEnv('WXT_GOOGLE_CLIENT_ID', 'us.apps.googleusercontent.com');
  api = new CalendarApi({ clock: () => Date.now() });
  api.addAccount(DEWI);
  api.visitor.answers = 'allow';
  vi.stubGlobal('fetch', api.fetch);
  hosts = [...GOOGLE_API_PAGES];
  windows = [];
  sync.view.mockReset().mockResolvedValue({ sync: IDLE, calendars: [] });
  sync.choose.mockReset().mockResolvedValue();
  sync.start.mockReset().mockResolvedValue();
  sync.forget.mockReset().mockResolvedValue();
  announced.mockReset();
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => { announced(message); });
  Object.assign(fakeBrowser, {
    identity: {
      getRedirectURL: () => REDIRECT,
      launchWebAuthFlow: async (details: { url: string; interactive?: boolean }) => {
        windows.push(details);
        const location = (await api.fetch(details.url, { redirect: 'manual' })).headers.get('location');
        if (location === null) throw new Error('The user did not approve access.');
        return location;
      },
    },
    permissions: {
      contains: ({ origins = [] }: { origins?: string[] }) => Promise.resolve(origins.every((host) => hosts.includes(host))),
      onAdded: { addListener: (listener: typeof permissionAdded) => { permissionAdded = listener; } },
    },
  });
  accounts = createAccounts(sync);
  accounts.watch();
});

const read = (): Promise<AccountsView> => accounts.handlers['accounts.read']({}, SENDER);
const connect = (): Promise<AccountsView> => accounts.handlers['account.connect']({ when: 'now' }, SENDER);

describe('the accounts', () => {
  it('are none at first, and nothing is asked of Google', async () => {
    expect(await read()).toEqual({ accounts: [], isConnecting: false, problem: null, ownClientId: null, redirect: REDIRECT, canConnect: true });
    expect(api.requests).toEqual([]);
  });

  it('are connected, announced, and synced at once', async () => {
    expect((await connect()).accounts).toEqual([{ address: DEWI, needsReconnect: false, sync: IDLE, calendars: [] }]);
    expect(sync.start).toHaveBeenCalledExactlyOnceWith(DEWI);
    expect(announced).toHaveBeenCalledWith({ announce: 'accounts' });
    expect(windows).toMatchObject([{ interactive: true }]);
  });

  it('say that a window is open while it is', async () => {
    const connecting = connect();
    expect((await read()).isConnecting).toBe(true);
    expect((await connecting).isConnecting).toBe(false);
  });

  it('open one window however often the button is clicked', async () => {
    await Promise.all([connect(), connect()]);
    expect(windows).toHaveLength(1);
  });

  it('keep the access token where it dies with the browser, and nothing secret elsewhere', async () => {
    await connect();
    const token = await accounts.signIn.accessToken(DEWI);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain(token);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(token);
    expect(JSON.stringify(await read())).not.toContain(token);
  });

  it.each<[string, () => void, string]>([
    ['the hosts were not allowed', () => { hosts = []; }, 'no-permission'],
    ['the user said no to Google', () => { api.visitor.answers = 'deny'; }, 'cancelled'],
    ['the user closed the window', () => { api.visitor.answers = 'clicks'; }, 'cancelled'],
    ['the answer was not ours', () => { api.quirks.wrongState = true; }, 'not-trusted'],
    ['this copy has no client', () => { vi.stubEnv('WXT_GOOGLE_CLIENT_ID', ''); }, 'no-client'],
  ])('say why when %s, until it went well', async (_, arrange, problem) => {
    arrange();
    expect(await connect()).toMatchObject({ accounts: [], problem });
    expect((await read()).problem).toBe(problem);
    expect(sync.start).not.toHaveBeenCalled();
    hosts = [...GOOGLE_API_PAGES];
    api.visitor.answers = 'allow';
    api.quirks.wrongState = false;
    vi.stubEnv('WXT_GOOGLE_CLIENT_ID', 'us.apps.googleusercontent.com');
    expect((await connect()).problem).toBeNull();
  });
});

describe('a page that is gone when the browser has asked', () => {
  it('is not needed: the permission itself leads on', async () => {
    hosts = [];
    await accounts.handlers['account.connect']({ when: 'granted' }, SENDER);
    expect(windows).toEqual([]);
    hosts = [...GOOGLE_API_PAGES];
    permissionAdded?.({ origins: GOOGLE_API_PAGES });
    await vi.waitFor(() => expect(sync.start).toHaveBeenCalledExactlyOnceWith(DEWI));
    expect(windows).toHaveLength(1);
  });

  it('opens no window when the permission came from elsewhere, or much later', async () => {
    permissionAdded?.({ origins: GOOGLE_API_PAGES });
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
    await accounts.handlers['account.connect']({ when: 'granted' }, SENDER);
    vi.setSystemTime(Date.now() + 6 * 60_000);
    permissionAdded?.({ origins: GOOGLE_API_PAGES });
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get('connectWantedUntil')).toEqual({}));
    expect(windows).toEqual([]);
  });

  it('opens one window when it is still there and asks too', async () => {
    await accounts.handlers['account.connect']({ when: 'granted' }, SENDER);
    permissionAdded?.({ origins: GOOGLE_API_PAGES });
    await connect();
    await vi.waitFor(() => expect(sync.start).toHaveBeenCalledTimes(1));
    expect(windows).toHaveLength(1);
  });
});

describe('disconnecting', () => {
  it('takes the grant back and forgets what came from Google', async () => {
    await connect();
    const token = await accounts.signIn.accessToken(DEWI);
    expect(await accounts.handlers['account.disconnect']({ address: DEWI }, SENDER)).toMatchObject({ accounts: [], problem: null });
    expect(api.tokens.access(token)).toBeNull();
    expect(sync.forget).toHaveBeenCalledExactlyOnceWith(DEWI);
    expect(await fakeBrowser.storage.local.get()).toEqual({ accounts: [], refreshTokens: {} });
  });

  it('does so here all the same when Google cannot be told, and says what is left to do', async () => {
    await connect();
    api.faults.push({ on: ({ kind }) => kind === 'revoke', network: true });
    expect(await accounts.handlers['account.disconnect']({ address: DEWI }, SENDER)).toMatchObject({ accounts: [], problem: 'not-revoked' });
    expect(sync.forget).toHaveBeenCalledExactlyOnceWith(DEWI);
  });
});

describe('an account that Google wants to see again', () => {
  beforeEach(async () => {
    await connect();
    await fakeBrowser.storage.session.clear();
    api.quirks.silent = 'login_required';
    await accounts.signIn.accessToken(DEWI).catch(() => undefined);
  });

  it('is marked, also for the next worker, and no window opens by itself', async () => {
    expect((await read()).accounts[0]?.needsReconnect).toBe(true);
    expect((await createAccounts(sync).handlers['accounts.read']({}, SENDER)).accounts[0]?.needsReconnect).toBe(true);
    expect(windows.map(({ interactive }) => interactive)).toEqual([true, false]);
  });

  it('is connected again by a click, with its own address as hint', async () => {
    expect((await accounts.handlers['account.reconnect']({ address: DEWI }, SENDER)).accounts[0]?.needsReconnect).toBe(false);
    expect(new URL(windows.at(-1)?.url ?? '').searchParams.get('login_hint')).toBe(DEWI);
    expect(sync.start).toHaveBeenCalledTimes(2);
  });
});

describe('a client of the user’s own', () => {
  it('is used instead of the build’s; its secret is told to no page', async () => {
    api.clients.set(OWN.id, { ...OWN, redirects: [REDIRECT] });
    expect(await accounts.handlers['account.client'](OWN, SENDER)).toMatchObject({ ownClientId: OWN.id, canConnect: true });
    expect((await connect()).accounts).toHaveLength(1);
    expect(JSON.stringify(await read())).not.toContain(OWN.secret);
    expect(JSON.stringify(announced.mock.calls)).not.toContain(OWN.secret);
  });

  it('goes back to the build’s by an empty id', async () => {
    await accounts.handlers['account.client'](OWN, SENDER);
    expect((await accounts.handlers['account.client']({ id: '', secret: '' }, SENDER)).ownClientId).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('that is broken in the storage is none', async () => {
    await fakeBrowser.storage.local.set({ googleClient: 7, accounts: 'x', refreshTokens: [] });
    expect(await read()).toMatchObject({ accounts: [], ownClientId: null, canConnect: true });
  });
});

describe('the messages', () => {
  // The other handlers are not asked here.
  const handlers = (): Handlers => ({ ...accounts.handlers }) as Handlers;
  const ask = (name: string, request: unknown, url = fakeBrowser.runtime.getURL('/popup.html')): Promise<unknown> =>
    answer(handlers(), { name, request }, { id: fakeBrowser.runtime.id, url });

  it('are not for content scripts', async () => {
    for (const name of ['accounts.read', 'account.connect', 'account.disconnect', 'account.client']) {
      expect(await ask(name, {}, 'https://calendar.google.com/calendar/u/0/r')).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
  });
});
