import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { GoogleClient } from '@/utils/calendar-api/auth/authorisation-url.ts';
import type { AccountStore } from '@/utils/calendar-api/auth/sign-in.ts';
import { filled } from '@/utils/text-shapes.ts';

const Accounts = v.array(v.object({ address: v.string(), clientId: v.string(), connectedAt: v.string(), needsReconnect: v.boolean() }));
const Client = v.object({ id: filled, secret: v.nullable(v.string()) });
/** Tokens by address. */
const Tokens = v.looseObject({});
const Refresh = v.fallback(v.nullable(v.string()), null);
const Access = v.fallback(v.nullable(v.object({ value: v.string(), expiresAt: v.number() })), null);

/**
 * Keys of `storage.local`. They are in no export, log or diagnostics: those name what they take, and take none of these.
 * Access tokens are in `storage.session` only, which lives as long as the browser.
 */
const ACCOUNTS = 'accounts';
const REFRESH_TOKENS = 'refreshTokens';
const OWN_CLIENT = 'googleClient';
const ACCESS_TOKENS = 'accessTokens';

type Area = typeof browser.storage.local | typeof browser.storage.session;

async function read<T>(area: Area, key: string, schema: v.GenericSchema<unknown, T>, otherwise: T): Promise<T> {
  const stored = (await area.get(key))[key];
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : otherwise;
}

let writing: Promise<unknown> = Promise.resolve();

/** One change after the other: each reads what the one before has written. */
function change<T>(area: Area, key: string, schema: v.GenericSchema<unknown, T>, otherwise: T, edit: (before: T) => T): Promise<void> {
  const turn = writing.then(async () => area.set({ [key]: edit(await read(area, key, schema, otherwise)) }));
  writing = turn.catch(() => undefined);
  return turn;
}

const without = (record: object, key: string): Record<string, unknown> => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** Keeps content scripts away from what is stored. Rejects in Firefox, which has no such switch for this area yet; ours read nothing there. */
export async function closeLocalStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The client that the user brought, with the secret if there is one. */
export function readOwnClient(): Promise<GoogleClient | null> {
  return read<GoogleClient | null>(browser.storage.local, OWN_CLIENT, Client, null);
}

export async function writeOwnClient(client: GoogleClient | null): Promise<void> {
  if (client) await browser.storage.local.set({ [OWN_CLIENT]: client });
  else await browser.storage.local.remove(OWN_CLIENT);
}

declare global {
  interface ImportMetaEnv {
    /** Set when the extension is built; '' or absent: no client. */
    readonly WXT_GOOGLE_CLIENT_ID?: string;
  }
}

function builtInClient(): GoogleClient | null {
  const id = import.meta.env.WXT_GOOGLE_CLIENT_ID;
  return id ? { id, secret: null } : null;
}

export const accountStore: AccountStore = {
  client: async () => (await readOwnClient()) ?? builtInClient(),
  accounts: () => read(browser.storage.local, ACCOUNTS, Accounts, []),
  save: (account) => change(browser.storage.local, ACCOUNTS, Accounts, [], (all) => [...all.filter(({ address }) => address !== account.address), account]),
  async remove(gone) {
    await change(browser.storage.session, ACCESS_TOKENS, Tokens, {}, (tokens) => without(tokens, gone));
    await change(browser.storage.local, REFRESH_TOKENS, Tokens, {}, (tokens) => without(tokens, gone));
    await change(browser.storage.local, ACCOUNTS, Accounts, [], (all) => all.filter(({ address }) => address !== gone));
  },
  accessToken: async (address) => v.parse(Access, (await read<Record<string, unknown>>(browser.storage.session, ACCESS_TOKENS, Tokens, {}))[address]),
  refreshToken: async (address) => v.parse(Refresh, (await read<Record<string, unknown>>(browser.storage.local, REFRESH_TOKENS, Tokens, {}))[address]),
  async keepTokens(address, { access, refresh }) {
    await change(browser.storage.session, ACCESS_TOKENS, Tokens, {}, (tokens) => ({ ...tokens, [address]: access }));
    if (refresh !== null) await change(browser.storage.local, REFRESH_TOKENS, Tokens, {}, (tokens) => ({ ...tokens, [address]: refresh }));
  },
};
