import type { calendar_v3 } from '@googleapis/calendar';
import { describe, expect, it } from 'vitest';
import { DEWI, newDesk } from './desk.ts';

const list = (desk: ReturnType<typeof newDesk>, query: Record<string, string> = {}) => desk.get<calendar_v3.Schema$CalendarList>('users/me/calendarList', query);
const ids = (body: calendar_v3.Schema$CalendarList): (string | null | undefined)[] => (body.items ?? []).map((entry) => entry.id);

describe('the list of calendars', () => {
  it('names each with its role, its colour, and which one is primary', async () => {
    const desk = newDesk();
    desk.api.addCalendar(DEWI, { id: 'family@group.calendar.google.com', summary: 'Family', accessRole: 'writer' });
    const { body } = await list(desk);
    expect(body.items?.map((e) => [e.id, e.summary, e.accessRole, e.primary])).toEqual([[DEWI, DEWI, 'owner', true], ['family@group.calendar.google.com', 'Family', 'writer', undefined]]);
  });

  it('comes in pages, with its sync token on the last', async () => {
    const desk = newDesk();
    for (const name of ['a', 'b']) desk.api.addCalendar(DEWI, { id: `${name}@group.calendar.google.com` });
    const first = await list(desk, { maxResults: '2' });
    expect([first.body.items?.length, first.body.nextSyncToken]).toEqual([2, undefined]);
    const last = await list(desk, { maxResults: '2', pageToken: first.body.nextPageToken ?? '' });
    expect([last.body.items?.length, typeof last.body.nextSyncToken]).toEqual([1, 'string']);
  });

  it('hides hidden ones, and keeps a lowest role', async () => {
    const desk = newDesk();
    desk.api.addCalendar(DEWI, { id: 'hidden@group.calendar.google.com', hidden: true, accessRole: 'reader' });
    expect(ids((await list(desk)).body)).toEqual([DEWI]);
    expect((await list(desk, { showHidden: 'true' })).body.items).toHaveLength(2);
    expect(ids((await list(desk, { showHidden: 'true', minAccessRole: 'owner' })).body)).toEqual([DEWI]);
  });

  it('has deltas: new, changed, hidden and removed ones', async () => {
    const desk = newDesk();
    for (const name of ['a', 'b', 'c']) desk.api.addCalendar(DEWI, { id: `${name}@g` });
    const syncToken = (await list(desk)).body.nextSyncToken ?? '';
    desk.api.account(DEWI).unlist('a@g');
    desk.api.addCalendar(DEWI, { id: 'b@g', hidden: true });
    desk.api.addCalendar(DEWI, { id: 'd@g' });
    const { body } = await list(desk, { syncToken });
    expect(body.items?.map((e) => [e.id, e.deleted ?? false, e.hidden ?? false])).toEqual([['a@g', true, false], ['b@g', false, true], ['d@g', false, false]]);
    expect((await list(desk, { syncToken: body.nextSyncToken ?? '' })).body.items).toEqual([]);
  });

  it('refuses a sync token beside minAccessRole, and an old one with 410', async () => {
    const desk = newDesk();
    const syncToken = (await list(desk)).body.nextSyncToken ?? '';
    expect((await list(desk, { syncToken, minAccessRole: 'owner' })).status).toBe(400);
    desk.api.account(DEWI).epoch++;
    expect((await list(desk, { syncToken })).status).toBe(410);
  });
});
