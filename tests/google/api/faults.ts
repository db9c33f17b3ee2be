import type { ErrorBody, ErrorName } from './errors.ts';

/** A request as faults and counts look at it. */
export interface Asked {
  /** Counted from 1 over the whole life of the API. */
  n: number;
  url: URL;
  method: string;
  kind: 'events' | 'event' | 'calendarList' | 'sign-in' | 'token' | 'revoke' | 'other';
  /** The calendar in full (`primary` resolved where a token tells whose). */
  calendarId: string | null;
  /** Which page of its list, from 1. */
  page: number;
  /** Whether it asks for what changed since a sync token. */
  delta: boolean;
}

/** What goes wrong. Without any of it: nothing. */
export interface Trouble {
  /** Answers with this error instead. */
  error?: ErrorName;
  body?: ErrorBody;
  /** Seconds, as the header `retry-after`. */
  retryAfter?: number;
  /** The connection fails: `fetch` rejects. */
  network?: true;
  /** ms before the first byte of the body; the headers come at once. `Infinity`: it never comes. */
  slow?: number;
  /** The connection breaks after so many bytes of the body. */
  cut?: number;
  /** A page of at most so many items, 0 for an empty one, though more follow. */
  page?: number;
  /** The body, whatever it should have been. */
  garbage?: string;
  /** After so many bytes of the body nothing more comes, though the connection stays. */
  stall?: number;
  /** Runs before the answer is made: the calendar changes between two pages, a token is revoked, the answer is held back… */
  before?: () => void | Promise<void>;
}

/** A scripted trouble: for the nth request from now (1 is the next one), or for those that match. */
export type Fault = Trouble & {
  on: number | ((asked: Asked) => boolean);
  /** How many matching requests it hits; default 1. */
  times?: number;
};

export class Faults {
  readonly #waiting: { fault: Fault; due: number; left: number }[] = [];
  #seen = 0;

  push(...faults: Fault[]): void {
    for (const fault of faults) this.#waiting.push({ fault, due: typeof fault.on === 'number' ? this.#seen + fault.on : 0, left: fault.times ?? 1 });
  }

  /** What is still to come. */
  get size(): number {
    return this.#waiting.length;
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** The troubles of this request, used up by it. */
  take(asked: Asked): Trouble {
    this.#seen++;
    const hit = this.#waiting.filter(({ fault: { on }, due }) => (typeof on === 'number' ? this.#seen >= due : on(asked)));
    for (const entry of hit) if (--entry.left <= 0) this.#waiting.splice(this.#waiting.indexOf(entry), 1);
    return Object.assign({}, ...hit.map(({ fault: { on: _, times: __, ...trouble } }) => trouble)) as Trouble;
  }
}
