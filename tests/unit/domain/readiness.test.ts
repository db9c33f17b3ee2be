import { expect, it } from 'vitest';
import { readinessOf } from '@/utils/domain/readiness.ts';

it.each([
  ['nothing is prepared', '', [], { objective: false, question: false }],
  ['the objective is blank', ' \n', [], { objective: false, question: false }],
  ['there is an objective', 'Agree on the January plan', [], { objective: true, question: false }],
  ['there are points, but no question', '', [{ kind: 'topic' }, { kind: 'decide' }], { objective: false, question: false }],
  ['a question is pinned', '', [{ kind: 'topic' }, { kind: 'question' }], { objective: false, question: true }],
] as const)('readiness when %s', (_, objective, agenda, expected) => {
  expect(readinessOf(objective, agenda)).toEqual(expected);
});
