import { authorisationUrl, type GoogleClient } from './authorisation-url.ts';
import { makePkce, randomText } from './pkce.ts';
import { readRedirect, type AccessToken } from './read-redirect.ts';
import { SignInFailure } from './sign-in-failure.ts';
import { addressOf, exchangeCode, refreshTokens, revokeToken, type Tokens } from './token-endpoint.ts';

/** What is kept of an account that was connected; its tokens are kept apart. */
export interface Account {
  /** Lower-case address. */
  address: string;
  /** The client it was connected with: another one has to ask anew. */
  clientId: string;
  /** ISO 8601. */
  connectedAt: string;
  /** Set when Google wants the user: nothing is tried again by itself then. */
  needsReconnect: boolean;
}

export interface AccountStore {
  /** The user's own client, else the build's; null when there is none. */
  client(): Promise<GoogleClient | null>;
  accounts(): Promise<Account[]>;
  save(account: Account): Promise<void>;
  /** Forgets the account and all its tokens. */
  remove(address: string): Promise<void>;
  accessToken(address: string): Promise<AccessToken | null>;
  refreshToken(address: string): Promise<string | null>;
  keepTokens(address: string, tokens: Tokens): Promise<void>;
}

export interface SignInPorts {
  store: AccountStore;
  /** Opens Google's page, or asks it silently; resolves to where the browser was sent back. @throws SignInFailure */
  launch: (url: string, isSilent: boolean) => Promise<string>;
  /** Where Google is to send the answer. */
  redirect: () => string;
  send: typeof fetch;
  /** ms since 1970. */
  now: () => number;
  /** Something that the pages show has changed by itself. */
  onChange: () => void;
}

export interface SignIn {
  /** Asks the user in a window of Google. @param address of the account, when it is connected anew @throws SignInFailure */
  connect(address: string | null): Promise<string>;
  /**
   * A token that lasts at least another minute, renewed silently when needed.
   * @param refused a token that Google did not take, so that it is not handed out again
   * @throws SignInFailure `reconnect` when the user is needed; others may pass by themselves
   */
  accessToken(address: string, refused?: string): Promise<string>;
  /** Takes the grant back and forgets the account. Resolves to whether Google has heard it. */
  disconnect(address: string): Promise<boolean>;
}

/** A token is renewed when it has less than this left, in ms. */
const MARGIN = 60_000;

/** Signing in to Google. Every renewal happens once at a time, whoever asks. */
export function createSignIn({ store, launch, redirect, send, now, onChange }: SignInPorts): SignIn {
  const renewals = new Map<string, Promise<string>>();

  async function ask(client: GoogleClient, loginHint: string | null, isSilent: boolean): Promise<Tokens> {
    const expected = { redirect: redirect(), state: randomText() };
    const pkce = client.secret === null ? null : await makePkce();
    const url = authorisationUrl({ client, ...expected, challenge: pkce?.challenge ?? null, loginHint, isSilent });
    const granted = readRedirect(await launch(url, isSilent), expected, now());
    if (granted.kind === 'token' && !pkce) return { access: granted.token, refresh: null };
    if (granted.kind === 'code' && pkce) return exchangeCode(send, now(), client, { code: granted.code, verifier: pkce.verifier, redirect: expected.redirect });
    throw new SignInFailure('not-trusted', `${granted.kind} was not asked for`);
  }

  async function find(address: string): Promise<Account> {
    const account = (await store.accounts()).find((known) => known.address === address);
    if (!account) throw new SignInFailure('reconnect', 'not connected');
    return account;
  }

  async function renewed({ address, clientId }: Account): Promise<Tokens> {
    const [client, refreshToken] = await Promise.all([store.client(), store.refreshToken(address)]);
    if (client?.id !== clientId) throw new SignInFailure('reconnect', 'another client');
    if (refreshToken !== null && client.secret !== null) return refreshTokens(send, now(), client, refreshToken);
    if (client.secret !== null) throw new SignInFailure('reconnect', 'no refresh token');
    const tokens = await ask(client, address, true);
    // The address is a hint: Google may have answered for another account of the same browser.
    if ((await addressOf(send, tokens.access.value)) !== address) throw new SignInFailure('reconnect', 'another account');
    return tokens;
  }

  async function renew(address: string): Promise<string> {
    try {
      const tokens = await renewed(await find(address));
      // It may have been disconnected meanwhile.
      await find(address);
      await store.keepTokens(address, tokens);
      return tokens.access.value;
    } catch (error) {
      if (error instanceof SignInFailure && needsUser(error)) await mark(address);
      throw error;
    }
  }

  async function mark(address: string): Promise<void> {
    const account = (await store.accounts()).find((known) => known.address === address);
    if (!account || account.needsReconnect) return;
    await store.save({ ...account, needsReconnect: true });
    onChange();
  }

  const signIn: SignIn = {
    async connect(loginHint) {
      const client = await store.client();
      if (!client) throw new SignInFailure('no-client');
      const tokens = await ask(client, loginHint, false);
      const address = await addressOf(send, tokens.access.value);
      await store.save({ address, clientId: client.id, connectedAt: new Date(now()).toISOString(), needsReconnect: false });
      await store.keepTokens(address, tokens);
      return address;
    },
    async accessToken(address, refused) {
      const [account, token] = await Promise.all([find(address), store.accessToken(address)]);
      if (account.needsReconnect) throw new SignInFailure('reconnect', 'marked');
      if (token && token.value !== refused && token.expiresAt - now() > MARGIN) return token.value;
      const renewal = renewals.get(address) ?? renew(address).finally(() => renewals.delete(address));
      renewals.set(address, renewal);
      return renewal;
    },
    async disconnect(address) {
      const refreshToken = await store.refreshToken(address);
      // Only a living token can take its grant back.
      const token = refreshToken ?? (await signIn.accessToken(address).catch(() => null));
      const isHeard = token !== null && (await revokeToken(send, token));
      await store.remove(address);
      return isHeard;
    },
  };
  return signIn;
}

/** What no time and no second try can mend. */
function needsUser({ problem }: SignInFailure): boolean {
  return ['reconnect', 'cancelled', 'scopes-missing', 'client-refused', 'not-trusted'].includes(problem);
}
