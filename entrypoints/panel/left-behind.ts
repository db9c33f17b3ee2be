import { keep, readKept } from '@/components/kept.ts';
import { ask } from '@/utils/messaging/client.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { PendingChange, Request } from '@/utils/messaging/protocol.ts';

type Batch = Request<'changes.take'>;

const KEY = 'left-behind';

/**
 * Hands over what is not confirmed while the page goes away. A message alone is not enough: Chromium drops those of a tab
 * that is being closed (seen in 2026-11), so that a copy is left in the frame's own storage, which is written at once. The
 * background does a batch that arrives twice only once.
 */
export function leaveBehind(changes: readonly PendingChange[]): void {
  if (changes.length === 0) return;
  const batch: Batch = { mutation: crypto.randomUUID(), changes: [...changes] };
  keepLeft([...left(), batch]);
  ask('changes.take', batch).catch(() => undefined);
}

/** Brings what earlier pages left behind to the background. Never rejects; what does not arrive is kept for the next time. */
export async function bringLeftBehind(): Promise<void> {
  for (const batch of left()) {
    try {
      await ask('changes.take', batch);
    } catch (error) {
      if (error instanceof Failure && error.code !== 'bad-request') return;
    }
    keepLeft(left().filter(({ mutation }) => mutation !== batch.mutation));
  }
}

/** Nothing in a browser that gives foreign frames no storage: there the message is all there is. */
function left(): Batch[] {
  const kept = readKept(KEY);
  return Array.isArray(kept) ? kept.filter(isBatch) : [];
}

function keepLeft(batches: readonly Batch[]): void {
  keep(KEY, batches.length > 0 ? batches : null);
}

/** The rest is parsed by the background. */
function isBatch(batch: unknown): batch is Batch {
  return typeof batch === 'object' && batch !== null && 'mutation' in batch && 'changes' in batch && Array.isArray(batch.changes);
}
