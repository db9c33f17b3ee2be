import { madeUpId } from '../shared/event-ids.ts';

/** An app that is registered with Google. */
export interface Client {
  id: string;
  /** What the token endpoint demands; an app of the implicit kind never sends it. */
  secret: string;
  /** Where Google may send the browser back to: letter for letter, or what fits a pattern. */
  redirects: (string | RegExp)[];
}

/** What somebody allowed an app. */
export interface Access {
  email: string;
  clientId: string;
  scopes: string[];
}

interface Code extends Access {
  redirect: string;
  /** SHA-256 of the verifier, base64url; null without PKCE. */
  challenge: string | null;
  /** Whether a refresh token comes with it. */
  offline: boolean;
  until: number;
}

/** Every token that Google gave out. */
export class Tokens {
  readonly #clock: () => number;
  readonly #seed: string;
  /** Seconds that an access token lives. */
  readonly lifetime: number;
  readonly #access = new Map<string, Access & { until: number }>();
  readonly #refresh = new Map<string, Access>();
  readonly #codes = new Map<string, Code>();
  #made = 0;

  constructor({ clock, seed, lifetime }: { clock: () => number; seed: string; lifetime: number }) {
    this.#clock = clock;
    this.#seed = seed;
    this.lifetime = lifetime;
  }

  #letters(): string {
    return madeUpId(`${this.#seed} ${++this.#made}`);
  }

  giveAccess(access: Access): string {
    const token = `ya29.${this.#letters()}`;
    this.#access.set(token, { ...access, until: this.#clock() + this.lifetime * 1000 });
    return token;
  }

  giveRefresh(access: Access): string {
    const token = `1//0${this.#letters()}`;
    this.#refresh.set(token, access);
    return token;
  }

  giveCode(code: Omit<Code, 'until'>): string {
    const text = `4/0A${this.#letters()}`;
    this.#codes.set(text, { ...code, until: this.#clock() + 600_000 });
    return text;
  }

  /** What a code was given for; a code works once. */
  useCode(text: string): Code | null {
    const code = this.#codes.get(text);
    this.#codes.delete(text);
    return code && code.until > this.#clock() ? code : null;
  }

  /** Whose an access token is; null when it is none, too old, or revoked. */
  access(token: string): Access | null {
    const found = this.#access.get(token);
    return found && found.until > this.#clock() ? found : null;
  }

  refresh(token: string): Access | null {
    return this.#refresh.get(token) ?? null;
  }

  /** Whether somebody allowed an app these scopes at some time and has not taken it back. */
  isAllowed({ email, clientId, scopes }: Access): boolean {
    const given = new Set([...this.#access.values(), ...this.#refresh.values()].filter((a) => a.email === email && a.clientId === clientId).flatMap((a) => a.scopes));
    return scopes.every((scope) => given.has(scope));
  }

  /** Revokes a token and with it all that this app has from this account; false when there is no such token or it is too old. */
  revoke(token: string): boolean {
    const found = this.access(token) ?? this.refresh(token);
    if (found) this.revokeAll(found.email, found.clientId);
    return found !== null;
  }

  /** As when the user removes the app in the account's settings; without a client: every app. */
  revokeAll(email: string, clientId?: string): void {
    for (const tokens of [this.#access, this.#refresh]) {
      for (const [token, access] of tokens) if (access.email === email && (clientId ?? access.clientId) === access.clientId) tokens.delete(token);
    }
  }

  /** Makes the access tokens of an account too old at once. */
  expire(email: string): void {
    for (const access of this.#access.values()) if (access.email === email) access.until = -Infinity;
  }
}
