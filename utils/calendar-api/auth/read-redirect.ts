import { SCOPES } from '../google.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** What Google grants: a token for about an hour, or a code to exchange for one. */
export type Granted = { kind: 'token'; token: AccessToken } | { kind: 'code'; code: string };

export interface AccessToken {
  value: string;
  /** ms since 1970. */
  expiresAt: number;
}

/** Google's words for "the user has to do something". */
const NEEDS_USER = new Set(['login_required', 'interaction_required', 'consent_required', 'account_selection_required']);
const CLIENT = new Set(['invalid_client', 'unauthorized_client', 'invalid_request', 'redirect_uri_mismatch', 'unsupported_response_type', 'org_internal', 'admin_policy_enforced']);

/**
 * Reads the address that the browser was sent back to.
 * @param now ms since 1970
 * @throws SignInFailure `not-trusted` when it is another address or answers another request, `scopes-missing` when the
 *   user unticked something, `cancelled`, `reconnect` or `client-refused` when Google says no
 */
export function readRedirect(answer: string, expected: { redirect: string; state: string }, now: number): Granted {
  const url = URL.parse(answer);
  if (!url || `${url.origin}${url.pathname}` !== expected.redirect || url.username || url.password) throw new SignInFailure('not-trusted', 'another redirect');
  // A token comes behind the #, a code behind the ?.
  const said = new URLSearchParams(url.hash ? url.hash.slice(1) : url.search);
  if (said.get('state') !== expected.state) throw new SignInFailure('not-trusted', 'another state');
  const error = said.get('error');
  if (error !== null) throw refused(error);
  const code = said.get('code');
  if (code) return { kind: 'code', code };
  const value = said.get('access_token');
  if (!value || said.get('token_type')?.toLowerCase() !== 'bearer') throw new SignInFailure('not-trusted', 'no token');
  checkScopes(said.get('scope') ?? '');
  return { kind: 'token', token: { value, expiresAt: expiry(said.get('expires_in'), now) } };
}

/** @throws SignInFailure `scopes-missing` when not all of them are there: a user may untick each */
export function checkScopes(granted: string): void {
  const list = granted.split(/\s+/);
  if (!SCOPES.every((scope) => list.includes(scope))) throw new SignInFailure('scopes-missing');
}

/** When a token of so many seconds ends, in ms; one that does not say so is taken to last ten minutes. */
export function expiry(seconds: number | string | null | undefined, now: number): number {
  const lasts = Number(seconds);
  return now + (Number.isFinite(lasts) && lasts > 0 ? lasts : 600) * 1000;
}

function refused(error: string): SignInFailure {
  const problem = error === 'access_denied' ? 'cancelled' : NEEDS_USER.has(error) ? 'reconnect' : CLIENT.has(error) ? 'client-refused' : 'google-broken';
  return new SignInFailure(problem, error.slice(0, 60));
}
