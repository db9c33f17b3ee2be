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
