import type { calendar_v3 } from '@googleapis/calendar';
import type { ApiCalendar } from '../../../google/api/calendar.ts';
import { type ApiOptions, CalendarApi } from '../../../google/api/calendar-api.ts';
import { create } from '../../../google/api/edits.ts';
import type { CalendarEvent } from '../../../google/world.ts';

export const DEWI = 'dewi@contoso.example';
export const NOW = Date.parse('2026-11-25T03:00:00Z');

export interface Answer<T> {
  status: number;
  body: T;
}

/** A calendar of Dewi's, her token, a clock that tests set, and short ways to ask. */
export interface Desk {
  api: CalendarApi;
  calendar: ApiCalendar;
  token: string;
  clock: { now: number };
  get<T = unknown>(path: string, query?: Record<string, string>): Promise<Answer<T>>;
  /** One page of events of the primary calendar. */
  events(query?: Record<string, string>): Promise<Answer<calendar_v3.Schema$Events>>;
  /** All pages of a query (window of 30 days around now, single events, unless the query has a sync token). */
  all(query?: Record<string, string>): Promise<{ items: CalendarEvent[]; token: string; pages: number }>;
}

export const WINDOW = { timeMin: '2026-11-01T00:00:00Z', timeMax: '2026-12-01T00:00:00Z' };

export function newDesk(options: Partial<ApiOptions> = {}): Desk {
  const clock = { now: NOW };
  const api = new CalendarApi({ clock: () => clock.now, sleep: () => Promise.resolve(), tokenLifetime: 1e8, ...options });
  const calendar = api.addAccount(DEWI, { name: 'Dewi Lestari' });
  const token = api.signIn(DEWI);
  const get = async <T>(path: string, query: Record<string, string> = {}): Promise<Answer<T>> => {
    const url = `https://www.googleapis.com/calendar/v3/${path}?${new URLSearchParams(query).toString()}`;
    const response = await api.fetch(url, { headers: { authorization: `Bearer ${desk.token}` } });
    return { status: response.status, body: (await response.json()) as T };
  };
  const events: Desk['events'] = (query = {}) => get('calendars/primary/events', query);
  const desk: Desk = {
    api, calendar, token, clock, get, events,
    async all(query = {}) {
      const first = query['syncToken'] ? query : { singleEvents: 'true', ...WINDOW, ...query };
      const items: CalendarEvent[] = [];
      let pageToken: string | null | undefined;
      for (let pages = 1; ; pages++) {
        const { status, body } = await events({ singleEvents: 'true', ...first, ...(pageToken && { pageToken }) });
        if (status !== 200) throw new Error(JSON.stringify(body));
        items.push(...(body.items ?? []));
        pageToken = body.nextPageToken;
        if (!pageToken) return { items, token: body.nextSyncToken ?? '', pages };
      }
    },
  };
  return desk;
}

/** A half-hour meeting with Bima at a wall time in Jakarta. */
export function talk(at: string, fields: CalendarEvent = {}): CalendarEvent {
  const start = `${at}:00+07:00`;
  const end = new Date(Date.parse(start) + 1_800_000 + 7 * 3_600_000).toISOString().replace('.000Z', '+07:00');
  return {
    summary: 'Bima / Dewi', organizer: { email: DEWI },
    start: { dateTime: start, timeZone: 'Asia/Jakarta' }, end: { dateTime: end, timeZone: 'Asia/Jakarta' },
    attendees: [{ email: DEWI, responseStatus: 'accepted', organizer: true }, { email: 'bima@contoso.example', responseStatus: 'accepted' }],
    ...fields,
  };
}

/** A weekly series of such meetings; returns its id. */
export const weekly = (desk: Desk, at: string, fields: CalendarEvent = {}): string => create(desk.calendar, talk(at, { recurrence: ['RRULE:FREQ=WEEKLY'], ...fields }));
