import { describe, expect, it } from 'vitest';
import { readinessOf, readyParts } from '@/utils/domain/readiness.ts';

const at = (day: number): string => new Date(2026, 10, day, 9).toISOString();
const session = (objective: string, day = 20): { objective: string; createdAt: string } => ({ objective, createdAt: at(day) });
const point = (kind: 'topic' | 'decide' | 'question', day = 20): { kind: typeof kind; createdAt: string } => ({ kind, createdAt: at(day) });

it.each([
  ['nothing is prepared', null, [], { objective: false, question: false, link: false, since: null }],
  ['the objective is blank', session(' \n'), [], { objective: false, question: false, link: false, since: null }],
  ['there is an objective', session('Agree on the January plan'), [], { objective: true, question: false, link: false, since: null }],
  ['there are points, but no question', session(''), [point('topic'), point('decide')], { objective: false, question: false, link: false, since: null }],
  ['a question is pinned', session(''), [point('topic'), point('question')], { objective: false, question: true, link: false, since: null }],
  ['the question came after the objective', session('Plan'), [point('question', 22)], { objective: true, question: true, link: false, since: '2026-11-22' }],
  ['more questions came later', session('Plan'), [point('question', 23), point('question', 21)], { objective: true, question: true, link: false, since: '2026-11-21' }],
  ['the question is left from an earlier talk', session('Plan', 20), [point('question', 2)], { objective: true, question: true, link: false, since: '2026-11-20' }],
  ['a link was added', { ...session(''), links: [{ title: 'Plan', url: 'https://wiki.example/plan' }] }, [], { objective: false, question: false, link: true, since: null }],
  ['the link cannot be opened', { ...session(''), links: [{ title: 'Plan', url: 'javascript:alert(1)' }] }, [], { objective: false, question: false, link: false, since: null }],
] as const)('readiness when %s', (_, one, agenda, expected) => {
  expect(readinessOf(one && { ...one, links: 'links' in one ? [...one.links] : [] }, agenda)).toEqual(expected);
});

const NONE = { day: null, start: null };
const SYNCED = { reasons: [], call: {}, only: false };

it.each([
  ['there is no event', null, 'objective, material missing'],
  ['no calendar tells of it', NONE, 'objective, material missing'],
  ['the calendar tells of no files', { ...NONE, synced: SYNCED }, 'objective, material missing'],
  ['the event has a file', { ...NONE, synced: { ...SYNCED, material: [{ title: 'Plan', fileUrl: 'https://drive.example/plan' }] } }, 'objective, material'],
  ['the file cannot be opened', { ...NONE, synced: { ...SYNCED, material: [{ title: 'Plan', fileUrl: 'javascript:alert(1)' }] } }, 'objective, material missing'],
  ['its day is known', { ...NONE, day: '2026-11-24' }, 'objective, material missing, ahead missing'],
])('the parts when %s', (_, meeting, expected) => {
  const parts = readyParts({ objective: true, question: false, link: false, since: null }, meeting, '2026-11-20');
  expect(parts.filter(({ part }) => part !== 'question').map(({ part, isReady }) => (isReady ? part : `${part} missing`)).join(', ')).toBe(expected);
  expect(parts.find(({ part }) => part === 'question')).toEqual({ part: 'question', isReady: false, isPast: false });
});

it('a link of the session is material, with an event and without', () => {
  for (const meeting of [null, NONE, { ...NONE, synced: SYNCED }]) {
    const parts = readyParts({ objective: false, question: false, link: true, since: null }, meeting, '2026-11-20');
    expect(parts.find(({ part }) => part === 'material')?.isReady).toBe(true);
  }
});

describe('a day ahead', () => {
  it.each([
    ['prepared the day before', '2026-11-23', '2026-11-24', { isReady: true, isPast: true }],
    ['prepared on the day', '2026-11-24', '2026-11-24', { isReady: false, isPast: true }],
    ['not prepared, while there is time', null, '2026-11-23', { isReady: false, isPast: false }],
    ['not prepared, afterwards', null, '2026-11-25', { isReady: false, isPast: true }],
  ])('is told of what was %s', (_, since, today, expected) => {
    const parts = readyParts({ objective: since !== null, question: since !== null, link: false, since }, { day: '2026-11-24', start: null }, today);
    expect(parts.find(({ part }) => part === 'ahead')).toMatchObject(expected);
  });
});
