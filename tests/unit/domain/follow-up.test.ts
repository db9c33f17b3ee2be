import { describe, expect, it } from 'vitest';
import { countDue, groupOf, isOutstanding, type FollowUp, type OutstandingGroup, type Owner } from '@/utils/domain/follow-up.ts';

const TODAY = '2026-11-25';

function followUp(patch: Partial<FollowUp>): FollowUp {
  return {
    id: 'f', createdAt: '2026-11-20T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z', deletedAt: null, revision: 1, mutation: 'm',
    personId: 'p', agreedIn: null, text: 'Send the budget draft', owner: 'me', due: TODAY, doneAt: null, ...patch,
  };
}

describe('where an outstanding follow-up stands', () => {
  it.each<[Owner, string, OutstandingGroup]>([
    ['me', '2026-11-24', 'overdue'],
    ['me', '2025-12-31', 'overdue'],
    ['me', TODAY, 'today'],
    ['me', '2026-11-26', 'upcoming'],
    ['me', '2027-01-01', 'upcoming'],
    ['them', '2026-11-24', 'waiting'],
    ['them', TODAY, 'waiting'],
    ['them', '2026-12-24', 'waiting'],
  ])('owner %s, due %s: %s', (owner, due, group) => expect(groupOf({ owner, due }, TODAY)).toBe(group));
});

describe('a follow-up is outstanding', () => {
  const then = '2026-11-25T01:00:00.000Z';
  it.each([
    ['until it is done', { doneAt: null, deletedAt: null }, true],
    ['no more once it is done', { doneAt: then, deletedAt: null }, false],
    ['no more in the trash', { doneAt: null, deletedAt: then }, false],
    ['no more when it is done and in the trash', { doneAt: then, deletedAt: then }, false],
  ])('%s', (_, state, outstanding) => expect(isOutstanding(state)).toBe(outstanding));
});

it('the badge counts mine that are due, and nothing else', () => {
  const then = '2026-11-25T01:00:00.000Z';
  const all = [{}, { due: '2026-11-01' }, { due: '2026-11-26' }, { owner: 'them' as const }, { doneAt: then }, { deletedAt: then }].map(followUp);
  expect(countDue(all, TODAY)).toBe(2);
  expect(countDue(all, '2026-11-26')).toBe(3);
  expect(countDue([], TODAY)).toBe(0);
});
