import { Failure } from '../utils/messaging/failure.ts';

/** Pauses between attempts, in ms; the last one repeats. */
const PAUSES = [1000, 2000, 4000, 8000];

export type OutboxState = 'saved' | 'unsaved';

/**
 * What the background has not confirmed yet. Per key only the latest counts, one is under way at a time, and a failed one
 * is sent again with the same mutation id, so that nothing is done twice. What was refused for good is given up: sent
 * again it would be refused again, and hold up the rest.
 */
export class Outbox {
  readonly #waiting = new Map<string, () => Promise<unknown>>();
  readonly #listen: (state: OutboxState) => void;
  readonly #refused: (error: unknown) => void;
  #running: Promise<void> | null = null;
  #failures = 0;

  constructor(listen: (state: OutboxState) => void, refused: (error: unknown) => void) {
    this.#listen = listen;
    this.#refused = refused;
  }

  push(key: string, send: () => Promise<unknown>): void {
    this.#waiting.set(key, send);
    this.#running ??= this.#run();
  }

  /** Whether something of this key is not confirmed. */
  holds(key: string): boolean {
    return this.#waiting.has(key);
  }

  /** Whether everything is confirmed, after at most `patience` ms. */
  async flush(patience: number): Promise<boolean> {
    await Promise.race([this.#running, new Promise((resolve) => setTimeout(resolve, patience))]);
    return this.#waiting.size === 0;
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const [key, send] = next;
      try {
        await send();
        this.#settle(key, send);
      } catch (error) {
        if (!isPassing(error)) {
          this.#settle(key, send);
          this.#refused(error);
          continue;
        }
        this.#listen('unsaved');
        const pause = PAUSES[Math.min(this.#failures, PAUSES.length - 1)];
        this.#failures += 1;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    // Before anybody is told: what comes from now on starts anew.
    this.#running = null;
    this.#listen('saved');
  }

  #settle(key: string, send: () => Promise<unknown>): void {
    if (this.#waiting.get(key) === send) this.#waiting.delete(key);
    this.#failures = 0;
  }

  #next(): [string, () => Promise<unknown>] | undefined {
    const next = this.#waiting.entries().next();
    return next.done ? undefined : next.value;
  }
}

/** Whether it may go well another time. */
function isPassing(error: unknown): boolean {
  return error instanceof Failure && (error.code === 'unreachable' || error.code === 'storage');
}
