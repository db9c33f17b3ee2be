import { describe, expect, it } from 'vitest';
import { ApiError } from '@/utils/calendar-api/api-error.ts';
import { createClient, type EventsPage, type Outside } from '@/utils/calendar-api/client.ts';
import { create } from '../../google/api/edits.ts';
import type { Trouble } from '../../google/api/faults.ts';
import { DEWI, newDesk, talk, WINDOW } from '../google/api/desk.ts';

const PRIMARY = { id: DEWI, timeZone: 'Asia/Jakarta' };
const QUERY = { singleEvents: 'true', ...WINDOW };

function newClient(outside: Partial<Outside> = {}) {
  const desk = newDesk();
  create(desk.calendar, talk('2026-11-25T10:00'));
  const refused: (string | undefined)[] = [];
  const token = (old?: string): Promise<string> => {
    refused.push(old);
    return Promise.resolve(old === undefined ? desk.token : desk.api.signIn(DEWI));
  };
  const client = createClient({ fetch: desk.api.fetch, token, ...outside });
  return { desk, refused, events: (signal?: AbortSignal): Promise<EventsPage> => client.listEvents(PRIMARY, QUERY, signal), client };
}

const kindOf = (wait: Promise<unknown>): Promise<unknown> => wait.then(() => 'an answer', (error: unknown) => (error instanceof ApiError ? error.kind : error));
const body = (fields: object): Trouble => ({ garbage: JSON.stringify(fields) });

describe('the client', () => {
  it('reads a page of events', async () => {
    const { events } = newClient();
    const page = await events();
    expect(page.events.map(({ summary, startsAt }) => [summary, startsAt])).toEqual([['Bima / Dewi', Date.parse('2026-11-25T03:00:00Z')]]);
    expect([page.removed, page.nextPageToken, typeof page.nextSyncToken, page.doubts]).toEqual([[], null, 'string', {}]);
  });

  it('reads the calendars', async () => {
    const { desk, client } = newClient();
    desk.api.addCalendar(DEWI, { id: 'team@group.calendar.google.com', summary: 'Team', accessRole: 'reader', timeZone: 'Europe/Berlin' });
    expect((await client.listCalendars({})).calendars).toEqual([
      { id: DEWI, name: DEWI, timeZone: 'Asia/Jakarta', isPrimary: true, isOwned: true },
      { id: 'team@group.calendar.google.com', name: 'Team', timeZone: 'Europe/Berlin', isPrimary: false, isOwned: false },
    ]);
  });

  it('asks for the fields that are used, and not for others', async () => {
    const { desk, events } = newClient();
    await events();
    const asked = desk.api.requests[0]?.url.searchParams;
    expect(asked?.get('fields')).toMatch(/^nextPageToken,nextSyncToken,timeZone,items\(id,/);
    expect(asked?.get('fields')).not.toMatch(/htmlLink|creator|etag/);
    expect(asked?.get('prettyPrint')).toBe('false');
  });

  it('renews a refused token once and says which one it was', async () => {
    const { desk, refused, events } = newClient();
    desk.api.tokens.expire(DEWI);
    expect((await events()).events).toHaveLength(1);
    expect(refused).toEqual([undefined, desk.token]);
    desk.api.faults.push({ on: 1, times: 5, error: 'invalidCredentials' });
    expect(await kindOf(events())).toBe('auth');
    expect(desk.api.faults.size).toBe(1);
    expect(desk.api.requests).toHaveLength(4);
  });

  it.each<[what: string, trouble: Trouble, kind: string]>([
    ['no connection', { network: true }, 'network'],
    ['a body that is cut off', { cut: 50 }, 'network'],
    ['no JSON', { garbage: '<!DOCTYPE html>' }, 'bad-body'],
    ['an empty body', { garbage: '' }, 'bad-body'],
    ['a number', { garbage: '7' }, 'bad-body'],
    ['items that are none', body({ items: 'none' }), 'bad-body'],
    ['an empty page token', body({ items: [], nextPageToken: '' }), 'bad-body'],
    ['a burst of requests', { error: 'tooManyRequests', retryAfter: 7 }, 'rate-limit'],
    ['Google’s own trouble', { error: 'unavailable', body: 'html' }, 'server'],
  ])('says what is wrong: %s', async (_, trouble, kind) => {
    const { desk, events } = newClient();
    desk.api.faults.push({ on: 1, ...trouble });
    expect(await kindOf(events())).toBe(kind);
  });

  it('goes on behind a page with both tokens: it is not the end', async () => {
    const { desk, events } = newClient();
    desk.api.faults.push({ on: 1, ...body({ nextPageToken: 'p', nextSyncToken: 's' }) });
    expect(await events()).toMatchObject({ nextPageToken: 'p', nextSyncToken: null });
  });

  it('counts what was left out, and reads the rest', async () => {
    const { desk, events } = newClient();
    desk.api.faults.push({ on: 1, ...body({ items: [null, {}, { id: '1' }, { id: '2', start: { date: '2026-11-25' }, end: { date: '2026-11-26' } }, { id: '3', status: 'cancelled' }], nextSyncToken: 's' }) });
    const { events: read, removed, doubts } = await events();
    expect([read.map(({ id }) => id), removed, doubts]).toEqual([['2'], ['3'], { 'not-an-event': 2, 'no-start': 1 }]);
  });

  it('does not wait for ever', async () => {
    const patience = new AbortController();
    const { desk, events } = newClient({ timeout: () => patience.signal });
    desk.api.faults.push({ on: 1, slow: Infinity });
    const wait = kindOf(events());
    patience.abort(new Error('time'));
    expect(await wait).toBe('network');
  });

  it('stops when it is told to, with the reason that it was told', async () => {
    const stop = new AbortController();
    const { desk, events } = newClient();
    desk.api.faults.push({ on: 1, slow: Infinity });
    const wait = kindOf(events(stop.signal));
    const reason = new Error('disconnected');
    stop.abort(reason);
    expect(await wait).toBe(reason);
  });
});
