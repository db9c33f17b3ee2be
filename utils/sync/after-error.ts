import type { ApiErrorKind } from '../calendar-api/api-error.ts';
import { pauseAfter } from '../calendar-api/retry.ts';
import type { Backoff, Listing } from './state.ts';

/**
 * What becomes of a list that failed.
 * - restart: Google has given the list or its token up; everything is listed anew, at once, but only once
 * - drop: it cannot go on from here; later, a new one
 * - keep: later, from the page that failed
 */
export function afterError(kind: ApiErrorKind, { isRestart }: Pick<Listing, 'isRestart'>): 'restart' | 'drop' | 'keep' {
  if (kind === 'gone' || kind === 'invalid-token') return isRestart ? 'drop' : 'restart';
  return kind === 'bad-request' || kind === 'not-found' ? 'drop' : 'keep';
}

/** The pause after one more failure. `random`: 0 up to 1. */
export function nextBackoff(before: Backoff | null, error: { kind: ApiErrorKind; retryAfter: number | null }, now: number, random: number): Backoff {
  const failures = before?.failures ?? 0;
  return { failures: failures + 1, until: now + pauseAfter(error, failures, random), problem: error.kind };
}
