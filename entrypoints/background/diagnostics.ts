import { browser } from 'wxt/browser';
import type { Handlers } from '@/utils/messaging/server.ts';
import { STORES } from '@/utils/storage/schema.ts';
import { data } from './data.ts';

export const diagnosticsHandlers: Pick<Handlers, 'diagnostics.read'> = {
  'diagnostics.read': async () => {
    const database = await data();
    const counts = await Promise.all(STORES.map(async (store) => [store, await database.count(store)] as const));
    return {
      version: browser.runtime.getManifest().version,
      schema: database.version,
      doubts: (await database.getAll('syncCalendars')).map(({ doubts }) => doubts),
      counts: Object.fromEntries(counts),
    };
  },
};
