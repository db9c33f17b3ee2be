import * as v from 'valibot';
import { jsonIn } from '../../json.ts';
import { PROBLEM_OF } from '../account-problem.ts';
import { ApiError } from '../api-error.ts';
import { ask, type Answer } from '../ask.ts';
import { createClient } from '../client.ts';
import { REVOKE, TOKEN } from '../google.ts';
import type { GoogleClient } from './authorisation-url.ts';
import { checkScopes, expiry, type AccessToken } from './read-redirect.ts';
import { SignInFailure } from './sign-in-failure.ts';
import { filled } from '../../text-shapes.ts';

export interface Tokens {
  access: AccessToken;
  /** Absent when Google keeps to the one before. */
  refresh: string | null;
}

type Fetch = typeof fetch;

const TokenAnswer = v.object({
  access_token: filled,
  expires_in: v.optional(v.number()),
  refresh_token: v.optional(v.string()),
  scope: v.optional(v.string()),
});
const ErrorAnswer = v.fallback(v.object({ error: v.string() }), { error: '' });

/** Exchanges a code. @throws SignInFailure */
export function exchangeCode(send: Fetch, now: number, client: GoogleClient, { code, verifier, redirect }: { code: string; verifier: string; redirect: string }): Promise<Tokens> {
  return askForTokens(send, now, client, { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirect });
}

/** A new access token for a refresh token. @throws SignInFailure `reconnect` when it is worth nothing any more */
export function refreshTokens(send: Fetch, now: number, client: GoogleClient, refreshToken: string): Promise<Tokens> {
  return askForTokens(send, now, client, { grant_type: 'refresh_token', refresh_token: refreshToken });
}

async function askForTokens(send: Fetch, now: number, client: GoogleClient, parameters: Record<string, string>): Promise<Tokens> {
  const { status, body: text } = await post(send, TOKEN, { ...parameters, client_id: client.id, client_secret: client.secret ?? '' });
  const body = jsonIn(text);
  if (status !== 200) throw refused(status, v.parse(ErrorAnswer, body).error);
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
    return [200, 400].includes((await post(send, REVOKE, { token })).status);
  } catch {
    return false;
  }
}

/** The address of the account that a token is for, in lower case: its primary calendar has it as id. @throws SignInFailure */
export async function addressOf(send: Fetch, token: string): Promise<string> {
  const client = createClient({ fetch: send, token: () => Promise.resolve(token) });
  const { calendars } = await reach(client.listCalendars({ minAccessRole: 'owner', maxResults: '250' }));
  const primary = calendars.find(({ isPrimary }) => isPrimary);
  if (!primary) throw new SignInFailure('google-broken', 'no primary calendar');
  return primary.id.toLowerCase();
}

function post(send: Fetch, url: string, parameters: Record<string, string>): Promise<Answer> {
  return reach(ask(send, url, { method: 'POST', body: new URLSearchParams(parameters) }));
}

/** What Google's API says, in the words of the sign-in. */
async function reach<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ApiError) throw new SignInFailure(PROBLEM_OF[error.kind] ?? 'google-broken', error.message, { cause: error });
    throw error;
  }
}

function refused(status: number, error: string): SignInFailure {
  if (status === 429) return new SignInFailure('rate-limited', error);
  if (status >= 500) return new SignInFailure('google-broken', `${status}`);
  return new SignInFailure(error === 'invalid_grant' ? 'reconnect' : 'client-refused', error.slice(0, 60));
}
