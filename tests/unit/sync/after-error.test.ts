import { expect, it } from 'vitest';
import type { ApiErrorKind } from '@/utils/calendar-api/api-error.ts';
import { isOfTheAccount } from '@/utils/calendar-api/retry.ts';
import { afterError, nextBackoff } from '@/utils/sync/after-error.ts';

it.each<[kind: ApiErrorKind, first: string, again: string, whose: 'account' | 'calendar']>([
  ['gone', 'restart', 'drop', 'calendar'],
  ['invalid-token', 'restart', 'drop', 'calendar'],
  ['not-found', 'drop', 'drop', 'calendar'],
  ['bad-request', 'drop', 'drop', 'calendar'],
  ['forbidden', 'keep', 'keep', 'calendar'],
  ['server', 'keep', 'keep', 'calendar'],
  ['bad-body', 'keep', 'keep', 'calendar'],
  ['network', 'keep', 'keep', 'account'],
  ['rate-limit', 'keep', 'keep', 'account'],
  ['quota', 'keep', 'keep', 'account'],
  ['auth', 'keep', 'keep', 'account'],
  ['api-disabled', 'keep', 'keep', 'account'],
])('after %s: %s, in a restarted list: %s; the %s pauses', (kind, first, again, whose) => {
  expect([afterError(kind, { isRestart: false }), afterError(kind, { isRestart: true }), isOfTheAccount(kind) ? 'account' : 'calendar']).toEqual([first, again, whose]);
});

it('counts the failures in a row', () => {
  const first = nextBackoff(null, { kind: 'server', retryAfter: null }, 1000, 0);
  expect(first).toEqual({ failures: 1, until: 2000, problem: 'server' });
  expect(nextBackoff(first, { kind: 'network', retryAfter: null }, 2000, 0.5)).toEqual({ failures: 2, until: 18_000, problem: 'network' });
});
