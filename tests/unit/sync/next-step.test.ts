import { describe, expect, it } from 'vitest';
import { INTERVAL, nextStep, type Step } from '@/utils/sync/next-step.ts';
import { newAccount, newCalendar, type Listing, type SyncAccount, type SyncCalendar } from '@/utils/sync/state.ts';
import { DAY, HOUR, windowAt } from '@/utils/sync/window.ts';

const NOW = Date.parse('2026-11-25T03:00:00Z');
const MINUTE = 60_000;
const PARAMETERS = 'maxResults=1000';

const account = (fields: Partial<SyncAccount> = {}): SyncAccount => ({ ...newAccount('dewi', 1), calendarsAt: NOW - HOUR, ...fields });
/** A calendar that was synced a minute ago and needs nothing. */
const calendar = (fields: Partial<SyncCalendar> = {}): SyncCalendar => ({
  ...newCalendar('dewi', { id: 'dewi', name: 'Dewi', timeZone: 'UTC', isPrimary: true, isOwned: true }, 1),
  token: 't', parameters: PARAMETERS, window: windowAt(NOW - HOUR), baselineDue: NOW + DAY, due: NOW + 9 * MINUTE, syncedAt: NOW - MINUTE, ...fields,
});
const listing = (fields: Partial<Listing> = {}): Listing => ({
  kind: 'full', parameters: PARAMETERS, window: windowAt(NOW), since: null, pageToken: 'p', pages: 2, read: 20, isRestart: false, startedAt: NOW - 10 * MINUTE, wanted: 0, ...fields,
});
const pause = (until: number): SyncCalendar['backoff'] => ({ failures: 1, until, problem: 'server' });

function step(calendars: SyncCalendar[], of = account(), around: { isOnline?: boolean; isActive?: boolean } = {}): string {
  return written(nextStep({ account: of, calendars }, { isOnline: true, isActive: true, parameters: PARAMETERS, ...around }, NOW));
}

function written(next: Step): string {
  if (next.do === 'calendars') return 'calendars';
  if (next.do === 'wait') return `wait ${(next.until - NOW) / MINUTE} min`;
  return `${next.isResumed ? 'resume' : 'begin'} ${next.kind} of ${next.calendar.id}`;
}

describe('the next step', () => {
  it.each<[what: string, found: string, expected: string]>([
    ['nothing is due', step([calendar()]), 'wait 9 min'],
    ['no calendar is chosen', step([calendar({ isChosen: false, token: null })]), `wait ${23 * 60} min`],
    ['the calendars were never read', step([], account({ calendarsAt: null })), 'calendars'],
    ['the calendars were read yesterday', step([calendar()], account({ calendarsAt: NOW - DAY })), 'calendars'],
    ['a calendar was never read', step([calendar({ token: null, window: null })]), 'begin full of dewi'],
    ['its token was given up', step([calendar({ token: null })]), 'begin full of dewi'],
    ['its token belongs to other parameters', step([calendar({ parameters: 'maxResults=250' })]), 'begin full of dewi'],
    ['its week is over', step([calendar({ baselineDue: NOW })]), 'begin full of dewi'],
    ['its window is a day behind', step([calendar({ window: windowAt(NOW - DAY) })]), 'begin gap of dewi'],
    ['its window is almost a day behind', step([calendar({ window: windowAt(NOW - DAY + 1000) })]), 'wait 9 min'],
    ['its ten minutes are over', step([calendar({ due: NOW })]), 'begin delta of dewi'],
    ['somebody wants it now', step([calendar()], account({ wanted: 1 })), 'begin delta of dewi'],
    ['somebody got what they wanted', step([calendar({ served: 1 })], account({ wanted: 1 })), 'wait 9 min'],
    ['a list was left unfinished', step([calendar({ listing: listing() })]), 'resume full of dewi'],
    ['a delta was left unfinished', step([calendar({ listing: listing({ kind: 'delta', since: 't' }) })]), 'resume delta of dewi'],
    ['a delta was left before its first page', step([calendar({ due: NOW, listing: listing({ kind: 'delta', pages: 0, pageToken: null }) })]), 'begin delta of dewi'],
    ['a list was given up and is to begin anew', step([calendar({ token: null, listing: listing({ isRestart: true, pages: 0, pageToken: null }) })]), 'resume full of dewi'],
    ['a list was left unfinished an hour ago', step([calendar({ token: null, listing: listing({ startedAt: NOW - HOUR }) })]), 'begin full of dewi'],
    ['an old delta was left unfinished', step([calendar({ due: NOW, listing: listing({ kind: 'delta', startedAt: NOW - HOUR }) })]), 'begin delta of dewi'],
    ['a list was begun with other parameters', step([calendar({ token: null, listing: listing({ parameters: 'x' }) })]), 'begin full of dewi'],
    ['the calendar pauses', step([calendar({ due: NOW, backoff: pause(NOW + MINUTE) })]), 'wait 1 min'],
    ['the calendar pauses with a list unfinished', step([calendar({ listing: listing(), backoff: pause(NOW + MINUTE) })]), 'wait 1 min'],
    ['the pause is shorter than the interval', step([calendar({ backoff: pause(NOW + MINUTE) })]), 'wait 9 min'],
    ['the pause is over', step([calendar({ due: NOW, backoff: pause(NOW) })]), 'begin delta of dewi'],
    ['a pause stands against a wish', step([calendar({ backoff: pause(NOW + MINUTE) })], account({ wanted: 1 })), 'wait 1 min'],
    ['one pauses, another is due', step([calendar({ backoff: pause(NOW + MINUTE), due: NOW }), calendar({ id: 'team', due: NOW })]), 'begin delta of team'],
    ['the account pauses', step([calendar({ due: NOW })], account({ calendarsAt: null, backoff: pause(NOW + 5 * MINUTE) })), 'wait 5 min'],
    ['there is no connection', step([calendar({ due: NOW })], account(), { isOnline: false }), 'wait 10 min'],
    ['nobody is there', step([calendar({ token: null })], account(), { isActive: false }), 'wait 10 min'],
  ])('when %s: %s', (_, found, expected) => expect(found).toBe(expected));

  it('comes every ten minutes', () => expect(INTERVAL).toBe(10 * MINUTE));
});
