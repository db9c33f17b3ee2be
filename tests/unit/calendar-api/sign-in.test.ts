import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GoogleClient } from '@/utils/calendar-api/auth/authorisation-url.ts';
import { createSignIn, type Account, type AccountStore, type SignIn } from '@/utils/calendar-api/auth/sign-in.ts';
import { SignInFailure } from '@/utils/calendar-api/auth/sign-in-failure.ts';
import type { AccessToken } from '@/utils/calendar-api/auth/read-redirect.ts';
import { CalendarApi } from '../../google/api/calendar-api.ts';
import type { Trouble } from '../../google/api/faults.ts';
import { SCOPES } from '../../google/api/scopes.ts';

const DEWI = 'dewi@contoso.example';
const RINA = 'rina@contoso.example';
const HOUR = 3_600_000;
const REDIRECT = 'https://gnimenoiogpdiiojklijaidcmlakeegk.chromiumapp.org/';
const OURS: GoogleClient = { id: 'us.apps.googleusercontent.com', secret: null };
const OWN: GoogleClient = { id: 'own.apps.googleusercontent.com', secret: 'hush' };

let now: number;
let api: CalendarApi;
let client: GoogleClient | null;
let accounts: Map<string, Account>;
let access: Map<string, AccessToken>;
let refresh: Map<string, string>;
let windows: { isSilent: boolean; url: URL }[];
let signIn: SignIn;
const onChange = vi.fn();

const store: AccountStore = {
  client: () => Promise.resolve(client),
  accounts: () => Promise.resolve([...accounts.values()]),
  save: (account) => Promise.resolve(void accounts.set(account.address, account)),
  remove: (address) => {
    for (const map of [accounts, access, refresh]) map.delete(address);
    return Promise.resolve();
  },
  accessToken: (address) => Promise.resolve(access.get(address) ?? null),
  refreshToken: (address) => Promise.resolve(refresh.get(address) ?? null),
  keepTokens: (address, tokens) => {
    access.set(address, tokens.access);
    if (tokens.refresh) refresh.set(address, tokens.refresh);
    return Promise.resolve();
  },
};

beforeEach(() => {
  now = Date.parse('2026-11-25T03:00:00Z');
  api = new CalendarApi({ clock: () => now });
  api.addAccount(DEWI);
  api.addCalendar(DEWI, { id: 'a-team@group.calendar.google.com', summary: 'Team' });
  api.addAccount(RINA);
  api.visitor.answers = 'allow';
  client = OURS;
  accounts = new Map();
  access = new Map();
  refresh = new Map();
  windows = [];
  onChange.mockReset();
  signIn = createSignIn({
    store,
    // As the browser does: follows Google's page to where it sends the browser back.
    launch: async (url, isSilent) => {
      windows.push({ isSilent, url: new URL(url) });
      const location = (await api.fetch(url, { redirect: 'manual' })).headers.get('location');
      if (location === null) throw new SignInFailure('cancelled');
      return location;
    },
    redirect: () => REDIRECT,
    send: api.fetch,
    now: () => now,
    onChange,
  });
});

const problemOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'none', (error: unknown) => (error instanceof SignInFailure ? error.problem : error));
const register = (known: GoogleClient): void => void api.clients.set(known.id, { id: known.id, secret: known.secret ?? '', redirects: [REDIRECT] });

describe('connecting', () => {
  it('asks in a window and knows the account by its primary calendar', async () => {
    expect(await signIn.connect(null)).toBe(DEWI);
    expect(accounts.get(DEWI)).toEqual({ address: DEWI, clientId: OURS.id, connectedAt: '2026-11-25T03:00:00.000Z', needsReconnect: false });
    expect(windows).toMatchObject([{ isSilent: false }]);
    expect(api.tokens.access(await signIn.accessToken(DEWI))?.email).toBe(DEWI);
    expect(refresh.size).toBe(0);
  });

  it('connects a second account beside the first', async () => {
    await signIn.connect(null);
    api.visitor.chooses = RINA;
    expect(await signIn.connect(null)).toBe(RINA);
    expect([...accounts.keys()]).toEqual([DEWI, RINA]);
    expect(api.tokens.access(await signIn.accessToken(DEWI))?.email).toBe(DEWI);
    expect(api.tokens.access(await signIn.accessToken(RINA))?.email).toBe(RINA);
  });

  it.each<[string, () => void, string]>([
    ['the user says no', () => { api.visitor.answers = 'deny'; }, 'cancelled'],
    ['a scope is unticked', () => { api.visitor.unticks = [SCOPES.calendarList]; }, 'scopes-missing'],
    ['the answer is somebody else’s', () => { api.quirks.wrongState = true; }, 'not-trusted'],
    ['there is no client', () => { client = null; }, 'no-client'],
    ['Google does not know the client', () => { client = { id: 'nobody', secret: null }; }, 'cancelled'],
    ['the API is out of reach', () => { api.faults.push({ on: ({ kind }) => kind === 'calendarList', network: true }); }, 'offline'],
  ])('keeps nothing when %s', async (_, arrange, problem) => {
    arrange();
    expect(await problemOf(signIn.connect(null))).toBe(problem);
    expect([accounts.size, access.size, refresh.size]).toEqual([0, 0, 0]);
  });
});

