import { Failure } from '../utils/messaging/failure.ts';

/** Pauses between attempts, in ms; the last one repeats. */
const PAUSES = [1000, 2000, 4000, 8000];

export type OutboxState = 'saved' | 'unsaved';

/** Who is told what becomes of the items. */
export interface OutboxParts<Item> {
  /** Rejects when the item is not confirmed. */
  send: (item: Item) => Promise<void>;
  onState: (state: OutboxState) => void;
  /** It was refused for good and is no longer here. */
  onRefused: (error: unknown, item: Item, key: string) => void;
}

/**
 * What the background has not confirmed yet, in order. Per key only the latest counts, one is under way at a time, and a
 * failed one is sent again as it is, so that nothing is done twice. What was refused for good is given up: sent again it
 * would be refused again, and hold up the rest.
 */
export class Outbox<Item> {
  readonly #waiting = new Map<string, Item>();
  readonly #parts: OutboxParts<Item>;
  #running: Promise<void> | null = null;
  #failures = 0;

  constructor(parts: OutboxParts<Item>) {
    this.#parts = parts;
  }

  push(key: string, item: Item): void {
    // Behind all that was done before it, some of which may be about the same thing under another key.
    this.#waiting.delete(key);
    this.#waiting.set(key, item);
    this.#running ??= this.#run();
  }

  /** What of this key is not confirmed. */
  waiting(key: string): Item | undefined {
    return this.#waiting.get(key);
  }

  /** What is not confirmed, in the order of its sending. */
  items(): Item[] {
    return [...this.#waiting.values()];
  }

  /** Whether everything is confirmed, after at most `patience` ms. */
  async flush(patience: number): Promise<boolean> {
    await Promise.race([this.#running, new Promise((resolve) => setTimeout(resolve, patience))]);
    return this.#waiting.size === 0;
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const [key, item] = next;
      try {
        await this.#parts.send(item);
        this.#settle(key, item);
      } catch (error) {
        if (!isPassing(error)) {
          this.#settle(key, item);
          this.#parts.onRefused(error, item, key);
          continue;
        }
        this.#parts.onState('unsaved');
        const pause = PAUSES[Math.min(this.#failures, PAUSES.length - 1)];
        this.#failures += 1;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    // Before anybody is told: what comes from now on starts anew.
    this.#running = null;
    this.#parts.onState('saved');
  }

  #settle(key: string, item: Item): void {
    if (this.#waiting.get(key) === item) this.#waiting.delete(key);
    this.#failures = 0;
  }

  #next(): [string, Item] | undefined {
    const next = this.#waiting.entries().next();
    return next.done ? undefined : next.value;
  }
}

/** Whether it may go well another time. */
function isPassing(error: unknown): boolean {
  return error instanceof Failure && (error.code === 'unreachable' || error.code === 'storage');
}
