import { describe, expect, it } from 'vitest';
import { create } from '../../../google/api/edits.ts';
import { DEWI, newDesk, talk, WINDOW } from './desk.ts';

const reasonOf = (body: unknown): string => (body as { error: { errors: { reason: string; location?: string }[] } }).error.errors.map((e) => `${e.reason} ${e.location ?? ''}`.trim()).join();
const messageOf = (body: unknown): string => (body as { error: { message: string } }).error.message;

describe('a sync token', () => {
  it.each(['iCalUID', 'orderBy', 'privateExtendedProperty', 'q', 'sharedExtendedProperty', 'timeMin', 'timeMax', 'updatedMin'])('is refused beside %s', async (name) => {
    const desk = newDesk();
    const { token } = await desk.all();
    const { status, body } = await desk.events({ singleEvents: 'true', syncToken: token, [name]: 'x' });
    expect([status, reasonOf(body)]).toEqual([400, `invalid ${name}`]);
  });

  it('is refused beside showDeleted=false', async () => {
    const desk = newDesk();
    const { token } = await desk.all({ showDeleted: 'false' });
    expect((await desk.events({ singleEvents: 'true', showDeleted: 'false', syncToken: token })).status).toBe(400);
  });

  it.each([{ singleEvents: 'false' }, { maxResults: '10' }, { timeZone: 'UTC' }, { maxAttendees: '3' }, { showDeleted: 'true' }])('is bound to the other parameters of its list: %o', async (other) => {
    const desk = newDesk();
    const { token } = await desk.all();
    const { status, body } = await desk.events({ singleEvents: 'true', ...other, syncToken: token });
    expect([status, reasonOf(body), messageOf(body)]).toEqual([400, 'invalid syncToken', 'Invalid sync token value.']);
  });

  it('is not bound to fields, prettyPrint and the other parameters of every method', async () => {
    const desk = newDesk();
    const { token } = await desk.all();
    expect((await desk.events({ singleEvents: 'true', syncToken: token, fields: 'nextPageToken,nextSyncToken', prettyPrint: 'false', quotaUser: 'a' })).status).toBe(200);
  });

  it('is of one calendar only, and nobody can write one', async () => {
    const desk = newDesk();
    desk.api.addCalendar(DEWI, { id: 'family@group.calendar.google.com' });
    const { token } = await desk.all();
    const other = await desk.get('calendars/family%40group.calendar.google.com/events', { singleEvents: 'true', syncToken: token });
    expect([other.status, messageOf(other.body)]).toEqual([400, 'Invalid sync token value.']);
    expect((await desk.events({ singleEvents: 'true', syncToken: `1${token}` })).status).toBe(400);
  });

  it('goes when Google says so or when it is too old: 410, full sync required', async () => {
    const desk = newDesk({ syncTokenLifetime: 1000 });
    const { token } = await desk.all();
    desk.clock.now += 1001;
    const old = await desk.events({ singleEvents: 'true', syncToken: token });
    expect([old.status, reasonOf(old.body)]).toEqual([410, 'fullSyncRequired syncToken']);
    const { token: fresh } = await desk.all();
    expect((await desk.events({ singleEvents: 'true', syncToken: fresh })).status).toBe(200);
    desk.calendar.expireSyncTokens();
    expect((await desk.events({ singleEvents: 'true', syncToken: fresh })).status).toBe(410);
  });

  it('can go on page 2', async () => {
    const desk = newDesk();
    const { token } = await desk.all({ maxResults: '1' });
    for (let n = 0; n < 3; n++) create(desk.calendar, talk('2026-11-25T10:00'));
    desk.api.faults.push({ on: ({ delta, page }) => delta && page === 2, error: 'fullSyncRequired' });
    const query = { singleEvents: 'true', maxResults: '1', syncToken: token };
    const first = await desk.events(query);
    expect(first.status).toBe(200);
    expect((await desk.events({ ...query, pageToken: first.body.nextPageToken ?? '' })).status).toBe(410);
  });

  it.each([{ orderBy: 'startTime' }, { q: 'Bima' }, { iCalUID: 'x' }, { updatedMin: WINDOW.timeMin }])('does not come with a list by %o', async (query) => {
    const desk = newDesk();
    const { status, body } = await desk.events({ singleEvents: 'true', ...query });
    expect([status, body.nextSyncToken]).toEqual([200, undefined]);
  });
});

