import { describe, expect, it } from 'vitest';
import { authorisationUrl, type SignInRequest } from '@/utils/calendar-api/auth/authorisation-url.ts';
import { makePkce, randomText } from '@/utils/calendar-api/auth/pkce.ts';
import { readRedirect } from '@/utils/calendar-api/auth/read-redirect.ts';
import { redirectAddress } from '@/utils/calendar-api/auth/redirect-address.ts';
import { SignInFailure } from '@/utils/calendar-api/auth/sign-in-failure.ts';
import { windowProblem } from '@/utils/calendar-api/auth/window-failure.ts';
import { SCOPES } from '@/utils/calendar-api/google.ts';
import type { AccountProblem } from '@/utils/domain/account.ts';

const HERE = 'https://gnimenoiogpdiiojklijaidcmlakeegk.chromiumapp.org/';
const SCOPE = encodeURIComponent(SCOPES.join(' '));

describe('the address that Google is opened with', () => {
  const request: SignInRequest = { client: { id: 'us.apps.googleusercontent.com', secret: null }, redirect: HERE, state: 's1', challenge: null, loginHint: null, isSilent: false };
  const asked = (more: Partial<SignInRequest>): Record<string, string> => Object.fromEntries(new URL(authorisationUrl({ ...request, ...more })).searchParams);

  it('asks for a token, the least scopes, and which account', () => {
    expect(authorisationUrl(request)).toMatch(/^https:\/\/accounts\.google\.com\/o\/oauth2\/v2\/auth\?/);
    expect(asked({})).toEqual({
      client_id: 'us.apps.googleusercontent.com', redirect_uri: HERE, response_type: 'token', scope: SCOPES.join(' '), state: 's1', prompt: 'select_account',
    });
    expect(SCOPES.every((scope) => scope.endsWith('.readonly'))).toBe(true);
  });
  it('asks silently for the account that it knows', () => expect(asked({ isSilent: true, loginHint: 'dewi@x.example' })).toMatchObject({ prompt: 'none', login_hint: 'dewi@x.example' }));
  it('asks for no other account when it is connected anew', () => expect(asked({ loginHint: 'dewi@x.example' })).not.toHaveProperty('prompt'));
  it('asks for a code that outlives the hour when there is a secret, which it keeps to itself', () => {
    const url = authorisationUrl({ ...request, client: { id: 'mine', secret: 'hush' }, challenge: 'c1' });
    expect(url).not.toContain('hush');
    expect(asked({ challenge: 'c1' })).toMatchObject({ response_type: 'code', access_type: 'offline', prompt: 'consent', code_challenge: 'c1', code_challenge_method: 'S256' });
  });
});

