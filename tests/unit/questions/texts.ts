import { BANK } from '@/utils/questions/bank.ts';
import type { Question } from '@/utils/questions/question.ts';

/** The ids of the questions of the bank that are wrong. */
export function idsWhere(wrong: (question: Question) => boolean): string[] {
  return BANK.filter(wrong).map(({ id }) => id);
}

export function englishOf({ en, why }: Question): string[] {
  return why ? [en, why.en] : [en];
}

export function indonesianOf({ kamu, sapaan, why }: Question): string[] {
  return why ? [kamu, sapaan, why.id] : [kamu, sapaan];
}
