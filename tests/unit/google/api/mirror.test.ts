import { beforeEach, describe, expect, it } from 'vitest';
import { mirror } from '../../../google/api/mirror.ts';
import { CalendarApi } from '../../../google/api/calendar-api.ts';
import { FAMILY_CALENDAR, SELF } from '../../../google/practice-words.ts';
import { practiceWeek } from '../../../google/practice.ts';
import { add, decodeEid, findEvent, type World } from '../../../google/world.ts';

const WINDOW = { timeMin: '2026-11-01T00:00:00Z', timeMax: '2026-12-31T00:00:00Z' };

let world: World;
let api: CalendarApi;
let list: (query: Record<string, string>) => Promise<{ items: { id: string; status: string; start?: { dateTime?: string } }[]; nextSyncToken: string }>;

beforeEach(() => {
  world = practiceWeek({ language: 'en', monday: '2026-11-23' });
  api = new CalendarApi({ clock: () => Date.parse('2026-11-25T03:00:00Z') });
  mirror(api, () => world);
  for (const update of api.beforeRequest) update();
  const headers = { authorization: `Bearer ${api.signIn(SELF.email)}` };
  list = async (query) => {
    const url = `https://www.googleapis.com/calendar/v3/calendars/primary/events?${new URLSearchParams({ singleEvents: 'true', maxResults: '2500', ...query }).toString()}`;
    return (await api.fetch(url, { headers })).json() as ReturnType<typeof list>;
  };
});

describe('the practice calendar through the API', () => {
  it('has the events of the page, under the ids that the page writes', async () => {
    const { items } = await list(WINDOW);
    const shown = world.calendars[0].events.map((e) => e.id);
    expect(items.map((e) => e.id).sort()).toEqual(shown.sort());
    for (const { htmlLink, id } of api.truth(SELF.email, WINDOW)) expect(decodeEid(new URL(htmlLink ?? '').searchParams.get('eid') ?? '')).toEqual({ eventId: id, calendar: SELF.email });
  });

  it('has both of its calendars, and marks self on its own copy', () => {
    expect([...api.calendars.keys()]).toEqual([SELF.email, FAMILY_CALENDAR]);
    const bima = api.truth(SELF.email, WINDOW).find((e) => e.summary === 'Bima / Dewi 1:1');
    expect(bima?.attendees?.map((a) => [a.email, a.self, a.organizer])).toEqual([[SELF.email, true, true], ['bima@contoso.example', undefined, undefined]]);
    expect(bima?.conferenceData?.entryPoints?.[0]?.uri).toBe(bima?.hangoutLink);
    expect(api.truth(FAMILY_CALENDAR, WINDOW).every((e) => e.organizer?.self)).toBe(true);
  });

  it('follows a change on the page: a moved, a new and a removed event are the delta', async () => {
    const { nextSyncToken } = await list(WINDOW);
    const talk = findEvent(world, 'Bima / Dewi 1:1', '2026-11-30');
    add(world, [{ ...talk, start: { dateTime: '2026-12-01T08:00:00+07:00' } }, { ...talk, id: 'quitenew' }]);
    const dropped = findEvent(world, 'Demo day');
    world.calendars[0].events = world.calendars[0].events.filter((e) => e.id !== dropped.id);
    const { items } = await list({ syncToken: nextSyncToken });
    expect(items.map((e) => [e.id, e.status])).toEqual(expect.arrayContaining([[talk.id, 'confirmed'], ['quitenew', 'confirmed'], [dropped.id, 'cancelled']]));
    expect(items).toHaveLength(3);
  });

  describe('has every kind of event that a client must tell apart', () => {
    const named = (summary: string) => api.truth(SELF.email, WINDOW).find((e) => e.summary === summary);

    it.each([
      ['a call in Zoom, only in the conference data', 'Made / Dewi', { conferenceData: { conferenceSolution: { key: { type: 'addOn' } } } }],
      ['a call in Teams, only in the description', 'Nadia / Dewi', { description: expect.stringContaining('https://teams.microsoft.com/') as string }],
      ['a call in Webex, only in the location', 'Tono / Dewi', { location: 'https://contoso.webex.com/meet/tono' }],
      ['a talk that a third person booked', 'Performance talk', { organizer: { email: 'joko@contoso.example' }, attendees: [{ self: true }, { email: 'rizky.prasetyo@contoso.example' }] }],
      ['a guest who declined', 'Handover', { attendees: [{ self: true }, { responseStatus: 'accepted' }, { responseStatus: 'declined' }] }],
      ['a room', '1:1 Citra', { attendees: [{ self: true }, {}, { resource: true }] }],
      ['an attachment', 'Bima / Dewi 1:1', { attachments: [{ title: 'Goals.pdf' }] }],
      ['a hidden guest list', 'Leadership circle', { guestsCanSeeOtherGuests: false, attendeesOmitted: true, attendees: [{ self: true }] }],
      ['focus time', 'Focus time', { eventType: 'focusTime' }],
      ['out of office', 'Out of office', { eventType: 'outOfOffice' }],
      ['a birthday', 'Kirana’s birthday', { eventType: 'birthday', start: { date: '2026-12-05' } }],
      ['whole days', 'Release 4.2', { start: { date: '2026-11-26' }, end: { date: '2026-11-28' } }],
    ])('%s', (_, summary, shape) => expect(named(summary)).toMatchObject(shape));
  });
});
