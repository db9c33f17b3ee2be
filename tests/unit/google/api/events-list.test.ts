import { describe, expect, it } from 'vitest';
import { create } from '../../../google/api/edits.ts';
import { newDesk, talk, weekly, WINDOW } from './desk.ts';

const ids = (items: { id?: string | null }[]): string[] => items.map((item) => item.id ?? '');

describe('a list of events', () => {
  it('has what ends after timeMin and begins before timeMax', async () => {
    const desk = newDesk();
    for (const at of ['2026-10-31T10:00', '2026-11-01T06:45', '2026-11-25T10:00', '2026-12-01T06:45', '2026-12-01T07:00']) create(desk.calendar, talk(at));
    const { items } = await desk.all();
    expect(items.map((e) => e.start?.dateTime?.slice(0, 16)).sort()).toEqual(['2026-11-01T06:45', '2026-11-25T10:00', '2026-12-01T06:45']);
  });

  it('shows a series as its occurrences with singleEvents, else as the series', async () => {
    const desk = newDesk();
    const id = weekly(desk, '2026-11-04T10:00');
    expect(ids((await desk.all()).items)).toEqual(['04', '11', '18', '25'].map((day) => `${id}_202611${day}T030000Z`));
    const { body } = await desk.events(WINDOW);
    expect(ids(body.items ?? [])).toEqual([id]);
    expect(body.items?.[0]?.recurrence).toEqual(['RRULE:FREQ=WEEKLY']);
  });

  it('comes in pages of 250, or of maxResults, at most 2500', async () => {
    const desk = newDesk();
    for (let n = 0; n < 260; n++) create(desk.calendar, talk('2026-11-25T10:00'));
    expect((await desk.all()).pages).toBe(2);
    const many = await desk.all({ maxResults: '100' });
    expect([many.pages, new Set(ids(many.items)).size]).toEqual([3, 260]);
    expect((await desk.all({ maxResults: '9999' })).pages).toBe(1);
    expect((await desk.events({ maxResults: '0' })).status).toBe(400);
  });

  it('gives its sync token on the last page only', async () => {
    const desk = newDesk();
    for (let n = 0; n < 3; n++) create(desk.calendar, talk('2026-11-25T10:00'));
    const first = await desk.events({ maxResults: '2' });
    expect([first.body.nextPageToken !== undefined, first.body.nextSyncToken]).toEqual([true, undefined]);
    const last = await desk.events({ maxResults: '2', pageToken: first.body.nextPageToken ?? '' });
    expect([last.body.nextPageToken, typeof last.body.nextSyncToken]).toEqual([undefined, 'string']);
  });

  it('can have an empty page with a next page', async () => {
    const desk = newDesk();
    create(desk.calendar, talk('2026-11-25T10:00'));
    desk.api.faults.push({ on: 1, page: 0 });
    const first = await desk.events();
    expect([first.body.items, typeof first.body.nextPageToken]).toEqual([[], 'string']);
    const next = await desk.events({ pageToken: first.body.nextPageToken ?? '' });
    expect([next.body.items?.length, typeof next.body.nextSyncToken]).toEqual([1, 'string']);
  });
});
