import { CLOSING } from './bank/closing.ts';
import { FEEDBACK } from './bank/feedback.ts';
import { GOALS } from './bank/goals.ts';
import { GROWTH } from './bank/growth.ts';
import { OBSTACLES } from './bank/obstacles.ts';
import { OPENING } from './bank/opening.ts';
import { WELLBEING } from './bank/wellbeing.ts';
import { WORK } from './bank/work.ts';
import type { Question } from './question.ts';

/** All questions that come with the product, in the order of `PHASES`. */
export const BANK: readonly Question[] = [
  ...OPENING,
  ...WORK,
  ...OBSTACLES,
  ...FEEDBACK,
  ...GROWTH,
  ...WELLBEING,
  ...GOALS,
  ...CLOSING,
];
