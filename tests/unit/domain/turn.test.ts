import { expect, it } from 'vitest';
import { FIRST_TURN, nextTurn, type Turn } from '@/utils/domain/turn.ts';

it('the other speaks, I say it back, I speak, the other says it back, and so on', () => {
  const turns: Turn[] = [FIRST_TURN];
  for (let n = 0; n < 4; n += 1) turns.push(nextTurn(turns.at(-1) ?? FIRST_TURN));
  expect(turns.map(({ speaker, step }) => `${speaker} ${step}`)).toEqual(['them speaks', 'them said-back', 'me speaks', 'me said-back', 'them speaks']);
});
