import type { CalendarApi } from './calendar-api.ts';
import type { Asked } from './faults.ts';
import { pageNumber } from './listing.ts';

/** A request that was made, with what came of it. */
export interface Counted extends Asked {
  /** 0 while there is no answer. */
  status: number;
  /** Bytes of the body that were read so far. */
  bytes: number;
}

const CALENDAR = /^\/calendar\/v3\/calendars\/([^/]+)\/events(?:\/([^/]+))?$/;

const OTHERS: Record<string, Asked['kind']> = {
  'www.googleapis.com/calendar/v3/users/me/calendarList': 'calendarList',
  'oauth2.googleapis.com/token': 'token',
  'oauth2.googleapis.com/revoke': 'revoke',
  'accounts.google.com/o/oauth2/v2/auth': 'sign-in',
};

/** The access token of a request, from its header or its address. */
export function bearer(request: Request): string | null {
  const header = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return header ?? new URL(request.url).searchParams.get('access_token');
}

/** What a request asks for. */
export function read(request: Request, api: CalendarApi): Asked {
  const url = new URL(request.url);
  const [, calendar, event] = (url.hostname === 'www.googleapis.com' && CALENDAR.exec(url.pathname)) || [];
  const kind = calendar === undefined ? (OTHERS[url.hostname + url.pathname] ?? 'other') : event ? 'event' : 'events';
  const id = calendar === undefined ? null : decodeURIComponent(calendar);
  return {
    n: api.requests.length + 1,
    url,
    method: request.method,
    kind,
    calendarId: id === 'primary' ? (api.tokens.access(bearer(request) ?? '')?.email ?? id) : id,
    page: pageNumber(url.searchParams),
    delta: url.searchParams.has('syncToken'),
  };
}

/** The id of the event in the address of a request of the kind `event`. */
export const eventIdOf = ({ url }: Asked): string => decodeURIComponent(CALENDAR.exec(url.pathname)?.[2] ?? '');
