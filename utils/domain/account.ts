/**
 * What may go wrong between the extension and a Google account, as far as its user can do something about it or should
 * know that nothing can be done. Each has a sentence in both languages.
 */
export const ACCOUNT_PROBLEMS = [
  // Signing in
  'no-client',
  'no-permission',
  'cancelled',
  'scopes-missing',
  'not-trusted',
  'client-refused',
  'reconnect',
  'not-revoked',
  // Reaching Google
  'offline',
  'google-broken',
  'rate-limited',
  'quota-used-up',
  'api-disabled',
  'access-refused',
  'calendar-gone',
] as const;
export type AccountProblem = (typeof ACCOUNT_PROBLEMS)[number];

/** How the sync of an account stands. */
export interface SyncStatus {
  isRunning: boolean;
  /** Events that the running sync has read so far; null when none runs or nothing is known. */
  read: number | null;
  /** When the last sync ended well, ISO 8601. */
  lastSync: string | null;
  /** Why the last one did not. */
  problem: AccountProblem | null;
}

/** A calendar that can be looked at. */
export interface CalendarChoice {
  /** Google's. */
  id: string;
  name: string;
  isPrimary: boolean;
  isChosen: boolean;
}

/** A Google account that was connected. */
export interface AccountView {
  /** Lower-case address. */
  address: string;
  /** Google wants the user once more; everything goes on from what is stored. */
  needsReconnect: boolean;
  sync: SyncStatus;
  /** Its own calendars, the primary one first; none before Google has told. */
  calendars: CalendarChoice[];
}

/** All that the pages show of the user's Google accounts. */
export interface AccountsView {
  accounts: AccountView[];
  /** A window of Google is open, or about to be. */
  isConnecting: boolean;
  /** What went wrong when last one was connected or disconnected; null once something went well. */
  problem: AccountProblem | null;
  /** The client id that the user brought; null when the build's is used. */
  ownClientId: string | null;
  /** The redirect address to enter at Google for a client of one's own. */
  redirect: string;
  /** Whether there is any client id at all. */
  canConnect: boolean;
}
