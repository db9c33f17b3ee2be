/** Pauses between attempts, in ms; the last one repeats. */
const PAUSES = [1000, 2000, 4000, 8000];

export type OutboxState = 'saved' | 'unsaved';

/**
 * What the background has not confirmed yet. Per key only the latest counts, one is under way at a time, and a failed one
 * is sent again with the same mutation id, so that nothing is done twice.
 */
export class Outbox {
  readonly #waiting = new Map<string, () => Promise<unknown>>();
  readonly #listen: (state: OutboxState) => void;
  #running: Promise<void> | null = null;
  #failures = 0;

  constructor(listen: (state: OutboxState) => void) {
    this.#listen = listen;
  }

  push(key: string, send: () => Promise<unknown>): void {
    this.#waiting.set(key, send);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
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
        if (this.#waiting.get(key) === send) this.#waiting.delete(key);
        this.#failures = 0;
      } catch {
        this.#listen('unsaved');
        const pause = PAUSES[Math.min(this.#failures, PAUSES.length - 1)];
        this.#failures += 1;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    this.#listen('saved');
  }

  #next(): [string, () => Promise<unknown>] | undefined {
    const next = this.#waiting.entries().next();
    return next.done ? undefined : next.value;
  }
}
