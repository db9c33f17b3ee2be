import { describe, expect, it } from 'vitest';
import { minutesSpent, passedShare, talkOf, talkTime } from '@/utils/domain/talk.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';

const point = (text: string, isDiscussed = false): TalkingPoint => ({
  id: text, createdAt: '', updatedAt: '', deletedAt: null, revision: 1, mutation: '', personId: 'p', kind: 'topic', text, questionId: null, addedIn: 's', discussedIn: isDiscussed ? 's' : null, position: 1,
});

describe('how far the talk has come', () => {
  it.each([
    ['nothing to talk about', [], [null, null, 1, 0]],
    ['the first of two', [point('a'), point('b')], ['a', 'b', 1, 2]],
    ['the last', [point('a', true), point('b')], ['b', null, 2, 2]],
    ['what was discussed out of turn is skipped', [point('a'), point('b', true), point('c')], ['a', 'c', 2, 3]],
    ['all are discussed', [point('a', true)], [null, null, 2, 1]],
  ] as const)('%s', (_, agenda, expected) => {
    const { current, next, nth, count } = talkOf(agenda);
    expect([current?.text ?? null, next?.text ?? null, nth, count]).toEqual(expected);
  });
});

describe('how much of the time has passed', () => {
  const [start, end] = ['2026-11-24T10:00:00Z', '2026-11-24T10:30:00Z'];
  it.each([
    ['before', '09:00', 0],
    ['a third', '10:10', 1 / 3],
    ['after', '11:00', 1],
  ] as const)('%s', (_, at, share) => {
    expect(passedShare(start, end, Date.parse(`2026-11-24T${at}:00Z`))).toBeCloseTo(share);
  });

  it('is not known without times, or when it would end before it began', () => {
    expect([passedShare(null, end, 0), passedShare(start, null, 0), passedShare(end, start, 0)]).toEqual([null, null, null]);
  });
});

describe('how long it takes', () => {
  const at = (clock: string): number => Date.parse(`2026-11-24T${clock}:30Z`);
  const made = { createdAt: '2026-11-24T08:00:00Z' };
  it.each([
    ['nothing while a meeting goes on', { end: '2026-11-24T10:30:00Z' }, '10:20', null],
    ['nothing in the first minute after it', { end: '2026-11-24T10:30:00Z' }, '10:30', null],
    ['how far it is over', { end: '2026-11-24T10:30:00Z' }, '10:35', { kind: 'over', minutes: 5 }],
    ['nothing of what was long ago', { end: '2026-11-24T10:30:00Z' }, '14:30', null],
    ['nothing where the end is not known', { end: null }, '10:35', null],
    ['how long a session without an event has gone on', null, '08:12', { kind: 'gone-on', minutes: 12 }],
    ['nothing when that has just begun', null, '08:00', null],
    ['nothing when that was long ago', null, '12:00', null],
  ] as const)('it says %s', (_, meeting, clock, expected) => expect(talkTime(meeting, made, at(clock))).toEqual(expected));

  it.each([
    ['since it is the current one', '10:04', '2026-11-24T10:00:00Z', '10:08', 4],
    ['since the start, when it was looked at before', '09:30', '2026-11-24T10:00:00Z', '10:03', 3],
    ['none before the start', '09:30', '2026-11-24T10:00:00Z', '09:50', 0],
    ['without an event', '10:00', null, '10:07', 7],
    ['none when the page looks at the clock later than the point came', '10:01', null, '10:00', 0],
  ] as const)('a point has its minutes: %s', (_, since, start, now, minutes) => expect(minutesSpent(at(since), start, at(now))).toBe(minutes));
});
