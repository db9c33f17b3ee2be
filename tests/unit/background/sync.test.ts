import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCalendarSync } from '@/entrypoints/background/sync.ts';
import { data } from '@/entrypoints/background/data.ts';
import { SignInFailure } from '@/utils/calendar-api/auth/sign-in-failure.ts';
import type { SignIn } from '@/utils/calendar-api/auth/sign-in.ts';
import { CalendarApi } from '../../google/api/calendar-api.ts';
import { create } from '../../google/api/edits.ts';
import { DEWI, talk } from '../sync/desk.ts';

const api = new CalendarApi({ clock: Date.now });
const calendar = api.addAccount(DEWI);
create(calendar, { ...talk(0), start: { dateTime: new Date().toISOString() }, end: { dateTime: new Date(Date.now() + 1_800_000).toISOString() } });

const signIn = (accessToken: () => Promise<string>): (() => SignIn) => () => ({ accessToken, connect: () => Promise.resolve(DEWI), disconnect: () => Promise.resolve(true) });
const synced = signIn(() => Promise.resolve(api.signIn(DEWI)));

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', api.fetch);
  // Node's own navigator does not say it.
  Object.defineProperty(navigator, 'onLine', { value: true, configurable: true });
});

it('a connected account is synced, and again in ten minutes', async () => {
  const sync = createCalendarSync(synced);
  await sync.start(DEWI);
  await vi.waitUntil(async () => (await sync.view(DEWI)).sync.lastSync !== null && !(await sync.view(DEWI)).sync.isRunning);
  expect(await (await data()).count('events')).toBe(1);
  await vi.waitUntil(async () => ((await browser.alarms.get('calendar-sync'))?.scheduledTime ?? 0) > Date.now() + 9 * 60_000);
  expect((await sync.view(DEWI)).sync.problem).toBeNull();
});

it('without a token it says what is needed, and keeps what it has', async () => {
  const sync = createCalendarSync(signIn(() => Promise.reject(new SignInFailure('reconnect'))));
  await sync.start(DEWI);
  await vi.waitUntil(async () => (await sync.view(DEWI)).sync.problem !== null);
  expect((await sync.view(DEWI)).sync.problem).toBe('reconnect');
  expect(await (await data()).count('events')).toBe(1);
});

it('a forgotten account leaves nothing behind', async () => {
  const sync = createCalendarSync(synced);
  await sync.forget(DEWI);
  expect(await (await data()).count('events')).toBe(0);
  expect(await sync.view(DEWI)).toEqual({ sync: { isRunning: false, read: null, lastSync: null, problem: null }, calendars: [] });
});
