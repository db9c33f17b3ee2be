import { describe, expect, it } from 'vitest';
import { errorOfAnswer, type ApiErrorKind } from '@/utils/calendar-api/api-error.ts';
import { pauseAfter } from '@/utils/calendar-api/retry.ts';

const json = (reason: string, message = ''): string => JSON.stringify({ error: { errors: [{ domain: 'global', reason, message }], code: 0, message } }, null, 1);

describe('an answer that is an error', () => {
  it.each<[status: number, body: string, kind: ApiErrorKind]>([
    [400, json('invalid', 'Invalid sync token value.'), 'invalid-token'],
    [400, json('invalid', 'Invalid page token value.'), 'invalid-token'],
    [400, json('timeRangeEmpty', 'The specified time range is empty.'), 'bad-request'],
    [401, json('authError', 'Invalid Credentials'), 'auth'],
    [403, json('rateLimitExceeded'), 'rate-limit'],
    [403, json('userRateLimitExceeded'), 'rate-limit'],
    [403, json('userRateLimitExceeded').replace(/"\n/, '",\n'), 'rate-limit'],
    [403, json('quotaExceeded'), 'quota'],
    [403, json('dailyLimitExceeded'), 'quota'],
    [403, json('accessNotConfigured'), 'api-disabled'],
    [403, json('insufficientPermissions'), 'forbidden'],
    [403, '', 'forbidden'],
    [404, json('notFound'), 'not-found'],
    [410, json('fullSyncRequired'), 'gone'],
    [410, json('deleted'), 'gone'],
    [410, '<!DOCTYPE html>', 'gone'],
    [429, '', 'rate-limit'],
    [500, json('backendError'), 'server'],
    [502, '<html>', 'server'],
    [503, '', 'server'],
    [418, '', 'bad-request'],
  ])('%i %s is %s', (status, body, kind) => expect(errorOfAnswer(status, body, null).kind).toBe(kind));

  it('says how long to wait in ms, where Google says it in seconds', () => {
    expect(errorOfAnswer(429, '', '30').retryAfter).toBe(30_000);
    for (const odd of [null, 'Wed, 25 Nov 2026 03:00:00 GMT', '-1']) expect(errorOfAnswer(429, '', odd).retryAfter).toBeNull();
  });

  it('names neither an address nor a title', () => {
    const { message } = errorOfAnswer(403, json('forbidden" dewi@contoso.example', 'Bima / Dewi'), null);
    expect(message).toBe('forbidden: 403 forbidden');
  });
});

describe('the pause after a failure', () => {
  const pause = (kind: ApiErrorKind, failures: number, random: number, retryAfter: number | null = null): number => pauseAfter({ kind, retryAfter }, failures, random) / 1000;

  it.each<[kind: ApiErrorKind, failures: number, random: number, seconds: number]>([
    ['rate-limit', 0, 0, 1],
    ['rate-limit', 0, 1, 16],
    ['network', 1, 1, 31],
    ['server', 3, 0.5, 61],
    ['server', 50, 1, 3601],
    ['quota', 0, 0, 1800],
    ['forbidden', 0, 1, 5400],
    ['quota', 50, 1, 45_000],
  ])('%s after %i others, chance %d: %d s', (kind, failures, random, seconds) => expect(pause(kind, failures, random)).toBe(seconds));

  it('is at least what Google asks for, up to half a day', () => {
    expect(pause('rate-limit', 0, 0, 300_000)).toBe(300);
    expect(pause('rate-limit', 0, 0, 1e12)).toBe(43_200);
  });
});
