import { expect, it } from 'vitest';
import { readinessOf, readyParts } from '@/utils/domain/readiness.ts';

it.each([
  ['nothing is prepared', '', [], { objective: false, question: false }],
  ['the objective is blank', ' \n', [], { objective: false, question: false }],
  ['there is an objective', 'Agree on the January plan', [], { objective: true, question: false }],
  ['there are points, but no question', '', [{ kind: 'topic' }, { kind: 'decide' }], { objective: false, question: false }],
  ['a question is pinned', '', [{ kind: 'topic' }, { kind: 'question' }], { objective: false, question: true }],
] as const)('readiness when %s', (_, objective, agenda, expected) => {
  expect(readinessOf(objective, agenda)).toEqual(expected);
});

it.each([
  ['there is no event', null, 'objective'],
  ['no calendar tells of it', {}, 'objective'],
  ['the calendar tells of no files', { synced: { reasons: [], call: {}, only: false } }, 'objective, material missing'],
  ['the event has a file', { synced: { reasons: [], call: {}, only: false, material: [{ title: 'Plan', fileUrl: 'https://drive.example/plan' }] } }, 'objective, material'],
  ['the file cannot be opened', { synced: { reasons: [], call: {}, only: false, material: [{ title: 'Plan', fileUrl: 'javascript:alert(1)' }] } }, 'objective, material missing'],
])('the parts when %s', (_, meeting, expected) => {
  const parts = readyParts({ objective: true, question: false }, meeting);
  expect(parts.filter(({ part }) => part !== 'question').map(({ part, isReady }) => (isReady ? part : `${part} missing`)).join(', ')).toBe(expected);
  expect(parts.find(({ part }) => part === 'question')).toEqual({ part: 'question', isReady: false });
});
