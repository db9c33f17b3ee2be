/** Google's errors of the Calendar API, as its guide and recorded answers show them. */
interface Known {
  status: number;
  reason: string;
  message: string;
  domain?: string;
  /** The header or parameter that was wrong. */
  location?: string;
}

const usage = (status: number, reason: string, message: string): Known => ({ status, reason, message, domain: 'usageLimits' });

export const ERRORS = {
  loginRequired: { status: 401, reason: 'required', message: 'Login Required', location: 'Authorization' },
  invalidCredentials: { status: 401, reason: 'authError', message: 'Invalid Credentials', location: 'Authorization' },
  insufficientPermissions: { status: 403, reason: 'insufficientPermissions', message: 'Insufficient Permission' },
  forbidden: usage(403, 'ForbiddenError', 'Forbidden'),
  forbiddenForNonOrganizer: { status: 403, reason: 'forbiddenForNonOrganizer', message: 'Shared properties can only be changed by the organizer of the event.', domain: 'calendar' },
  rateLimitExceeded: usage(403, 'rateLimitExceeded', 'Rate Limit Exceeded'),
  userRateLimitExceeded: usage(403, 'userRateLimitExceeded', 'User Rate Limit Exceeded'),
  quotaExceeded: usage(403, 'quotaExceeded', 'Calendar usage limits exceeded.'),
  dailyLimitExceeded: usage(403, 'dailyLimitExceeded', 'Daily Limit Exceeded'),
  tooManyRequests: usage(429, 'rateLimitExceeded', 'Rate Limit Exceeded'),
  notFound: { status: 404, reason: 'notFound', message: 'Not Found' },
  duplicate: { status: 409, reason: 'duplicate', message: 'The requested identifier already exists.' },
  deleted: { status: 410, reason: 'deleted', message: 'Resource has been deleted' },
  fullSyncRequired: { status: 410, reason: 'fullSyncRequired', message: 'Sync token is no longer valid, a full sync is required.', domain: 'calendar', location: 'syncToken' },
  updatedMinTooLongAgo: { status: 410, reason: 'updatedMinTooLongAgo', message: 'The requested minimum modification time lies too far in the past.', domain: 'calendar', location: 'updatedMin' },
  conditionNotMet: { status: 412, reason: 'conditionNotMet', message: 'Precondition Failed', location: 'If-Match' },
  invalidSyncToken: { status: 400, reason: 'invalid', message: 'Invalid sync token value.', location: 'syncToken' },
  invalidPageToken: { status: 400, reason: 'invalid', message: 'Invalid page token value.', location: 'pageToken' },
  timeRangeEmpty: { status: 400, reason: 'timeRangeEmpty', message: 'The specified time range is empty.', domain: 'calendar', location: 'timeMax' },
  badOrder: { status: 400, reason: 'invalid', message: 'The requested ordering is not available for the particular query.', location: 'orderBy' },
  backendError: { status: 500, reason: 'backendError', message: 'Backend Error' },
  internalError: { status: 502, reason: 'internalError', message: 'Internal Error' },
  unavailable: { status: 503, reason: 'backendError', message: 'Backend Error' },
} as const satisfies Record<string, Known>;

export type ErrorName = keyof typeof ERRORS;

/** How the body of an error is written. `broken json`: with the trailing comma that recorded answers have. */
export type ErrorBody = 'json' | 'broken json' | 'html' | 'empty';

/** An answer that is an error; thrown inside the API and written at its edge. */
export class ApiError extends Error {
  readonly known: Known;
  constructor(known: ErrorName | Known) {
    super(typeof known === 'string' ? known : known.reason);
    this.known = typeof known === 'string' ? ERRORS[known] : known;
  }
}

/** A parameter with a value, or in company, that Google refuses. */
export const badParameter = (location: string, message: string): ApiError => new ApiError({ status: 400, reason: 'invalid', message, location });

const HEADERS = new Set(['Authorization', 'If-Match']);

export function errorResponse({ status, reason, message, domain = 'global', location }: Known, body: ErrorBody = 'json', retryAfter?: number): Response {
  const headers = new Headers(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) });
  if (body === 'empty') return new Response(null, { status, headers });
  if (body === 'html') {
    headers.set('content-type', 'text/html; charset=UTF-8');
    return new Response(`<!DOCTYPE html><html lang=en><title>Error ${status}</title><p><b>${status}.</b> That’s an error.`, { status, headers });
  }
  const place = location === undefined ? {} : { locationType: HEADERS.has(location) ? 'header' : 'parameter', location };
  const text = JSON.stringify({ error: { errors: [{ domain, reason, message, ...place }], code: status, message } }, null, 1);
  headers.set('content-type', 'application/json; charset=UTF-8');
  return new Response(body === 'broken json' ? text.replace(/"\n {3}\}/, '",\n   }') : text, { status, headers });
}
