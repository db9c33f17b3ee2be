import { bearer, eventIdOf } from './asked.ts';
import type { CalendarApi } from './calendar-api.ts';
import { ApiError, badParameter } from './errors.ts';
import type { Asked } from './faults.ts';
import { applyFields, parseFields } from './fields.ts';
import { listEvents } from './list-events.ts';
import { present } from './present.ts';
import { ALLOWED_BY, OWNED_ONLY } from './scopes.ts';
import { answerSignIn } from './sign-in-pages.ts';
import { answerRevoke, answerToken } from './token-endpoint.ts';
import type { Access } from './tokens.ts';

/** The answer to a request; throws an ApiError for what Google refuses. */
export function answer(api: CalendarApi, request: Request, asked: Asked, short?: number): Response | Promise<Response> {
  const { kind, url } = asked;
  if (url.hostname === 'accounts.google.com') return answerSignIn(api, request);
  if (request.method === 'POST' && kind === 'token') return answerToken(api, request);
  if (request.method === 'POST' && kind === 'revoke') return answerRevoke(api, request);
  if (url.hostname === 'www.googleapis.com' && request.method === 'OPTIONS') return preflight(request);
  if (request.method !== 'GET') throw new ApiError('notFound');
  const list = { now: api.clock(), lifetime: api.syncTokenLifetime, ...(short !== undefined && { short }) };
  if (kind === 'calendarList') {
    const { email } = allowed(api, request, 'calendarList.list');
    return json(request, url, api.account(email).listCalendars(url.searchParams, list));
  }
  if (kind === 'events') {
    const { calendar, role } = reach(api, asked, allowed(api, request, 'events.list'));
    return json(request, url, listEvents(calendar, url.searchParams, { ...list, role }));
  }
  if (kind === 'event') {
    const { calendar, role } = reach(api, asked, allowed(api, request, 'events.get'));
    const event = calendar.find(eventIdOf(asked));
    if (!event) throw new ApiError('notFound');
    return json(request, url, present(event, calendar, { busyOnly: role === 'freeBusyReader' }));
  }
  throw new ApiError('notFound');
}

/** Who asks, if their token is good and allows the method. */
function allowed(api: CalendarApi, request: Request, method: keyof typeof ALLOWED_BY): Access {
  const token = bearer(request);
  if (token === null) throw new ApiError('loginRequired');
  const access = api.tokens.access(token);
  if (!access) throw new ApiError('invalidCredentials');
  const by: readonly string[] = ALLOWED_BY[method];
  if (!access.scopes.some((scope) => by.includes(scope))) throw new ApiError('insufficientPermissions');
  return access;
}

/** The calendar that is asked for, as far as the token reaches; somebody else's does not exist. */
function reach(api: CalendarApi, { calendarId }: Asked, { email, scopes }: Access): { calendar: ReturnType<CalendarApi['calendar']>; role: string } {
  const role = api.account(email).entry(calendarId ?? '')?.accessRole;
  if (!role || calendarId === null) throw new ApiError('notFound');
  // What Google says here was never recorded.
  if (role !== 'owner' && scopes.every((scope) => OWNED_ONLY.includes(scope) || scope.includes('calendarlist'))) throw new ApiError('insufficientPermissions');
  return { calendar: api.calendar(calendarId), role };
}

function json(request: Request, url: URL, body: object): Response {
  const fields = url.searchParams.get('fields');
  let shown: unknown = body;
  try {
    if (fields !== null) shown = applyFields(body, parseFields(fields));
  } catch {
    throw badParameter('fields', `Invalid field selection ${fields ?? ''}`);
  }
  const text = JSON.stringify(shown, null, url.searchParams.get('prettyPrint') === 'false' ? 0 : 1);
  const origin = request.headers.get('origin');
  return new Response(text, {
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'cache-control': 'private, max-age=0, must-revalidate, no-transform',
      vary: 'Origin, X-Origin',
      ...(origin && { 'access-control-allow-origin': origin }),
    },
  });
}

/** A page or worker without permission for the host asks first. */
function preflight(request: Request): Response {
  return new Response(null, {
    headers: {
      'access-control-allow-origin': request.headers.get('origin') ?? '*',
      'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '',
      'access-control-allow-methods': 'DELETE,GET,HEAD,PATCH,POST,PUT',
    },
  });
}
