import * as v from 'valibot';
import { jsonIn } from '../json.ts';
import { ApiError, errorOfAnswer } from './api-error.ts';
import { ask, type Answer, type Patience } from './ask.ts';
import { CALENDAR_FIELDS, readCalendar, type CalendarEntry } from './calendar-entry.ts';
import { EVENT_FIELDS, readEvent, type CalendarEvent, type Doubt } from './event.ts';
import { CALENDAR_API } from './google.ts';
import { filled } from '../text-shapes.ts';


/** The world outside. */
export interface Outside {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /**
   * The account's access token.
   * @param refused the token that Google did not accept: a new one is wanted
   * @throws ApiError `auth` when the user must sign in again
   */
  token: (refused?: string) => Promise<string>;
  timeout?: Patience['timeout'];
}

/** What one page of a list brought. Exactly one of the tokens is there: the way to the next page, or the list's end. */
export interface EventsPage {
  events: CalendarEvent[];
  /** Ids of what was cancelled or deleted. */
  removed: string[];
  nextPageToken: string | null;
  nextSyncToken: string | null;
  /** How often an event was left out or read with a guess, by the reason. */
  doubts: Partial<Record<Doubt, number>>;
}

export interface CalendarsPage {
  calendars: CalendarEntry[];
  nextPageToken: string | null;
}

export interface CalendarClient {
  /** @throws ApiError; the signal's own reason when it was aborted */
  listCalendars(query: Record<string, string>, signal?: AbortSignal): Promise<CalendarsPage>;
  /** @param timeZone the calendar's, for days @throws ApiError; the signal's own reason when it was aborted */
  listEvents(calendar: { id: string; timeZone: string }, query: Record<string, string>, signal?: AbortSignal): Promise<EventsPage>;
}

const token = v.optional(filled);
const pageSchema = v.object({ items: v.optional(v.array(v.unknown()), []), nextPageToken: token, nextSyncToken: token, timeZone: v.optional(v.string()) });
type Page = v.InferOutput<typeof pageSchema>;

/** Asks Google's Calendar API, for one account. */
export function createClient(outside: Outside): CalendarClient {
  const get = async (path: string, query: Record<string, string>, signal?: AbortSignal): Promise<Page> => {
    const address = `${CALENDAR_API}/${path}?${new URLSearchParams({ ...query, prettyPrint: 'false' }).toString()}`;
    const askAs = (bearer: string): Promise<Answer> => ask(outside.fetch, address, { headers: { authorization: `Bearer ${bearer}` } }, { signal, timeout: outside.timeout });
    const first = await outside.token();
    let answer = await askAs(first);
    if (answer.status === 401) answer = await askAs(await outside.token(first));
    if (answer.status !== 200) throw errorOfAnswer(answer.status, answer.body, answer.retryAfter);
    return parsePage(answer.body);
  };
  return {
    async listCalendars(query, signal) {
      const { items, nextPageToken } = await get('users/me/calendarList', { ...query, fields: `nextPageToken,items(${CALENDAR_FIELDS})` }, signal);
      return { calendars: items.map(readCalendar).filter((entry) => entry !== null), nextPageToken: nextPageToken ?? null };
    },
    async listEvents({ id, timeZone }, query, signal) {
      const fields = `nextPageToken,nextSyncToken,timeZone,items(${EVENT_FIELDS})`;
      return readEvents(await get(`calendars/${encodeURIComponent(id)}/events`, { ...query, fields }, signal), timeZone);
    },
  };
}

function parsePage(body: string): Page {
  const parsed = v.safeParse(pageSchema, jsonIn(body));
  if (!parsed.success) throw new ApiError('bad-body', 'not a page');
  return parsed.output;
}

function readEvents({ items, nextPageToken, nextSyncToken, timeZone }: Page, calendarZone: string): EventsPage {
  // A page with both tokens contradicts itself. There may be more, so it is not the end.
  const page: EventsPage = { events: [], removed: [], nextPageToken: nextPageToken ?? null, nextSyncToken: nextPageToken ? null : (nextSyncToken ?? null), doubts: {} };
  for (const item of items) {
    const read = readEvent(item, timeZone || calendarZone);
    if ('removed' in read) page.removed.push(read.removed);
    else if ('event' in read) page.events.push(read.event);
    for (const doubt of 'skipped' in read ? [read.skipped] : 'event' in read ? read.doubts : []) page.doubts[doubt] = (page.doubts[doubt] ?? 0) + 1;
  }
  return page;
}
