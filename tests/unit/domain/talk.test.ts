import { describe, expect, it } from 'vitest';
import { passedShare, talkOf } from '@/utils/domain/talk.ts';
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
