import type { Owner } from './follow-up.ts';

/** Who speaks in a talk in turns, and whether the other is listening or says back what was heard. */
export interface Turn {
  speaker: Owner;
  step: 'speaks' | 'said-back';
}

/** How long one may speak, in seconds: two minutes when nothing is said. */
export const TURN_LENGTHS = [60, 120, 180] as const;
export const TURN = 120;

/** The other one's view comes first. */
export const FIRST_TURN: Turn = { speaker: 'them', step: 'speaks' };

/** What comes next: who has listened says it back, and then it is the other's turn. */
export function nextTurn({ speaker, step }: Turn): Turn {
  return step === 'speaks' ? { speaker, step: 'said-back' } : { speaker: speaker === 'me' ? 'them' : 'me', step: 'speaks' };
}