describe('the answer that comes back', () => {
  const NOW = 1_000_000;
  const read = (answer: string): unknown => {
    try {
      return readRedirect(answer, { redirect: HERE, state: 's1' }, NOW);
    } catch (error) {
      return error instanceof SignInFailure ? error.problem : error;
    }
  };
  const token = { kind: 'token', token: { value: 't1', expiresAt: NOW + 3_599_000 } };

  it.each<[string, string, unknown]>([
    ['a token', `${HERE}#state=s1&access_token=t1&token_type=Bearer&expires_in=3599&scope=${SCOPE}&authuser=0`, token],
    ['a token with more scopes, in another order', `${HERE}#scope=openid+${encodeURIComponent(SCOPES.toReversed().join(' '))}&state=s1&access_token=t1&token_type=bearer&expires_in=3599`, token],
    ['a token that does not say how long it lasts', `${HERE}#state=s1&access_token=t1&token_type=Bearer&scope=${SCOPE}`, { kind: 'token', token: { value: 't1', expiresAt: NOW + 600_000 } }],
    ['a token that lasts for nonsense', `${HERE}#state=s1&access_token=t1&token_type=Bearer&expires_in=-1&scope=${SCOPE}`, { kind: 'token', token: { value: 't1', expiresAt: NOW + 600_000 } }],
    ['a code', `${HERE}?state=s1&code=4%2F0Ab&scope=${SCOPE}`, { kind: 'code', code: '4/0Ab' }],
    ['one scope unticked', `${HERE}#state=s1&access_token=t1&token_type=Bearer&expires_in=3599&scope=${encodeURIComponent(SCOPES[0] ?? '')}`, 'scopes-missing'],
    ['no scope at all', `${HERE}#state=s1&access_token=t1&token_type=Bearer&expires_in=3599`, 'scopes-missing'],
    ['a scope that only begins like it', `${HERE}#state=s1&access_token=t1&token_type=Bearer&scope=${encodeURIComponent(SCOPES.map((s) => `${s}.x`).join(' '))}`, 'scopes-missing'],
    ['another state', `${HERE}#state=s2&access_token=t1&token_type=Bearer&scope=${SCOPE}`, 'not-trusted'],
    ['no state', `${HERE}#access_token=t1&token_type=Bearer&scope=${SCOPE}`, 'not-trusted'],
    ['another host', `https://evil.example/#state=s1&access_token=t1&token_type=Bearer&scope=${SCOPE}`, 'not-trusted'],
    ['another path', `${HERE}x#state=s1&access_token=t1&token_type=Bearer&scope=${SCOPE}`, 'not-trusted'],
    ['no https', `${HERE.replace('https', 'http')}#state=s1&access_token=t1&token_type=Bearer&scope=${SCOPE}`, 'not-trusted'],
    ['a user name before the host', `${HERE.replace('//', '//a:b@')}#state=s1&access_token=t1&token_type=Bearer&scope=${SCOPE}`, 'not-trusted'],
    ['another kind of token', `${HERE}#state=s1&access_token=t1&token_type=mac&scope=${SCOPE}`, 'not-trusted'],
    ['nothing', HERE, 'not-trusted'],
    ['no address', 'what?', 'not-trusted'],
    ['a no', `${HERE}#state=s1&error=access_denied`, 'cancelled'],
    ['a no to a code', `${HERE}?state=s1&error=access_denied`, 'cancelled'],
    ['a no for another request', `${HERE}#state=s2&error=access_denied`, 'not-trusted'],
    ['signed out', `${HERE}#state=s1&error=login_required`, 'reconnect'],
    ['something to be read first', `${HERE}#state=s1&error=interaction_required`, 'reconnect'],
    ['a consent that was taken back', `${HERE}#state=s1&error=consent_required`, 'reconnect'],
    ['an unknown client', `${HERE}#state=s1&error=unauthorized_client`, 'client-refused'],
    ['trouble of Google’s', `${HERE}#state=s1&error=server_error`, 'google-broken'],
  ])('%s', (_, answer, expected) => expect(read(answer)).toEqual(expected));
});

describe('where Google is to send the answer', () => {
  it('is the extension’s own address in Chromium', () => expect(redirectAddress(HERE)).toBe(HERE));
  it('is Firefox’s loopback address, which Google accepts', () => {
    const hash = '0123456789'.repeat(4);
    expect(redirectAddress(`https://${hash}.extensions.allizom.org/`)).toBe(`http://127.0.0.1/mozoauth2/${hash}`);
  });
});

describe('PKCE', () => {
  it('is that of RFC 7636, appendix B', async () => {
    expect(await makePkce('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toMatchObject({ challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' });
  });
  it('has another secret every time, of the letters and the length that are allowed', async () => {
    expect((await makePkce()).verifier).not.toBe((await makePkce()).verifier);
    expect(randomText()).toMatch(/^[\w-]{43}$/);
  });
});

describe('what a browser means when its window fails', () => {
  it.each<[string, boolean, AccountProblem]>([
    ['User interaction required.', true, 'reconnect'],
    ['Requires user interaction', true, 'reconnect'],
    ['The user did not approve access.', false, 'cancelled'],
    ['The user did not approve access.', true, 'reconnect'],
    ['User cancelled or denied access.', false, 'cancelled'],
    ['cancelled', false, 'cancelled'],
    ['Authorization page could not be loaded.', false, 'offline'],
    ['Authorization page could not be loaded.', true, 'offline'],
    ['redirect_uri not allowed', false, 'client-refused'],
    ['something new', false, 'google-broken'],
  ])('%s (silently: %s)', (message, isSilent, problem) => expect(windowProblem(message, isSilent)).toBe(problem));
});
