import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Failure } from '@/utils/messaging/failure.ts';
import type { ChangeName, Request } from '@/utils/messaging/protocol.ts';
import { requests } from '@/utils/messaging/requests.ts';
import { handle, type Handlers } from '@/utils/messaging/server.ts';

type Changing = Pick<Handlers, ChangeName>;
type Change = Request<'changes.take'>['changes'][number];

/** Not in the database, which may be the very thing that fails. */
const KEY = 'unconfirmed';
const Kept = v.fallback(requests['changes.take'].entries.changes, []);

/**
 * What pages could not get confirmed before they went away. It is done at once, and what cannot be stored now is kept and
 * tried again whenever somebody asks; what is refused for good is given up.
 */
export class HandedOver {
  readonly #handlers: Changing;
  /** One at a time: two readings of what is kept must not do it twice. */
  #last: Promise<void> = Promise.resolve();
  /** Whether something may be kept: the first question after the worker's start has to look. */
  #mayHold = true;

  constructor(handlers: Changing) {
    this.#handlers = handlers;
  }

  /** Does what is kept, then `more`. Resolves when all is done or kept. */
  settle(more: readonly Change[] = []): Promise<void> {
    if (!this.#mayHold && more.length === 0) return this.#last;
    this.#last = this.#last.catch(() => undefined).then(() => this.#run(more));
    return this.#last;
  }

  async #run(more: readonly Change[]): Promise<void> {
    const kept = v.parse(Kept, (await browser.storage.local.get(KEY))[KEY]);
    const waiting = [...kept, ...more];
    // Before anything is tried: the worker may be ended at any moment.
    if (more.length > 0) await browser.storage.local.set({ [KEY]: waiting });
    while (waiting[0] && (await this.#isDone(waiting[0]))) waiting.shift();
    this.#mayHold = waiting.length > 0;
    if (this.#mayHold) await browser.storage.local.set({ [KEY]: waiting });
    else if (kept.length + more.length > 0) await browser.storage.local.remove(KEY);
  }

  async #isDone({ name, request }: Change): Promise<boolean> {
    try {
      await handle(this.#handlers, name, request, { tabId: null });
      return true;
    } catch (error) {
      return error instanceof Failure && error.code !== 'storage';
    }
  }
}