describe('with a client and a secret of the user’s own', () => {
  beforeEach(async () => {
    client = OWN;
    register(OWN);
    await signIn.connect(null);
  });

  it('exchanges a code by PKCE and gets a refresh token; no address ever has the secret', () => {
    expect(refresh.get(DEWI)).toMatch(/^1\/\//);
    expect(api.requests.map(({ url }) => url.href).join(' ')).not.toContain('hush');
  });

  it('renews without a window', async () => {
    now += 2 * HOUR;
    expect(api.tokens.access(await signIn.accessToken(DEWI))?.email).toBe(DEWI);
    expect(windows).toHaveLength(1);
  });

  it('needs the user once the refresh token was taken back', async () => {
    api.tokens.revokeAll(DEWI);
    now += 2 * HOUR;
    expect(await problemOf(signIn.accessToken(DEWI))).toBe('reconnect');
    expect(accounts.get(DEWI)?.needsReconnect).toBe(true);
  });

  it('refuses a wrong secret with words about the client', async () => {
    client = { ...OWN, secret: 'wrong' };
    expect(await problemOf(signIn.connect(null))).toBe('client-refused');
  });

  it('needs the user when the client was changed', async () => {
    client = OURS;
    now += 2 * HOUR;
    expect(await problemOf(signIn.accessToken(DEWI))).toBe('reconnect');
  });

  it('takes the refresh token back when it is disconnected', async () => {
    const token = refresh.get(DEWI) ?? '';
    expect(await signIn.disconnect(DEWI)).toBe(true);
    expect(api.tokens.refresh(token)).toBeNull();
    expect([accounts.size, access.size, refresh.size]).toEqual([0, 0, 0]);
  });
});

describe('an access token', () => {
  beforeEach(() => signIn.connect(null));

  it('is used as long as it lasts', async () => {
    const first = await signIn.accessToken(DEWI);
    now += HOUR - 120_000;
    expect(await signIn.accessToken(DEWI)).toBe(first);
    expect(windows).toHaveLength(1);
  });

  it('is renewed silently a minute before its end, for that account', async () => {
    const first = await signIn.accessToken(DEWI);
    now += HOUR - 30_000;
    expect(await signIn.accessToken(DEWI)).not.toBe(first);
    expect(windows[1]?.isSilent).toBe(true);
    expect(Object.fromEntries(windows[1]?.url.searchParams ?? [])).toMatchObject({ prompt: 'none', login_hint: DEWI });
  });

  it('is renewed once, however many ask', async () => {
    now += 2 * HOUR;
    const tokens = await Promise.all([signIn.accessToken(DEWI), signIn.accessToken(DEWI), signIn.accessToken(DEWI)]);
    expect(new Set(tokens).size).toBe(1);
    expect(windows).toHaveLength(2);
  });

  it('is renewed when Google refused it, though it seemed to last', async () => {
    const first = await signIn.accessToken(DEWI);
    expect(await signIn.accessToken(DEWI, first)).not.toBe(first);
  });

  it('is renewed after a restart of the browser, which forgets it', async () => {
    access.clear();
    expect(api.tokens.access(await signIn.accessToken(DEWI))?.email).toBe(DEWI);
  });

  it.each(['interaction_required', 'login_required'] as const)('that cannot be had silently (%s) marks the account, once, and is not tried again', async (silent) => {
    api.quirks.silent = silent;
    now += 2 * HOUR;
    expect(await problemOf(signIn.accessToken(DEWI))).toBe('reconnect');
    expect(accounts.get(DEWI)?.needsReconnect).toBe(true);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(await problemOf(signIn.accessToken(DEWI))).toBe('reconnect');
    expect(windows).toHaveLength(2);
  });

  it('comes again once the user has connected anew', async () => {
    api.quirks.silent = 'login_required';
    now += 2 * HOUR;
    await problemOf(signIn.accessToken(DEWI));
    expect(await signIn.connect(DEWI)).toBe(DEWI);
    expect(accounts.get(DEWI)?.needsReconnect).toBe(false);
    expect(api.tokens.access(await signIn.accessToken(DEWI))?.email).toBe(DEWI);
  });

  it('that cannot be had for want of a network leaves no mark', async () => {
    now += 2 * HOUR;
    api.faults.push({ on: ({ kind }) => kind === 'calendarList', network: true });
    expect(await problemOf(signIn.accessToken(DEWI))).toBe('offline');
    expect(accounts.get(DEWI)?.needsReconnect).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('of another account is not taken for this one’s', async () => {
    api.addAccount(RINA);
    api.signIn(RINA);
    const original = api.fetch;
    const launched = createSignIn({
      store, redirect: () => REDIRECT, send: original, now: () => now, onChange,
      launch: async (url) => (await original(url.replace(encodeURIComponent(DEWI), encodeURIComponent(RINA)), { redirect: 'manual' })).headers.get('location') ?? '',
    });
    api.tokens.giveAccess({ email: RINA, clientId: OURS.id, scopes: Object.values(SCOPES) });
    now += 2 * HOUR;
    access.clear();
    expect(await problemOf(launched.accessToken(DEWI))).toBe('reconnect');
    expect(access.has(DEWI)).toBe(false);
  });

  it('of an account that is not connected is not asked for', async () => {
    expect(await problemOf(signIn.accessToken(RINA))).toBe('reconnect');
    expect(windows).toHaveLength(1);
  });
});

describe('disconnecting', () => {
  beforeEach(() => signIn.connect(null));

  it('takes the grant back and forgets the account', async () => {
    const token = await signIn.accessToken(DEWI);
    expect(await signIn.disconnect(DEWI)).toBe(true);
    expect(api.tokens.access(token)).toBeNull();
    expect([accounts.size, access.size]).toEqual([0, 0]);
  });

  it('renews a token that is too old to take its grant back', async () => {
    now += 2 * HOUR;
    expect(await signIn.disconnect(DEWI)).toBe(true);
    expect(api.tokens.isAllowed({ email: DEWI, clientId: OURS.id, scopes: Object.values(SCOPES) })).toBe(false);
  });

  it('forgets the account all the same when Google cannot be told, and says so', async () => {
    api.faults.push({ on: ({ kind }) => kind === 'revoke', network: true });
    expect(await signIn.disconnect(DEWI)).toBe(false);
    expect([accounts.size, access.size]).toEqual([0, 0]);
  });

  it('leaves the other account alone', async () => {
    api.visitor.chooses = RINA;
    await signIn.connect(null);
    await signIn.disconnect(DEWI);
    expect([...accounts.keys()]).toEqual([RINA]);
    expect(api.tokens.access(await signIn.accessToken(RINA))?.email).toBe(RINA);
  });

  it('wins over a renewal that runs', async () => {
    now += 2 * HOUR;
    const renewal = problemOf(signIn.accessToken(DEWI));
    accounts.delete(DEWI);
    expect(await renewal).toBe('reconnect');
    expect(access.get(DEWI)?.expiresAt).toBeLessThan(now);
  });
});

describe('Google in trouble', () => {
  it.each<[string, 'token' | 'calendarList', Trouble, string]>([
    ['an error page instead of tokens', 'token', { error: 'backendError', body: 'html' }, 'google-broken'],
    ['an empty answer instead of tokens', 'token', { garbage: '' }, 'google-broken'],
    ['broken JSON instead of tokens', 'token', { garbage: '{"access_token": ' }, 'google-broken'],
    ['tokens without a token', 'token', { garbage: '{"expires_in": 3599}' }, 'google-broken'],
    ['tokens for one scope only', 'token', { garbage: `{"access_token": "t", "scope": "${SCOPES.events}"}` }, 'scopes-missing'],
    ['too many questions', 'token', { error: 'tooManyRequests' }, 'rate-limited'],
    ['too many questions to the API', 'calendarList', { error: 'userRateLimitExceeded' }, 'rate-limited'],
    ['a used up share', 'calendarList', { error: 'dailyLimitExceeded' }, 'quota-used-up'],
    ['an account that may not', 'calendarList', { error: 'forbidden' }, 'access-refused'],
    ['an API that is down', 'calendarList', { error: 'unavailable' }, 'google-broken'],
    ['a list without a primary calendar', 'calendarList', { garbage: '{"items": [{"id": "x"}]}' }, 'google-broken'],
    ['a list that is none', 'calendarList', { garbage: '[]' }, 'google-broken'],
  ])('%s', async (_, kind, trouble, problem) => {
    client = OWN;
    register(OWN);
    api.faults.push({ on: (asked) => asked.kind === kind, ...trouble });
    expect(await problemOf(signIn.connect(null))).toBe(problem);
    expect(accounts.size).toBe(0);
  });
});
