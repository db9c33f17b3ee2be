import type { SyncStore } from './store.ts';

/**
 * Lets one at a time do some work for an account, over all pages and workers of the extension. `work` is told how to say
 * that it is still alive, and hears false when somebody else took over meanwhile.
 * @returns false when somebody else is at it: nothing was done
 */
export type Lock = (account: string, work: (renew: () => Promise<boolean>) => Promise<void>) => Promise<boolean>;

/** By the browser, which gives the lock back when its holder dies. */
export function webLock(locks: LockManager): Lock {
  return (account, work) =>
    locks.request(`sync ${account}`, { ifAvailable: true }, async (lock) => {
      if (lock) await work(() => Promise.resolve(true));
      return lock !== null;
    });
}

/** Longer than a request may take with its token renewed, in ms. */
export const LEASE = 90_000;

/** By a lease in the store, for where the browser has no locks. That of a dead holder runs out. */
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
