/** What can go wrong between us and Google's Calendar API, by what has to be done about it. */
export type ApiErrorKind =
  /** No token that Google accepts, even after it was renewed once: the user must sign in again. */
  | 'auth'
  /** Too many requests just now. */
  | 'rate-limit'
  /** The day's or the calendar's limit is used up: nothing helps for hours. */
  | 'quota'
  /** 410: what the token stood for is no longer there; the list must be read in full. */
  | 'gone'
  /** Google does not know this sync or page token; the same remedy. */
  | 'invalid-token'
  | 'forbidden'
  /** The project behind the client id has the Calendar API switched off. */
  | 'api-disabled'
  | 'not-found'
  | 'bad-request'
  /** No connection, a broken one, or no answer in time. */
  | 'network'
  | 'server'
  /** The answer is not what the API promises. */
  | 'bad-body';

/** Its message holds a status and Google's word for the reason, never an address or a title: it may stand in diagnostics. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  /** How long Google asks to be left alone, in ms; null where it says nothing. */
  readonly retryAfter: number | null;

  constructor(kind: ApiErrorKind, detail = '', { retryAfter = null, cause }: { retryAfter?: number | null; cause?: unknown } = {}) {
    super(detail === '' ? kind : `${kind}: ${detail}`, { cause });
    this.name = 'ApiError';
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

const FORBIDDEN: Record<string, ApiErrorKind> = {
  rateLimitExceeded: 'rate-limit',
  userRateLimitExceeded: 'rate-limit',
  quotaExceeded: 'quota',
  dailyLimitExceeded: 'quota',
  accessNotConfigured: 'api-disabled',
};

/**
 * The error that an answer stands for.
 * @param body as it came: Google's error bodies can be HTML, empty, or JSON with a comma too many, so it is searched, not parsed
 */
export function errorOfAnswer(status: number, body: string, retryAfter: string | null): ApiError {
  const said = (name: string): string => new RegExp(`"${name}"\\s*:\\s*"([^"]{0,80})`).exec(body)?.[1] ?? '';
  const reason = said('reason').replaceAll(/\W/g, '');
  const seconds = Number(retryAfter ?? NaN);
  return new ApiError(kindOf(status, reason, said('message')), `${status} ${reason}`.trimEnd(), { retryAfter: seconds >= 0 ? seconds * 1000 : null });
}

function kindOf(status: number, reason: string, message: string): ApiErrorKind {
  if (status === 400) return /^invalid (sync|page) token/i.test(message) ? 'invalid-token' : 'bad-request';
  if (status === 401) return 'auth';
  if (status === 403) return FORBIDDEN[reason] ?? 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 429) return 'rate-limit';
  return status >= 500 ? 'server' : 'bad-request';
}
