import type { AccountSync } from './accounts.ts';

/** Accounts can be connected before there is anything to sync. */
export const noSync: AccountSync = {
  status: () => Promise.resolve({ isRunning: false, read: null, lastSync: null, problem: null }),
  start: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};
