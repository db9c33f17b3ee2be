import type { Account } from './account.ts';
import type { CalendarApi } from './calendar-api.ts';
import type { Client } from './tokens.ts';

/** Who sits before the browser, and what they do on Google's pages. */
export interface Visitor {
  /** Addresses that are signed in to Google; null: every account there is. */
  signedIn: string[] | null;
  /** `clicks`: pages are shown and somebody clicks; `allow` and `deny`: at once, by itself. */
  answers: 'clicks' | 'allow' | 'deny';
  /** Whom they choose when they allow by themselves; null: the hinted one, else the first. */
  chooses: string | null;
  /** Scopes that they do not tick. */
  unticks: string[];
}

/** What goes wrong on the way back. */
export interface Quirks {
  /** The answer carries another state than was sent. */
  wrongState: boolean;
  /** What a silent request (`prompt=none`) meets, whatever the circumstances. */
  silent: 'interaction_required' | 'login_required' | null;
}

/** What Google does with a request for permission. */
export type Outcome =
  | { kind: 'problem'; status: 400 | 401; error: string }
  | { kind: 'choose'; accounts: Account[] }
  | { kind: 'sign-in'; hint: string }
  | { kind: 'consent'; account: Account; scopes: string[] }
  | { kind: 'denied'; error: string }
  | { kind: 'allowed'; account: Account; scopes: string[]; fresh: boolean };

const EXTENSIONS = [/^https:\/\/[a-p]{32}\.chromiumapp\.org\/$/, /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}$/];

/** A registered app; while none is registered, every id that looks like Google's is one without a secret. */
export function clientOf(api: CalendarApi, id: string): Client | null {
  const known = api.clients.get(id);
  if (known || api.clients.size > 0) return known ?? null;
  return /^[\w-]+\.apps\.googleusercontent\.com$/.test(id) ? { id, secret: '', redirects: EXTENSIONS } : null;
}

export const scopesOf = (query: URLSearchParams): string[] => (query.get('scope') ?? '').split(' ').filter((scope) => scope !== '');

/** Decides about `/o/oauth2/v2/auth`. `chosen`: the account that was clicked on the way. */
export function authorize(api: CalendarApi, query: URLSearchParams, chosen: string | null = null): Outcome {
  const client = clientOf(api, query.get('client_id') ?? '');
  const problem = problemWith(client, query);
  if (problem !== null || client === null) return { kind: 'problem', ...(problem ?? { status: 401, error: 'invalid_client' }) };
  const { visitor, quirks } = api;
  const signedIn = [...api.accounts.values()].filter(({ email }) => visitor.signedIn?.includes(email) ?? true);
  const hint = chosen ?? query.get('login_hint');
  const scopes = scopesOf(query);
  const allowedBefore = (account: Account): boolean => api.tokens.isAllowed({ email: account.email, clientId: client.id, scopes });
  const prompts = (query.get('prompt') ?? '').split(' ');

  if (prompts.includes('none')) {
    if (quirks.silent) return { kind: 'denied', error: quirks.silent };
    const account = hint === null && signedIn.length === 1 ? signedIn[0] : signedIn.find(({ email }) => email === hint);
    if (!account) return { kind: 'denied', error: hint === null && signedIn.length > 1 ? 'interaction_required' : 'login_required' };
    return allowedBefore(account) ? { kind: 'allowed', account, scopes, fresh: false } : { kind: 'denied', error: 'interaction_required' };
  }
  if (visitor.answers === 'deny') return { kind: 'denied', error: 'access_denied' };
  if (visitor.answers === 'allow') {
    const account = signedIn.find(({ email }) => email === (visitor.chooses ?? hint)) ?? signedIn[0];
    if (!account) return { kind: 'denied', error: 'access_denied' };
    return { kind: 'allowed', account, scopes: scopes.filter((scope) => !visitor.unticks.includes(scope)), fresh: true };
  }
  const account = signedIn.find(({ email }) => email === hint);
  if (hint !== null && !account) return { kind: 'sign-in', hint };
  if (!account || (chosen === null && prompts.includes('select_account'))) return signedIn.length > 0 ? { kind: 'choose', accounts: signedIn } : { kind: 'sign-in', hint: '' };
  return allowedBefore(account) && !prompts.includes('consent') ? { kind: 'allowed', account, scopes, fresh: false } : { kind: 'consent', account, scopes };
}

/** What Google says on a page of its own instead of sending the browser back. */
function problemWith(client: Client | null, query: URLSearchParams): { status: 400 | 401; error: string } | null {
  if (!client) return { status: 401, error: 'invalid_client' };
  const redirect = query.get('redirect_uri') ?? '';
  if (!client.redirects.some((known) => (typeof known === 'string' ? known === redirect : known.test(redirect)))) return { status: 400, error: 'redirect_uri_mismatch' };
  const scopes = scopesOf(query);
  if (scopes.length === 0 || !['token', 'code'].includes(query.get('response_type') ?? '')) return { status: 400, error: 'invalid_request' };
  if (!scopes.every((scope) => /^(openid|email|profile|https:\/\/www\.googleapis\.com\/auth\/[\w.]+)$/.test(scope))) return { status: 400, error: 'invalid_scope' };
  return null;
}

/** The address that the browser is sent back to: an answer to `token` in the fragment, one to `code` in the query. */
export function backTo(api: CalendarApi, query: URLSearchParams, outcome: Extract<Outcome, { kind: 'allowed' | 'denied' }>): string {
  const implicit = query.get('response_type') === 'token';
  const state = api.quirks.wrongState ? 'not-the-state-that-was-sent' : query.get('state');
  const answer = new URLSearchParams(state === null ? {} : { state });
  const add = (more: Record<string, string>): void => {
    for (const [name, value] of Object.entries(more)) answer.set(name, value);
  };
  if (outcome.kind === 'denied') add({ error: outcome.error });
  else {
    const access = { email: outcome.account.email, clientId: query.get('client_id') ?? '', scopes: outcome.scopes };
    if (implicit) add({ access_token: api.tokens.giveAccess(access), token_type: 'Bearer', expires_in: String(api.tokens.lifetime) });
    else {
      const offline = query.get('access_type') === 'offline' && outcome.fresh;
      add({ code: api.tokens.giveCode({ ...access, redirect: query.get('redirect_uri') ?? '', challenge: query.get('code_challenge'), offline }) });
    }
    // Google does not keep the order of the scopes.
    add({ scope: outcome.scopes.toSorted().join(' '), authuser: '0', prompt: query.get('prompt') === 'none' || !outcome.fresh ? 'none' : 'consent' });
  }
  return `${query.get('redirect_uri') ?? ''}${implicit ? '#' : '?'}${answer.toString()}`;
}