describe('a page token', () => {
  it('is bound to all parameters of its list', async () => {
    const desk = newDesk();
    for (let n = 0; n < 3; n++) create(desk.calendar, talk('2026-11-25T10:00'));
    const query = { singleEvents: 'true', maxResults: '1', ...WINDOW };
    const pageToken = (await desk.events(query)).body.nextPageToken ?? '';
    expect((await desk.events({ ...query, pageToken })).status).toBe(200);
    const later = await desk.events({ ...query, timeMax: '2026-12-02T00:00:00Z', pageToken });
    expect([later.status, reasonOf(later.body)]).toEqual([400, 'invalid pageToken']);
    expect((await desk.events({ ...query, pageToken: 'nonsense' })).status).toBe(400);
  });
});

describe('a parameter', () => {
  it.each([
    ['a time without a zone', { timeMin: '2026-11-01T00:00:00' }, 'badRequest timeMin'],
    ['an empty range', { timeMin: WINDOW.timeMax, timeMax: WINDOW.timeMin }, 'timeRangeEmpty timeMax'],
    ['an order that the list does not have', { orderBy: 'startTime' }, 'invalid orderBy'],
    ['a name that does not exist', { singleEvent: 'true' }, 'invalid singleEvent'],
    ['a broken mask', { fields: 'items(' }, 'invalid fields'],
  ])('is refused: %s', async (_, query, reason) => {
    const { status, body } = await newDesk().events(query);
    expect([status, reasonOf(body)]).toEqual([400, reason]);
  });

  it('orderBy=startTime sorts, over all pages', async () => {
    const desk = newDesk();
    for (const day of ['27', '25', '26']) create(desk.calendar, talk(`2026-11-${day}T10:00`));
    const { items } = await desk.all({ orderBy: 'startTime', maxResults: '1' });
    expect(items.map((e) => e.start?.dateTime?.slice(8, 10))).toEqual(['25', '26', '27']);
  });

  it('maxAttendees leaves out a long guest list but for self, and says so', async () => {
    const desk = newDesk();
    create(desk.calendar, talk('2026-11-25T10:00'));
    const { items } = await desk.all({ maxAttendees: '1' });
    expect(items[0]).toMatchObject({ attendeesOmitted: true, attendees: [{ email: DEWI, self: true }] });
  });

  it('timeZone writes the times in that zone', async () => {
    const desk = newDesk();
    create(desk.calendar, talk('2026-11-25T10:00'));
    const { body } = await desk.events({ timeZone: 'Europe/Berlin' });
    expect([body.timeZone, body.items?.[0]?.start?.dateTime]).toEqual(['Europe/Berlin', '2026-11-25T04:00:00+01:00']);
  });

  it('eventTypes chooses kinds of events', async () => {
    const desk = newDesk();
    create(desk.calendar, talk('2026-11-25T10:00'));
    create(desk.calendar, talk('2026-11-25T14:00', { eventType: 'focusTime' }));
    expect((await desk.all({ eventTypes: 'focusTime' })).items).toHaveLength(1);
  });
});

describe('a fields mask', () => {
  it('lets through what it names, at any depth', async () => {
    const desk = newDesk();
    create(desk.calendar, talk('2026-11-25T10:00', { id: 'abcde' }));
    const { body } = await desk.events({ fields: 'nextSyncToken,items(id,attendees/email,start/dateTime)' });
    expect(body).toEqual({
      nextSyncToken: expect.any(String) as string,
      items: [{ id: 'abcde', start: { dateTime: '2026-11-25T10:00:00+07:00' }, attendees: [{ email: DEWI }, { email: 'bima@contoso.example' }] }],
    });
  });

  it('that forgets the tokens gets none', async () => {
    const desk = newDesk();
    for (let n = 0; n < 2; n++) create(desk.calendar, talk('2026-11-25T10:00'));
    const { body } = await desk.events({ fields: 'items/id', maxResults: '1' });
    expect(Object.keys(body)).toEqual(['items']);
  });

  it('makes an answer small', async () => {
    const desk = newDesk();
    const { token } = await desk.all();
    create(desk.calendar, talk('2026-11-25T10:00'));
    const before = desk.api.requests.length;
    await desk.events({ singleEvents: 'true', syncToken: token, prettyPrint: 'false', fields: 'nextPageToken,nextSyncToken,items(id,start,attendees(email,self))' });
    expect(desk.api.counts(DEWI, before)).toEqual({ requests: 1, bytes: expect.any(Number) as number });
    expect(desk.api.counts(DEWI, before).bytes).toBeLessThan(600);
  });
});
