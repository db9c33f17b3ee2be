import type { AccountProblem } from '../domain/account.ts';

/**
 * What the user is told of each class of error of the API (`api-error.ts`); null where the sync mends it without them.
 * A request that Google calls bad is a fault of ours: to the user it is an answer that is of no use.
 */
export const PROBLEM_OF = {
  auth: 'reconnect',
  'rate-limit': 'rate-limited',
  quota: 'quota-used-up',
  gone: null,
  'invalid-token': null,
  forbidden: 'access-refused',
  'api-disabled': 'api-disabled',
  'not-found': 'calendar-gone',
  'bad-request': 'google-broken',
  network: 'offline',
  server: 'google-broken',
  'bad-body': 'google-broken',
} satisfies Record<string, AccountProblem | null>;
