import { expect, it } from 'vitest';
import { promptAt } from '@/utils/domain/listening.ts';

const START = '2026-11-24T03:00:00.000Z';
it.each([
  ['the first point, before the start', 1, START, -60, 0],
  ['the first point', 1, START, 9, 0],
  ['the second point', 2, START, 9, 1],
  ['ten minutes on', 1, START, 10, 1],
  ['round again', 3, START, 20, 0],
  ['no time is known', 2, null, 500, 1],
])('the prompt when %s', (_, nth, start, minutes, expected) => {
  expect(promptAt(nth, start, Date.parse(START) + minutes * 60_000, 4)).toBe(expected);
});
