import { expect, it } from 'vitest';
import type { ApiErrorKind } from '@/utils/calendar-api/api-error.ts';
import { newAccount, newCalendar, type Backoff, type SyncAccount, type SyncCalendar } from '@/utils/sync/state.ts';
import { choicesOf, statusOf } from '@/utils/sync/status.ts';

const AT = Date.parse('2026-11-25T03:00:00Z');
const account = (fields: Partial<SyncAccount> = {}): SyncAccount => ({ ...newAccount('dewi', 1), ...fields });
const calendar = (fields: Partial<SyncCalendar> = {}): SyncCalendar => ({
  ...newCalendar('dewi', { id: 'dewi', name: 'Dewi', timeZone: 'UTC', isPrimary: true, isOwned: true }, 1), syncedAt: AT, ...fields,
});
const pause = (problem: ApiErrorKind): Backoff => ({ failures: 1, until: AT, problem });

it.each([
  ['nothing is connected', statusOf(null, false), [null, null]],
  ['all is well', statusOf({ account: account(), calendars: [calendar()] }, false), ['2026-11-25T03:00:00.000Z', null]],
  ['one is behind the other', statusOf({ account: account(), calendars: [calendar(), calendar({ syncedAt: AT - 1000 })] }, false), ['2026-11-25T02:59:59.000Z', null]],
  ['one was never read', statusOf({ account: account(), calendars: [calendar(), calendar({ syncedAt: null })] }, false), [null, null]],
  ['one that is not chosen was never read', statusOf({ account: account(), calendars: [calendar(), calendar({ syncedAt: null, isChosen: false })] }, false), ['2026-11-25T03:00:00.000Z', null]],
  ['the account pauses', statusOf({ account: account({ backoff: pause('auth') }), calendars: [calendar()] }, false), ['2026-11-25T03:00:00.000Z', 'reconnect']],
  ['a calendar pauses', statusOf({ account: account(), calendars: [calendar({ backoff: pause('server') })] }, false), ['2026-11-25T03:00:00.000Z', 'google-broken']],
  ['the sync mends it by itself', statusOf({ account: account(), calendars: [calendar({ backoff: pause('gone') })] }, false), ['2026-11-25T03:00:00.000Z', null]],
] as const)('when %s: last sync and problem', (_, status, expected) => expect([status.lastSync, status.problem]).toEqual(expected));

it('the calendars to choose from are the user’s own', () => {
  const named = (id: string, name: string, fields: Partial<SyncCalendar> = {}): SyncCalendar => calendar({ id, name, isPrimary: false, isChosen: false, ...fields });
  const calendars = [named('t', 'Team', { isChosen: true }), named('h', 'Holidays', { isOwned: false }), named('f', 'Family'), calendar()];
  expect(choicesOf({ account: account(), calendars })).toEqual([
    { id: 't', name: 'Team', isPrimary: false, isChosen: true },
    { id: 'f', name: 'Family', isPrimary: false, isChosen: false },
    { id: 'dewi', name: 'Dewi', isPrimary: true, isChosen: true },
  ]);
  expect(choicesOf(null)).toEqual([]);
});
