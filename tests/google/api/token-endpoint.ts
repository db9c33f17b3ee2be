import type { CalendarApi } from './calendar-api.ts';
import type { Access } from './tokens.ts';

const json = (status: number, body: object): Response => new Response(JSON.stringify(body, null, 2), { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache, no-store' } });
const refuse = (status: number, error: string, description: string): Response => json(status, { error, error_description: description });

/** POST https://oauth2.googleapis.com/token: a code or a refresh token for an access token, with the client's secret, PKCE or not. */
export async function answerToken(api: CalendarApi, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const client = api.clients.get(form.get('client_id') ?? '');
  if (!client) return refuse(401, 'invalid_client', 'The OAuth client was not found.');
  if (!form.has('client_secret')) return refuse(400, 'invalid_request', 'client_secret is missing.');
  if (form.get('client_secret') !== client.secret) return refuse(401, 'invalid_client', 'The provided client secret is invalid.');
  const kind = form.get('grant_type');
  if (kind === 'refresh_token') {
    const token = form.get('refresh_token') ?? '';
    const access = api.tokens.refresh(token);
    return access?.clientId === client.id ? json(200, answerOf(api, access)) : refuse(400, 'invalid_grant', 'Token has been expired or revoked.');
  }
  if (kind !== 'authorization_code') return refuse(400, 'unsupported_grant_type', `Invalid grant_type: ${kind ?? ''}`);
  const code = api.tokens.useCode(form.get('code') ?? '');
  if (code?.clientId !== client.id) return refuse(400, 'invalid_grant', 'Malformed auth code.');
  if (code.redirect !== form.get('redirect_uri')) return refuse(400, 'redirect_uri_mismatch', 'Bad Request');
  if (code.challenge !== null && code.challenge !== (await s256(form.get('code_verifier') ?? ''))) return refuse(400, 'invalid_grant', 'Invalid code verifier.');
  const access = { email: code.email, clientId: code.clientId, scopes: code.scopes };
  return json(200, { ...answerOf(api, access), ...(code.offline && { refresh_token: api.tokens.giveRefresh(access) }) });
}

function answerOf(api: CalendarApi, access: Access): object {
  return { access_token: api.tokens.giveAccess(access), expires_in: api.tokens.lifetime, scope: access.scopes.toSorted().join(' '), token_type: 'Bearer' };
}

/** POST https://oauth2.googleapis.com/revoke: takes back all that an app has from an account. Google allows no CORS here. */
export async function answerRevoke(api: CalendarApi, request: Request): Promise<Response> {
  const token = new URLSearchParams(await request.text()).get('token') ?? new URL(request.url).searchParams.get('token') ?? '';
  return api.tokens.revoke(token) ? json(200, {}) : refuse(400, 'invalid_token', 'Token expired or revoked');
}

async function s256(verifier: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))).toString('base64url');
}
