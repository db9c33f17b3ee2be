import { browser } from 'wxt/browser';
import type { Handlers } from '@/utils/messaging/server.ts';
import { STORES } from '@/utils/storage/schema.ts';
import { data } from './data.ts';

export const diagnosticsHandlers: Pick<Handlers, 'diagnostics.read'> = {
  'diagnostics.read': async () => {
    const database = await data();
    const [calendars, meetings] = [await database.getAll('syncCalendars'), await database.getAll('meetings')];
    const counts = await Promise.all(STORES.map(async (store) => [store, await database.count(store)] as const));
    return {
      version: browser.runtime.getManifest().version,
      schema: database.version,
      doubts: calendars.map(({ doubts }) => doubts),
      reasons: meetings.flatMap(({ synced }) => synced?.reasons ?? []),
      counts: Object.fromEntries(counts),
      aside: (await database.getAll('aside')).map(({ store, reason, at }) => ({ store, reason, at })),
    };
  },
};
