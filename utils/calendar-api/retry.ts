import type { ApiErrorKind } from './api-error.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

interface Pace {
  /** Never sooner, in ms. */
  least: number;
  /** What the jitter spans after the first failure; doubles with each, up to `most`. */
  base: number;
  most: number;
}

/** What may be over in a moment. */
const SOON: Pace = { least: SECOND, base: 15 * SECOND, most: HOUR };
/** What does not get better by asking again. */
const LATER: Pace = { least: HOUR / 2, base: HOUR, most: 12 * HOUR };

const PACES: Record<ApiErrorKind, Pace> = {
  'rate-limit': SOON,
  network: SOON,
  server: SOON,
  'bad-body': SOON,
  gone: SOON,
  'invalid-token': SOON,
  auth: LATER,
  quota: LATER,
  forbidden: LATER,
  'api-disabled': LATER,
  'not-found': LATER,
  'bad-request': LATER,
};

/**
 * How long to leave Google alone after a failure, in ms: capped exponential backoff with full jitter, so that many browsers
 * that failed together do not come back together.
 * @param failures how many came before this one
 * @param random 0 up to 1
 */
export function pauseAfter(error: { kind: ApiErrorKind; retryAfter: number | null }, failures: number, random: number): number {
  const { least, base, most } = PACES[error.kind];
  const span = Math.min(most, base * 2 ** Math.min(failures, 20));
  // Google's own wish counts, but a slip of its pen must not silence the sync for ever.
  return Math.round(Math.max(least + random * span, Math.min(error.retryAfter ?? 0, LATER.most)));
}

const OF_THE_ACCOUNT: readonly ApiErrorKind[] = ['auth', 'rate-limit', 'quota', 'api-disabled', 'network'];

/** Whether the failure would meet every calendar of the account, so that the others need not be tried. */
export function isOfTheAccount(kind: ApiErrorKind): boolean {
  return OF_THE_ACCOUNT.includes(kind);
}
