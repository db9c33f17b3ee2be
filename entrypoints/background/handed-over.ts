import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Failure } from '@/utils/messaging/failure.ts';
import type { ChangeName, Request } from '@/utils/messaging/protocol.ts';
import { requests } from '@/utils/messaging/requests.ts';
import { handle, type Handlers } from '@/utils/messaging/server.ts';

type Changing = Pick<Handlers, ChangeName>;
type Batch = Request<'changes.take'>;
type Change = Batch['changes'][number];

/** Not in the database, which may be the very thing that fails. */
const KEY = 'unconfirmed';
/** The ids of the batches that came last: one may arrive twice. */
const SEEN = 'handed-over';
const SEEN_COUNT = 100;
const Seen = v.fallback(v.array(v.string()), []);
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

  /** Does what is kept, then a batch that was not seen before. Resolves when all is done or kept. */
  settle(batch?: Batch): Promise<void> {
    if (!this.#mayHold && !batch) return this.#last;
    this.#last = this.#last.catch(() => undefined).then(() => this.#run(batch));
    return this.#last;
  }

  async #run(batch: Batch | undefined): Promise<void> {
    const stored = await browser.storage.local.get([KEY, SEEN]);
    const seen = v.parse(Seen, stored[SEEN]);
    const kept = v.parse(Kept, stored[KEY]);
    const more = batch && !seen.includes(batch.mutation) ? batch.changes : [];
    const waiting = [...kept, ...more];
    // Before anything is tried: the worker may be ended at any moment.
    if (batch && more.length > 0) await browser.storage.local.set({ [KEY]: waiting, [SEEN]: [...seen, batch.mutation].slice(-SEEN_COUNT) });
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
