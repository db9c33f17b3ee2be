import { describe, expect, it } from 'vitest';
import { ERRORS, type ErrorName } from '../../../google/api/errors.ts';
import { create } from '../../../google/api/edits.ts';
import { DEWI, newDesk, talk } from './desk.ts';

const URL_OF_EVENTS = 'https://www.googleapis.com/calendar/v3/calendars/primary/events';

describe('an error', () => {
  it.each(Object.keys(ERRORS) as ErrorName[])('%s has its status, reason and message', async (error) => {
    const desk = newDesk();
    desk.api.faults.push({ on: 1, error });
    const { status, body } = await desk.events();
    const known = ERRORS[error];
    expect(status).toBe(known.status);
    expect(body).toMatchObject({ error: { code: known.status, message: known.message, errors: [{ reason: known.reason, message: known.message }] } });
    expect((await desk.events()).status).toBe(200);
  });

  it('can have a body that is no JSON, as Google’s own examples have', async () => {
    const desk = newDesk();
    desk.api.faults.push({ on: 1, error: 'backendError', body: 'broken json' }, { on: 2, error: 'unavailable', body: 'html' }, { on: 3, error: 'tooManyRequests', body: 'empty', retryAfter: 7 });
    const ask = () => desk.api.fetch(URL_OF_EVENTS, { headers: { authorization: `Bearer ${desk.token}` } });
    const [broken, html, empty] = [await ask(), await ask(), await ask()];
    const text = await broken.text();
    expect(text).toMatch(/"Backend Error",\n {3}\}/);
    expect(() => { JSON.parse(text); }).toThrow(SyntaxError);
    expect([html.status, html.headers.get('content-type')]).toEqual([503, 'text/html; charset=UTF-8']);
    expect([empty.status, empty.headers.get('retry-after'), await empty.text()]).toEqual([429, '7', '']);
  });

  it('comes in bursts', async () => {
    const desk = newDesk();
    desk.api.faults.push({ on: 2, times: 3, error: 'userRateLimitExceeded' });
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await desk.events()).status);
    expect(statuses).toEqual([200, 403, 403, 403, 200, 200]);
    expect(desk.api.faults.size).toBe(0);
  });

  it('can hit one calendar only', async () => {
    const desk = newDesk();
    desk.api.addCalendar(DEWI, { id: 'family@group.calendar.google.com' });
    desk.api.faults.push({ on: ({ calendarId }) => calendarId !== DEWI, error: 'notFound', times: Infinity });
    expect((await desk.events()).status).toBe(200);
    expect((await desk.get('calendars/family%40group.calendar.google.com/events')).status).toBe(404);
  });
});

describe('the network', () => {
  it('fails as fetch does', async () => {
    const desk = newDesk();
    desk.api.faults.push({ on: 1, network: true });
    await expect(desk.events()).rejects.toThrow(new TypeError('Failed to fetch'));
  });

  it('breaks in the middle of a body', async () => {
    const desk = newDesk();
    desk.api.faults.push({ on: 1, cut: 100 });
    await expect(desk.events()).rejects.toThrow(TypeError);
    expect(desk.api.requests.at(-1)).toMatchObject({ status: 200, bytes: 100 });
  });

  it('is slow, for as long as the client has patience', async () => {
    const waited: number[] = [];
    const desk = newDesk({ sleep: (ms) => { waited.push(ms); return Promise.resolve(); } });
    desk.api.faults.push({ on: 1, slow: 5000 }, { on: 2, slow: Infinity });
    expect((await desk.events()).status).toBe(200);
    expect(waited).toEqual([5000]);
    await givenUp(desk);
  });

  it('stalls in the middle of a body', async () => {
    const desk = newDesk();
    desk.api.faults.push({ on: 1, stall: 100 });
    await givenUp(desk);
    expect(desk.api.requests.at(-1)).toMatchObject({ status: 200, bytes: 100 });
  });

  const givenUp = async (desk: ReturnType<typeof newDesk>): Promise<void> => {
    const abort = new AbortController();
    const response = await desk.api.fetch(URL_OF_EVENTS, { headers: { authorization: `Bearer ${desk.token}` }, signal: abort.signal });
    const body = response.text();
    abort.abort(new DOMException('too slow', 'TimeoutError'));
    await expect(body).rejects.toThrow('too slow');
  };

  it('answers with something else', async () => {
    const desk = newDesk();
    desk.api.faults.push({ on: 1, garbage: '<html>Sign in to the hotel' });
    await expect(desk.events()).rejects.toThrow(SyntaxError);
  });
});

describe('who may read', () => {
  const statusAndReason = async (desk: ReturnType<typeof newDesk>, path = 'calendars/primary/events'): Promise<[number, string | undefined]> => {
    const { status, body } = await desk.get<{ error?: { errors: { reason: string }[] } }>(path);
    return [status, body.error?.errors[0]?.reason];
  };

  it('nobody without a token, with a wrong one, an old one or a revoked one', async () => {
    const desk = newDesk({ tokenLifetime: 3599 });
    expect((await desk.api.fetch(URL_OF_EVENTS)).status).toBe(401);
    expect(await statusAndReason(desk)).toEqual([200, undefined]);
    desk.clock.now += 3_600_000;
    expect(await statusAndReason(desk)).toEqual([401, 'authError']);
    desk.token = desk.api.signIn(DEWI);
    expect((await desk.events()).status).toBe(200);
    desk.api.tokens.revokeAll(DEWI);
    expect(await statusAndReason(desk)).toEqual([401, 'authError']);
  });

  it('only what the scopes allow: insufficientPermissions', async () => {
    const desk = newDesk();
    desk.token = desk.api.signIn(DEWI, ['https://www.googleapis.com/auth/calendar.events.owned.readonly']);
    expect((await desk.events()).status).toBe(200);
    expect(await statusAndReason(desk, 'users/me/calendarList')).toEqual([403, 'insufficientPermissions']);
  });

  it('somebody else’s calendar is not found; a shared one is beyond the scope for owned calendars', async () => {
    const desk = newDesk();
    desk.api.addAccount('bima@contoso.example');
    expect(await statusAndReason(desk, 'calendars/bima%40contoso.example/events')).toEqual([404, 'notFound']);
    desk.api.addCalendar(DEWI, { id: 'bima@contoso.example', accessRole: 'reader' });
    expect(await statusAndReason(desk, 'calendars/bima%40contoso.example/events')).toEqual([403, 'insufficientPermissions']);
    desk.token = desk.api.signIn(DEWI, ['https://www.googleapis.com/auth/calendar.readonly']);
    expect((await statusAndReason(desk, 'calendars/bima%40contoso.example/events'))[0]).toBe(200);
  });

  it('one event by its id; an occurrence too; a cancelled one says so', async () => {
    const desk = newDesk();
    const id = create(desk.calendar, talk('2026-11-25T10:00', { recurrence: ['RRULE:FREQ=DAILY;COUNT=2'] }));
    expect((await desk.get(`calendars/primary/events/${id}_20261126T030000Z`)).body).toMatchObject({ recurringEventId: id, status: 'confirmed' });
    expect(await statusAndReason(desk, 'calendars/primary/events/nothing')).toEqual([404, 'notFound']);
    desk.calendar.remove(id);
    expect((await desk.get(`calendars/primary/events/${id}`)).body).toMatchObject({ id, status: 'cancelled' });
  });
});
