import { beforeEach, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../google/api/scopes.ts';
import { DEWI, type Desk, newDesk } from './desk.ts';

const CLIENT = '123-abc.apps.googleusercontent.com';
const CHROMIUM = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/`;
const FIREFOX = `http://127.0.0.1/mozoauth2/${'0123456789'.repeat(4)}`;
const BIMA = 'bima@contoso.example';
const BOTH = Object.values(SCOPES).join(' ');

let desk: Desk;
beforeEach(() => {
  desk = newDesk({ tokenLifetime: 3599 });
  desk.api.visitor.answers = 'allow';
});

const BASIC = { client_id: CLIENT, redirect_uri: CHROMIUM, response_type: 'token', scope: BOTH, state: 's1' };
const authUrl = (more: Record<string, string> = {}): string => `https://accounts.google.com/o/oauth2/v2/auth?${new URLSearchParams({ ...BASIC, ...more }).toString()}`;

/** Where the browser is sent back to, and the answer in the fragment or query. */
async function back(more: Record<string, string> = {}): Promise<{ to: string; answer: Record<string, string> }> {
  const response = await desk.api.fetch(authUrl(more));
  expect(response.status).toBe(302);
  const [to = '', answer = ''] = (response.headers.get('location') ?? '').split(/[#?]/);
  return { to, answer: Object.fromEntries(new URLSearchParams(answer)) };
}

async function post(path: string, form: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await desk.api.fetch(`https://oauth2.googleapis.com/${path}`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the implicit grant', () => {
  it.each([CHROMIUM, FIREFOX])('comes back to %s with a token for an hour, the state and the granted scopes', async (redirect_uri) => {
    const { to, answer } = await back({ redirect_uri });
    expect(to).toBe(redirect_uri);
    expect(answer).toMatchObject({ state: 's1', token_type: 'Bearer', expires_in: '3599', prompt: 'consent' });
    expect(new Set(answer['scope']?.split(' '))).toEqual(new Set(BOTH.split(' ')));
    desk.token = answer['access_token'] ?? '';
    expect((await desk.events()).status).toBe(200);
    desk.clock.now += 3_600_000;
    expect((await desk.events()).status).toBe(401);
  });

  it('grants only what was ticked', async () => {
    desk.api.visitor.unticks = [SCOPES.calendarList];
    const { answer } = await back();
    expect(answer['scope']).toBe(SCOPES.events);
    desk.token = answer['access_token'] ?? '';
    expect((await desk.get('users/me/calendarList')).status).toBe(403);
  });

  it('can be denied, and come back with somebody else’s state', async () => {
    desk.api.visitor.answers = 'deny';
    expect((await back()).answer).toEqual({ state: 's1', error: 'access_denied' });
    desk.api.visitor.answers = 'allow';
    desk.api.quirks.wrongState = true;
    expect((await back()).answer['state']).not.toBe('s1');
  });

  it.each([
    ['an unknown app', { client_id: 'unknown' }, 401, 'invalid_client'],
    ['another address to come back to', { redirect_uri: 'https://evil.example/' }, 400, 'redirect_uri_mismatch'],
    ['no scope', { scope: '' }, 400, 'invalid_request'],
    ['a scope that does not exist', { scope: 'calendar' }, 400, 'invalid_scope'],
    ['another kind of answer', { response_type: 'password' }, 400, 'invalid_request'],
  ])('is refused on Google’s own page for %s', async (_, more, status, error) => {
    const response = await desk.api.fetch(authUrl(more));
    expect([response.status, response.headers.get('location')]).toEqual([status, null]);
    expect(await response.text()).toContain(error);
  });
});

describe('a silent request (prompt=none)', () => {
  const silent = { prompt: 'none', login_hint: DEWI };

  it('succeeds after the app was allowed once, also when its token is long gone', async () => {
    await back();
    desk.clock.now += 30 * 86_400_000;
    const { answer } = await back(silent);
    expect(answer).toMatchObject({ state: 's1', prompt: 'none' });
    expect(answer['access_token']).toMatch(/^ya29\./);
  });

  it('needs interaction before that, after the permission was taken back, and for one more scope', async () => {
    expect((await back(silent)).answer['error']).toBe('interaction_required');
    await back();
    expect((await back({ ...silent, scope: `${BOTH} https://www.googleapis.com/auth/calendar.events.owned` })).answer['error']).toBe('interaction_required');
    desk.api.tokens.revokeAll(DEWI);
    expect((await back(silent)).answer['error']).toBe('interaction_required');
  });

  it('needs a login when the hinted account is signed out', async () => {
    await back();
    desk.api.visitor.signedIn = [];
    expect((await back(silent)).answer).toEqual({ state: 's1', error: 'login_required' });
  });

  it('without a hint cannot choose between two accounts', async () => {
    desk.api.addAccount(BIMA);
    await back();
    expect((await back({ prompt: 'none' })).answer['error']).toBe('interaction_required');
    expect((await back(silent)).answer['access_token']).toBeDefined();
  });

  it('can be made to fail', async () => {
    await back();
    desk.api.quirks.silent = 'interaction_required';
    expect((await back(silent)).answer['error']).toBe('interaction_required');
  });
});

describe('the pages', () => {
  beforeEach(() => (desk.api.visitor.answers = 'clicks'));
  const text = async (url: string, init?: RequestInit) => (await desk.api.fetch(url, init)).text();
  const hrefIn = (html: string, pattern: RegExp): string => `https://accounts.google.com${pattern.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''}`;

  it('let choose an account, tick scopes, and continue', async () => {
    desk.api.addAccount(BIMA, { name: 'Bima' });
    const chooser = await text(authUrl());
    expect(chooser).toContain('Choose an account');
    const consent = await text(hrefIn(chooser, /href="([^"]+)" data-identifier="bima/));
    expect(consent).toContain('See the events on Google calendars you own');
    const response = await desk.api.fetch(hrefIn(consent, /action="([^"]+)"/), { method: 'POST', body: new URLSearchParams({ scope: SCOPES.events, answer: 'allow' }) });
    const answer = new URLSearchParams((response.headers.get('location') ?? '').split('#')[1]);
    expect([answer.get('state'), answer.get('scope'), desk.api.tokens.access(answer.get('access_token') ?? '')?.email]).toEqual(['s1', SCOPES.events, BIMA]);
  });

  it('let cancel', async () => {
    const consent = await text(authUrl({ login_hint: DEWI }));
    const response = await desk.api.fetch(hrefIn(consent, /action="([^"]+)"/), { method: 'POST', body: new URLSearchParams({ answer: 'deny' }) });
    expect(response.headers.get('location')).toBe(`${CHROMIUM}#state=s1&error=access_denied`);
  });

  it('ask for a login first when nobody is signed in', async () => {
    desk.api.visitor.signedIn = [];
    const page = await text(authUrl({ login_hint: DEWI }));
    expect(page).toContain(`value="${DEWI}"`);
    const wrong = await text(hrefIn(page, /action="([^"]+)"/), { method: 'POST', body: new URLSearchParams({ email: 'nobody@contoso.example' }) });
    expect(wrong).toContain('Couldn’t find your Google Account');
    const next = await desk.api.fetch(hrefIn(page, /action="([^"]+)"/), { method: 'POST', body: new URLSearchParams({ email: DEWI }) });
    expect(await text(`https://accounts.google.com${next.headers.get('location') ?? ''}`)).toContain('wants access');
  });

  it('are skipped when the app was allowed before, but not with prompt=consent or select_account', async () => {
    desk.api.visitor.answers = 'allow';
    await back();
    desk.api.visitor.answers = 'clicks';
    expect((await back({ login_hint: DEWI })).answer['access_token']).toBeDefined();
    expect(await text(authUrl({ login_hint: DEWI, prompt: 'consent' }))).toContain('wants access');
    expect(await text(authUrl({ login_hint: DEWI, prompt: 'select_account' }))).toContain('Choose an account');
  });
});

describe('code and PKCE', () => {
  const verifier = 'v'.repeat(43);
  const secret = 'GOCSPX-secret';
  let challenge = '';
  beforeEach(async () => {
    desk.api.clients.set(CLIENT, { id: CLIENT, secret, redirects: [CHROMIUM] });
    challenge = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(verifier))).toString('base64url');
  });
  const getCode = async (): Promise<string> => (await back({ response_type: 'code', access_type: 'offline', code_challenge: challenge, code_challenge_method: 'S256', prompt: 'consent' })).answer['code'] ?? '';
  const exchange = (code: string, more: Record<string, string> = {}) => post('token', { grant_type: 'authorization_code', code, client_id: CLIENT, client_secret: secret, redirect_uri: CHROMIUM, code_verifier: verifier, ...more });
  const renew = (refresh_token: unknown) => post('token', { grant_type: 'refresh_token', refresh_token: String(refresh_token), client_id: CLIENT, client_secret: secret });

  it('give an access token and a refresh token, which gives further ones', async () => {
    const { status, body } = await exchange(await getCode());
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3599, refresh_token: expect.stringMatching(/^1\/\//) as string });
    desk.clock.now += 3_600_000;
    const renewed = await renew(body['refresh_token']);
    desk.token = String(renewed.body['access_token']);
    expect([renewed.status, renewed.body['refresh_token'], (await desk.events()).status]).toEqual([200, undefined, 200]);
  });

  it('demand the client’s secret, even with PKCE', async () => {
    expect((await exchange(await getCode(), { client_secret: 'wrong' })).body['error']).toBe('invalid_client');
    const { status, body } = await post('token', { grant_type: 'authorization_code', code: await getCode(), client_id: CLIENT, redirect_uri: CHROMIUM, code_verifier: verifier });
    expect([status, body]).toEqual([400, { error: 'invalid_request', error_description: 'client_secret is missing.' }]);
  });

  it('demand the verifier and the same address; a code works once, and for ten minutes', async () => {
    expect((await exchange(await getCode(), { code_verifier: 'other' })).body['error']).toBe('invalid_grant');
    expect((await exchange(await getCode(), { redirect_uri: FIREFOX })).body['error']).toBe('redirect_uri_mismatch');
    const code = await getCode();
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).body['error']).toBe('invalid_grant');
    const late = await getCode();
    desk.clock.now += 600_000;
    expect((await exchange(late)).body['error']).toBe('invalid_grant');
  });

  it('end with a revocation: refreshing fails with invalid_grant, and revoking again with invalid_token', async () => {
    const { body } = await exchange(await getCode());
    const token = String(body['access_token']);
    expect(await post('revoke', { token })).toEqual({ status: 200, body: {} });
    expect((await renew(body['refresh_token'])).body['error']).toBe('invalid_grant');
    expect(await post('revoke', { token })).toMatchObject({ status: 400, body: { error: 'invalid_token' } });
  });
});
