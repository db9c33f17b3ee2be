import * as v from 'valibot';
import { CALENDAR_API, REVOKE, TOKEN } from '../google.ts';
import type { GoogleClient } from './authorisation-url.ts';
import { checkScopes, expiry, type AccessToken } from './read-redirect.ts';
import { SignInFailure } from './sign-in-failure.ts';

export interface Tokens {
  access: AccessToken;
  /** Absent when Google keeps to the one before. */
  refresh: string | null;
}

type Fetch = typeof fetch;

/** How long Google may take, in ms. */
const PATIENCE = 20_000;

const TokenAnswer = v.object({
  access_token: v.pipe(v.string(), v.minLength(1)),
  expires_in: v.optional(v.number()),
  refresh_token: v.optional(v.string()),
  scope: v.optional(v.string()),
});
const ErrorAnswer = v.object({ error: v.string() });
const Calendars = v.object({ items: v.optional(v.array(v.object({ id: v.string(), primary: v.optional(v.boolean()) })), []) });

/** Exchanges a code. @throws SignInFailure */
export function exchangeCode(send: Fetch, now: number, client: GoogleClient, { code, verifier, redirect }: { code: string; verifier: string; redirect: string }): Promise<Tokens> {
  return askForTokens(send, now, client, { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirect });
}

/** A new access token for a refresh token. @throws SignInFailure `reconnect` when it is worth nothing any more */
export function refreshTokens(send: Fetch, now: number, client: GoogleClient, refreshToken: string): Promise<Tokens> {
  return askForTokens(send, now, client, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

async function askForTokens(send: Fetch, now: number, client: GoogleClient, parameters: Record<string, string>): Promise<Tokens> {
  const response = await post(send, TOKEN, { ...parameters, client_id: client.id, client_secret: client.secret ?? '' });
  const body = await bodyOf(response);
  if (!response.ok) throw refused(response.status, v.is(ErrorAnswer, body) ? body.error : '');
  const parsed = v.safeParse(TokenAnswer, body);
  if (!parsed.success) throw new SignInFailure('google-broken', 'token answer');
  const { access_token, expires_in, refresh_token, scope } = parsed.output;
  // A renewed token may leave out what is as before (RFC 6749, 5.1).
  if (scope !== undefined || parameters['grant_type'] !== 'refresh_token') checkScopes(scope ?? '');
  return { access: { value: access_token, expiresAt: expiry(expires_in, now) }, refresh: refresh_token ?? null };
}

/** Takes a grant back. Resolves to whether Google has heard it: a token that it does not know is taken back already. */
export async function revokeToken(send: Fetch, token: string): Promise<boolean> {
  try {
    const response = await post(send, REVOKE, { token });
    return response.ok || response.status === 400;
  } catch {
    return false;
  }
}

/** The address of the account that a token is for, in lower case: its primary calendar has it as id. @throws SignInFailure */
export async function addressOf(send: Fetch, token: string): Promise<string> {
  const url = `${CALENDAR_API}/users/me/calendarList?minAccessRole=owner&maxResults=250&fields=items(id,primary)`;
  const response = await reach(() => send(url, { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' }));
  const body = await bodyOf(response);
  if (!response.ok) throw refusedByApi(response.status, JSON.stringify(body ?? ''));
  const parsed = v.safeParse(Calendars, body);
  const primary = parsed.success ? parsed.output.items.find((calendar) => calendar.primary) : undefined;
  if (!primary) throw new SignInFailure('google-broken', 'no primary calendar');
  return primary.id.toLowerCase();
}

function post(send: Fetch, url: string, parameters: Record<string, string>): Promise<Response> {
  return reach(() => send(url, { method: 'POST', body: new URLSearchParams(parameters), signal: AbortSignal.timeout(PATIENCE), credentials: 'omit' }));
}

async function reach(request: () => Promise<Response>): Promise<Response> {
  try {
    return await request();
  } catch (error) {
    throw new SignInFailure('offline', error instanceof Error ? error.name : 'fetch', { cause: error });
  }
}

/** The body as JSON, or null: error bodies may be anything. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch {
    return null;
  }
}

function refused(status: number, error: string): SignInFailure {
  if (status === 429) return new SignInFailure('rate-limited', error);
  if (status >= 500) return new SignInFailure('google-broken', `${status}`);
  return new SignInFailure(error === 'invalid_grant' ? 'reconnect' : 'client-refused', error.slice(0, 60));
}

function refusedByApi(status: number, body: string): SignInFailure {
  if (status === 429 || (status === 403 && /rateLimitExceeded/i.test(body))) return new SignInFailure('rate-limited', `${status}`);
  if (status === 403 && /quotaExceeded|dailyLimitExceeded/.test(body)) return new SignInFailure('quota-used-up', `${status}`);
  if (status === 403 && /accessNotConfigured|SERVICE_DISABLED/.test(body)) return new SignInFailure('api-disabled', `${status}`);
  if (status === 403) return new SignInFailure('access-refused', `${status}`);
  return new SignInFailure(status === 401 ? 'reconnect' : 'google-broken', `${status}`);
}
