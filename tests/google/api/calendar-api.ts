import type { CalendarEvent } from '../world.ts';
import { Account, type Entry } from './account.ts';
import { answer } from './answer.ts';
import { type Counted, read } from './asked.ts';
import { ApiCalendar } from './calendar.ts';
import { ApiError, errorResponse } from './errors.ts';
import { type Asked, Faults, type Trouble } from './faults.ts';
import { present } from './present.ts';
import { SCOPES } from './scopes.ts';
import type { Quirks, Visitor } from './sign-in.ts';
import { type Client, Tokens } from './tokens.ts';
import { troubled } from './trouble.ts';
import { isInside } from './window.ts';

export interface ApiOptions {
  /** Now, in ms since 1970. Tokens grow old by it, events get their time of change from it. */
  clock: () => number;
  /** Other letters in every token. */
  seed?: string;
  /** How a slow answer waits; default: a timer. */
  sleep?: (ms: number) => Promise<void>;
  /** How many occurrences an endless series has; Google's are some 700. */
  maxInstances?: number;
  /** Seconds that an access token lives. */
  tokenLifetime?: number;
  /** ms that a sync token lives. */
  syncTokenLifetime?: number;
}

/**
 * A stand-in for Google's Calendar API and sign-in, without sockets: `fetch` answers for www.googleapis.com,
 * oauth2.googleapis.com and accounts.google.com as Google would, the rest is for tests to set it up and to look at it.
 */
export class CalendarApi {
  readonly clock: () => number;
  readonly syncTokenLifetime: number;
  readonly tokens: Tokens;
  readonly faults = new Faults();
  readonly accounts = new Map<string, Account>();
  readonly calendars = new Map<string, ApiCalendar>();
  readonly clients = new Map<string, Client>();
  readonly visitor: Visitor = { signedIn: null, answers: 'clicks', chooses: null, unticks: [] };
  readonly quirks: Quirks = { wrongState: false, silent: null };
  /** Every request, with its answer's status and bytes. */
  readonly requests: Counted[] = [];
  /** Called before each request: what keeps the calendars up to date with something else. */
  readonly beforeRequest: (() => void)[] = [];
  readonly #sleep: (ms: number) => Promise<void>;
  readonly #maxInstances: number;

  constructor({ clock, seed = '', sleep = wait, maxInstances = 730, tokenLifetime = 3599, syncTokenLifetime = Infinity }: ApiOptions) {
    this.clock = clock;
    this.syncTokenLifetime = syncTokenLifetime;
    this.tokens = new Tokens({ clock, seed, lifetime: tokenLifetime });
    this.#sleep = sleep;
    this.#maxInstances = maxInstances;
  }

  /** A new account with its primary calendar. */
  addAccount(email: string, { name = email, timeZone = 'Asia/Jakarta' } = {}): ApiCalendar {
    this.accounts.set(email, new Account(email, name));
    return this.addCalendar(email, { id: email, summary: email, timeZone, primary: true, selected: true });
  }

  /** A new calendar on an account's list (owned unless `accessRole` says otherwise), or one more person who sees a known one. */
  addCalendar(email: string, entry: Entry): ApiCalendar {
    const timeZone = entry.timeZone ?? 'Asia/Jakarta';
    const calendar = this.calendars.get(entry.id)
      ?? new ApiCalendar({ id: entry.id, summary: entry.summary ?? entry.id, timeZone, clock: this.clock, maxInstances: this.#maxInstances });
    this.calendars.set(entry.id, calendar);
    this.account(email).list({ summary: calendar.summary, timeZone, accessRole: 'owner', colorId: '14', backgroundColor: '#039be5', foregroundColor: '#000000', defaultReminders: [], ...entry });
    return calendar;
  }

  account(email: string): Account {
    const account = this.accounts.get(email);
    if (!account) throw new Error(`No account ${email}`);
    return account;
  }

  calendar(id: string): ApiCalendar {
    const calendar = this.calendars.get(id);
    if (!calendar) throw new Error(`No calendar ${id}`);
    return calendar;
  }

  /** An access token as if the account had allowed it; default: the scopes to read owned events and the list of calendars. */
  signIn(email: string, scopes: string[] = Object.values(SCOPES)): string {
    return this.tokens.giveAccess({ email: this.account(email).email, clientId: 'test', scopes });
  }

  /** The events (single ones and occurrences) that a client with a window (ISO instants) must know, by id. */
  truth(calendarId: string, { timeMin, timeMax }: { timeMin: string; timeMax: string }): CalendarEvent[] {
    const calendar = this.calendar(calendarId);
    const window = { from: Date.parse(timeMin), to: Date.parse(timeMax) };
    return calendar.rows('instances')
      .filter(({ event }) => event.status !== 'cancelled' && isInside(event, window, calendar.timeZone))
      .map(({ event }) => present(event, calendar));
  }

  /** How often a calendar (null: anything else) was asked for since a number of requests, and the bytes of the bodies. */
  counts(calendarId: string | null, since = 0): { requests: number; bytes: number } {
    const mine = this.requests.slice(since).filter((request) => request.calendarId === calendarId);
    return { requests: mine.length, bytes: mine.reduce((sum, request) => sum + request.bytes, 0) };
  }

  /** Like the browser's `fetch`; bound, so that it can be handed on. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    for (const update of this.beforeRequest) update();
    const asked = read(request, this);
    const trouble = this.faults.take(asked);
    const before = trouble.before?.();
    const counted: Counted = { ...asked, status: 0, bytes: 0 };
    this.requests.push(counted);
    await before;
    if (trouble.network) throw new TypeError('Failed to fetch');
    const response = await this.#answer(request, asked, trouble);
    counted.status = response.status;
    return troubled(response, trouble, { sleep: this.#sleep, signal: request.signal, count: (bytes) => (counted.bytes += bytes) });
  };

  async #answer(request: Request, asked: Asked, trouble: Trouble): Promise<Response> {
    try {
      if (trouble.error) throw new ApiError(trouble.error);
      return await answer(this, request, asked, trouble.page);
    } catch (error) {
      if (error instanceof ApiError) return errorResponse(error.known, trouble.body, trouble.retryAfter);
      throw error;
    }
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
