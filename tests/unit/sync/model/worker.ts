import { createClient } from '@/utils/calendar-api/client.ts';
import { sync, type SyncParts } from '@/utils/sync/engine.ts';
import type { Lock } from '@/utils/sync/lock.ts';
import type { SyncStore } from '@/utils/sync/store.ts';
import { DEWI, type Desk } from '../desk.ts';
import { leaseLock } from './lease-lock.ts';

class Death extends Error {}
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export interface Fate {
  /** After which of its waits the worker dies; null: it lives to the end. */
  death: number | null;
  /** Which of its answers from Google is held back until `release`; null: none. */
  stall: number | null;
}

/** One life of the extension's worker. After its death nothing that it waited for comes back, and its transaction is undone. */
export class Worker {
  /** Until when it need not come back; null when it died before it knew. */
  readonly done: Promise<number | null>;
  /** Resolves when an answer is held back, or the worker is done without. */
  readonly stalled: Promise<unknown>;
  readonly #fate: Fate;
  #waits = 0;
  #answers = 0;
  #die: () => void = () => undefined;
  #hold: () => void = () => undefined;
  #release: () => void = () => undefined;
  readonly #released: Promise<void>;

  /** @param held who has the browser's lock, by account; null: there are leases only */
  constructor(desk: Desk, fate: Fate, held: Map<string, Worker> | null, name: string) {
    this.#fate = fate;
    const died = new Promise<null>((resolve) => {
      this.#die = () => {
        for (const [account, worker] of held ?? []) if (worker === this) held?.delete(account);
        resolve(null);
      };
    });
    const holding = new Promise<void>((resolve) => (this.#hold = resolve));
    this.#released = new Promise<void>((resolve) => (this.#release = resolve));
    const store = this.#mortal(desk.store);
    const parts: SyncParts = {
      ...desk.parts,
      store,
      lock: held ? this.#webLock(held) : leaseLock(store, name, desk.parts.now),
      clientOf: () => createClient({ fetch: (url, init) => this.#fetch(desk, url, init), token: (refused) => this.#lives(() => desk.token(refused)) }),
    };
    this.done = Promise.race([sync(parts, DEWI), died]);
    this.stalled = Promise.race([holding, this.done]);
  }

  release(): void {
    this.#release();
  }

  /** One wait: the worker may die during it. */
  #isDead(): boolean {
    if (this.#waits++ !== this.#fate.death) return this.#fate.death !== null && this.#waits > this.#fate.death;
    this.#die();
    return true;
  }

  async #lives<T>(wait: () => Promise<T>): Promise<T> {
    if (this.#isDead()) return never();
    const result = await wait();
    return this.#isDead() ? never() : result;
  }

  #fetch(desk: Desk, url: string, init: RequestInit): Promise<Response> {
    return this.#lives(async () => {
      const response = await desk.api.fetch(url, init);
      if (this.#answers++ === this.#fate.stall) {
        this.#hold();
        await this.#released;
      }
      return response;
    });
  }

  #mortal(store: SyncStore): SyncStore {
    return {
      ...store,
      look: (account) => this.#lives(() => store.look(account)),
      write: (work) =>
        this.#lives(async () => {
          try {
            return await store.write((tx) => work(this.#mortalTransaction(tx)));
          } catch (error) {
            if (error instanceof Death) return never();
            throw error;
          }
        }),
    };
  }

  /** Dying inside a transaction undoes it. */
  #mortalTransaction<T extends object>(tx: T): T {
    return new Proxy(tx, {
      get: (target, name) => (...args: unknown[]) => {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== 'function') return call;
        if (this.#isDead()) throw new Death();
        return Reflect.apply(call, target, args) as unknown;
      },
    });
  }

  #webLock(held: Map<string, Worker>): Lock {
    return async (account, work) => {
      if (held.has(account)) return false;
      held.set(account, this);
      try {
        await work(() => Promise.resolve(true));
      } finally {
        held.delete(account);
      }
      return true;
    };
  }
}
