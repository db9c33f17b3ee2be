import { expect, it } from 'vitest';
import { balanceOf, isOneSided } from '@/utils/domain/balance.ts';

it.each([
  ['', { mine: 0, theirs: 0 }, false],
  ['mm', { mine: 2, theirs: 0 }, false],
  ['mmm', { mine: 3, theirs: 0 }, true],
  ['mmtm', { mine: 3, theirs: 1 }, false],
  ['ttt', { mine: 0, theirs: 3 }, false],
])('the balance of "%s"', (points, balance, isAsked) => {
  const found = balanceOf(Array.from(points, (who, nth) => (who === 't' ? { broughtBy: 'them' } : nth % 2 === 0 ? { broughtBy: 'me' } : {})));
  expect(found).toEqual(balance);
  expect(isOneSided(found)).toBe(isAsked);
});
