import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CalendarApi } from '../../../google/api/calendar-api.ts';
import { CALENDARS } from '../../../google/api/account.ts';
import { cancel, change, create, splitSeries } from '../../../google/api/edits.ts';
import { EVENTS, PARAMETERS } from '../../../google/api/list-events.ts';
import { mirror } from '../../../google/api/mirror.ts';
import { ALLOWED_BY } from '../../../google/api/scopes.ts';
import { FAMILY_CALENDAR, SELF } from '../../../google/practice-words.ts';
import { practiceWeek } from '../../../google/practice.ts';
import { newDesk, talk, weekly } from './desk.ts';
import { type Discovery, faultsIn, parseDiscovery } from './schema.ts';

/** Google's discovery document of the Calendar API v3, where somebody has it: the path of the file. */
const file = process.env['CALENDAR_DISCOVERY'];

describe('the check itself', () => {
  const schemas = { Thing: { type: 'object', properties: { name: { type: 'string' }, at: { type: 'string', format: 'date-time' }, count: { type: 'integer' }, parts: { type: 'array', items: { $ref: 'Thing' } } } } };
  it.each<[object, string[]]>([
    [{ name: 'a', at: '2026-11-25T03:00:00Z', count: 1, parts: [{ name: 'b' }] }, []],
    [{ nome: 'a' }, ['Thing.nome: unknown']],
    [{ name: 1 }, ['Thing.name: no string']],
    [{ at: 'today' }, ['Thing.at: no date-time']],
    [{ count: 1.5 }, ['Thing.count: no integer']],
    [{ parts: [{}, { name: null }] }, ['Thing.parts[1].name: no string']],
    [{ parts: {} }, ['Thing.parts: no array']],
  ])('finds in %o: %o', (value, faults) => expect(faultsIn(value, { $ref: 'Thing' }, { schemas })).toEqual(faults));
});

describe.skipIf(file === undefined)('the stand-in against Google’s discovery document', () => {
  const discovery: Discovery = file === undefined ? { schemas: {}, parameters: {}, resources: {} } : parseDiscovery(readFileSync(file, 'utf8'));
  const method = (name: string) => {
    const [resource = '', verb = ''] = name.split('.');
    const found = discovery.resources[resource]?.methods[verb];
    if (!found) throw new Error(`No method ${name}`);
    return found;
  };
  const fits = (body: unknown, schema: string): void => expect(faultsIn(body, { $ref: schema }, discovery)).toEqual([]);

  it('knows the same parameters of a list of events, and no others', () => {
    const { calendarId: _, syncToken: __, ...theirs } = method('events.list').parameters;
    expect([...PARAMETERS].sort()).toEqual([...Object.keys(theirs), 'syncToken', ...Object.keys(discovery.parameters), 'access_token'].sort());
    for (const name of EVENTS.barred) expect(theirs).toHaveProperty(name);
    for (const name of CALENDARS.barred) expect(method('calendarList.list').parameters).toHaveProperty(name);
  });

  it.each(Object.entries(ALLOWED_BY))('%s is allowed by scopes that Google allows it by', (name, scopes) => {
    expect(scopes.filter((scope) => !method(name).scopes.includes(scope))).toEqual([]);
  });

  it('every event of the practice calendar, with and without occurrences, page by page', async () => {
    const world = practiceWeek({ language: 'id', monday: '2026-11-23' });
    const api = new CalendarApi({ clock: () => Date.parse('2026-11-25T03:00:00Z') });
    mirror(api, () => world);
    for (const update of api.beforeRequest) update();
    const headers = { authorization: `Bearer ${api.signIn(SELF.email)}` };
    for (const calendar of [SELF.email, FAMILY_CALENDAR]) {
      for (const singleEvents of ['true', 'false']) {
        let pageToken = '';
        do {
          const query = new URLSearchParams({ singleEvents, maxResults: '20', ...(pageToken && { pageToken }) });
          const body = (await (await api.fetch(`https://www.googleapis.com/calendar/v3/calendars/${encodeURIComponent(calendar)}/events?${query.toString()}`, { headers })).json()) as { nextPageToken?: string };
          fits(body, 'Events');
          pageToken = body.nextPageToken ?? '';
        } while (pageToken !== '');
      }
    }
  });

  it('a delta with tombstones, exceptions, a split; one event; a busy-only calendar; a masked and a limited answer', async () => {
    const desk = newDesk({ maxInstances: 10 });
    const series = weekly(desk, '2026-11-04T10:00');
    const single = create(desk.calendar, talk('2026-11-25T15:00'));
    const { token } = await desk.all();
    cancel(desk.calendar, single);
    cancel(desk.calendar, `${series}_20261111T030000Z`);
    change(desk.calendar, `${series}_20261118T030000Z`, { summary: 'Other' });
    splitSeries(desk.calendar, `${series}_20261125T030000Z`);
    fits((await desk.events({ singleEvents: 'true', syncToken: token })).body, 'Events');
    fits((await desk.events({ maxAttendees: '1', timeZone: 'Europe/Berlin' })).body, 'Events');
    fits((await desk.events({ fields: 'nextSyncToken,items(id,attendees/email)' })).body, 'Events');
    fits((await desk.get(`calendars/primary/events/${series}_20261118T030000Z`)).body, 'Event');
    desk.api.addCalendar('dewi@contoso.example', { id: 'dewi@contoso.example', accessRole: 'freeBusyReader' });
    desk.token = desk.api.signIn('dewi@contoso.example', ['https://www.googleapis.com/auth/calendar.readonly']);
    fits((await desk.events()).body, 'Events');
  });

  it('the list of calendars, and what changed in it', async () => {
    const desk = newDesk();
    desk.api.addCalendar('dewi@contoso.example', { id: 'a@group.calendar.google.com', summary: 'Family', hidden: true });
    const { body } = await desk.get<{ nextSyncToken: string }>('users/me/calendarList', { showHidden: 'true' });
    fits(body, 'CalendarList');
    desk.api.account('dewi@contoso.example').unlist('a@group.calendar.google.com');
    fits((await desk.get('users/me/calendarList', { showHidden: 'true', syncToken: body.nextSyncToken })).body, 'CalendarList');
  });
});
