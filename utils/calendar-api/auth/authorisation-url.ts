import { AUTHORISE, SCOPES } from '../google.ts';

/** How the extension is known to Google. With a secret, which only a user can bring, there are refresh tokens. */
export interface GoogleClient {
  id: string;
  secret: string | null;
}

export interface SignInRequest {
  client: GoogleClient;
  /** Where the answer goes, exactly. */
  redirect: string;
  /** Random, and must come back unchanged. */
  state: string;
  /** Of PKCE; only with a client that has a secret. */
  challenge: string | null;
  /** The address of the account, where it is known. */
  loginHint: string | null;
  /** Without showing anything: Google answers with an error where it would have to ask. */
  isSilent: boolean;
}

/** The page of Google that asks the user, or does not: an implicit grant, or a code when the client has a secret. */
export function authorisationUrl({ client, redirect, state, challenge, loginHint, isSilent }: SignInRequest): string {
  const url = new URL(AUTHORISE);
  const isCode = challenge !== null;
  const parameters: Record<string, string> = {
    client_id: client.id,
    redirect_uri: redirect,
    response_type: isCode ? 'code' : 'token',
    scope: SCOPES.join(' '),
    state,
    // A refresh token is handed out with a new consent only.
    prompt: isSilent ? 'none' : isCode ? 'consent' : loginHint === null ? 'select_account' : '',
    login_hint: loginHint ?? '',
    ...(isCode && { access_type: 'offline', code_challenge: challenge, code_challenge_method: 'S256' }),
  };
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
  return url.href;
}
