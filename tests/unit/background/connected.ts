import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSynced } from '@/entrypoints/background/synced-meetings.ts';
import { createClient } from '@/utils/calendar-api/client.ts';
import { meetingKey, type Meeting } from '@/utils/domain/meeting.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { SYNC_STORES } from '@/utils/storage/schema.ts';
import { syncStore } from '@/utils/storage/sync-store.ts';
import { addAccount, wantSync } from '@/utils/sync/calendars.ts';
import { sync } from '@/utils/sync/engine.ts';
import { eventOf } from '@/utils/sync/event-row.ts';
import { CalendarApi } from '../../google/api/calendar-api.ts';
import type { ApiCalendar } from '../../google/api/calendar.ts';
import { DEWI, NOW } from '../sync/desk.ts';
import { data, tell, wipe } from './background.ts';

export { DEWI, NOW };
export const BIMA = 'bima@contoso.example';
export const CITRA = 'citra@contoso.example';

/** Dewi's calendar at the stand-in, and the background that is connected to it. */
export interface Connected {
  calendar: ApiCalendar;
  /** Brings what changed in the calendar to the background, and waits until it is stored. */
  sync(): Promise<void>;
  /** A click on Prepare. */
  prepare(event: string): Promise<SessionView>;
  meeting(event: string): Promise<Meeting | undefined>;
}

/** An empty browser at `NOW`, connected to an empty calendar. */
export async function connected(maxInstances = 30): Promise<Connected> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await wipe();
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([]) });
  const database = await data();
  for (const name of SYNC_STORES) await database.clear(name);
  const api = new CalendarApi({ clock: Date.now, sleep: () => Promise.resolve(), maxInstances });
  const calendar = api.addAccount(DEWI);
  const store = syncStore(data);
  await addAccount(store, DEWI, 0.5);
  const token = api.signIn(DEWI);
  const keeping: Promise<void>[] = [];
  return {
    calendar,
    async sync() {
      await wantSync(store, DEWI, true);
      await sync({
        store,
        clientOf: () => createClient({ fetch: api.fetch, token: () => Promise.resolve(token) }),
        lock: async (_, work) => (await work(() => Promise.resolve(true)), true),
        now: Date.now,
        random: () => 0.5,
        surroundings: () => ({ isOnline: true, isActive: true }),
        onCommitted: (committed) => void keeping.push(keepSynced({ ...committed, put: committed.put.map(eventOf) })),
      }, DEWI);
      await Promise.all(keeping.splice(0));
    },
    prepare: (event) => tell('session.open', { mutation: crypto.randomUUID(), meetingKey: meetingKey(DEWI, event) }),
    meeting: async (event) => (await data()).get('meetings', meetingKey(DEWI, event)),
  };
}
