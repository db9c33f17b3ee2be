import type { Lock } from '@/utils/sync/lock.ts';
import type { SyncStore } from '@/utils/sync/store.ts';

/** Longer than a request may take with its token renewed, in ms. */
export const LEASE = 90_000;

/** A harsher lock than the browser's: a lease in the store, which can be lost while its holder goes on. */
export function leaseLock(store: SyncStore, holder: string, now: () => number): Lock {
  /** Takes the lease, renews it or (`until` 0) gives it back; false when it is somebody else's. */
  const hold = (account: string, until: number, isFirst = false): Promise<boolean> =>
    store.write(async (tx) => {
      const stored = await tx.account(account);
      const isFree = !stored?.lease || stored.lease.until <= now();
      const isMine = stored?.lease?.holder === holder;
      if (!stored || !(isFirst ? isFree || isMine : isMine)) return false;
      tx.putAccount({ ...stored, lease: until === 0 ? null : { holder, until } });
      return true;
    });
  return async (account, work) => {
    if (!(await hold(account, now() + LEASE, true))) return false;
    try {
      await work(() => hold(account, now() + LEASE));
    } finally {
      await hold(account, 0);
    }
    return true;
  };
}
