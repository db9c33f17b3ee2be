import { describe, expect, it } from 'vitest';
import type { Meeting } from '@/utils/domain/meeting.ts';
import { metOf, type Known } from '@/utils/domain/met.ts';
import { NOTHING_SAID, overrideId, type Override, type Said } from '@/utils/domain/override.ts';
import type { Session } from '@/utils/domain/session.ts';
import { born } from '@/utils/storage/stamp.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const BIMA = { id: 'bima', addresses: ['bima@example.com', 'bima@home.example'] };

/** A 1:1 with Bima from 3 to 3.30 UTC of a day of November 2026. */
function on(day: number, more: Partial<Meeting> = {}): Meeting {
  const event = more.event ?? `weekly_${day}`;
  const at = (time: string): string => `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`;
  return {
    key: `dewi ${event}`, account: 'dewi', event, branch: 'weekly', verdict: 'one-on-one', reason: 'two-people', other: { address: 'bima@example.com', name: 'Bima' }, title: '',
    start: at('03:00'), end: at('03:30'), day: null, timezone: null, place: '', joinUrl: '', seenAt: at('01:00'), ...more,
  };
}
const session = (meetingKey: string | null, created: string, more: Partial<Session> = {}): Session =>
  ({ ...born(`session ${created}`, { mutation: 'm', now: `2026-11-${created}T08:00:00.000Z` }), personId: 'bima', meetingKey, objective: '', note: '', ...more });
const say = (scope: 'event' | 'series', target: string, said: Said): Override =>
  ({ ...born(overrideId('dewi', scope, target), { mutation: 'm', now: NOW.toISOString() }), account: 'dewi', scope, target, ...said, before: NOTHING_SAID });

describe('the last and the next time', () => {
  it.each<[string, Partial<Known>, string | null, string | null]>([
    ['nothing is known', {}, null, null],
    ['meetings of the calendar lie on both sides', { meetings: [on(11), on(18), on(2), on(29), on(27)] }, '2026-11-18', '2026-11-27'],
    ['one runs: it is neither', { meetings: [on(25)] }, null, null],
    ['the page said on which day, and no time', { meetings: [on(18, { start: null, end: null, day: '2026-11-18' })], sessions: [session('dewi weekly_18', '17')] }, '2026-11-18', null],
    ['nobody prepared what the page said without a time', { meetings: [on(18, { start: null, end: null, day: '2026-11-18' })] }, null, null],
    ['a session has no event', { sessions: [session(null, '12')] }, '2026-11-12', null],
    ['a session of today has no event: it may still run', { sessions: [session(null, '25')] }, null, null],
    ['what is ahead was prepared days ago', { meetings: [on(27)], sessions: [session('dewi weekly_27', '20')] }, null, '2026-11-27'],
    ['the next was cancelled', { meetings: [on(27, { start: null, end: null, synced: { reasons: ['cancelled'], call: {}, only: true } }), on(29)], sessions: [session('dewi weekly_27', '20')] }, null, '2026-11-29'],
    ['the last and the next were declined', { meetings: [on(18, { synced: { reasons: ['two-people', 'other-declined'], call: {}, only: true } }), on(27, { synced: { reasons: ['two-people', 'self-declined'], call: {}, only: true } })] }, null, null],
    ['the event is with somebody else now', { meetings: [on(18, { other: { address: 'citra@example.com', name: 'Citra' } })], sessions: [session('dewi weekly_18', '17')] }, null, null],
    ['it is with another address of theirs', { meetings: [on(27, { other: { address: 'bima@home.example', name: 'Bima' } })] }, null, '2026-11-27'],
    ['the user says that it is no 1:1', { meetings: [on(18), on(27)], overrides: [say('series', 'weekly', { is: 'not', personId: null })] }, null, null],
    ['the user says so of one', { meetings: [on(11), on(18)], overrides: [say('event', 'weekly_18', { is: 'not', personId: null })] }, '2026-11-11', null],
    ['the user says that it is with somebody else', { meetings: [on(18)], overrides: [say('event', 'weekly_18', { is: 'one-on-one', personId: 'citra' })] }, null, null],
    ['the user says that a dinner without guests is with them', { meetings: [on(27, { verdict: 'solo', other: null })], overrides: [say('series', 'weekly', { is: 'one-on-one', personId: 'bima' })] }, null, '2026-11-27'],
    ['a group has come of it', { meetings: [on(18, { verdict: 'group', other: null })] }, null, null],
    ['a session lies in the trash', { sessions: [session(null, '12', { deletedAt: NOW.toISOString() })] }, null, null],
    ['the calendar shows another day than the browser has', { meetings: [on(27, { day: '2026-11-28' })] }, null, '2026-11-28'],
  ])('when %s', (_, known, last, next) => {
    expect(metOf(BIMA, { meetings: [], sessions: [], overrides: [], ...known }, NOW)).toEqual({ last, next });
  });
});
