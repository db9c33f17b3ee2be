import type { Relationship } from '../domain/person.ts';
import type { AnyQuestion, Phase } from './question.ts';

/** What the bank is narrowed to; null stands for all. */
export interface QuestionFilter {
  relationship: Relationship | null;
  phase: Phase | null;
}

/** The questions that suit the relationship and the phase; what suits everybody suits each relationship. */
export function filterQuestions<Q extends AnyQuestion>(bank: readonly Q[], { relationship, phase }: QuestionFilter): Q[] {
  return bank.filter(
    (question) => (relationship === null || question.relationships.length === 0 || question.relationships.includes(relationship)) && (phase === null || question.phase === phase),
  );
}

/** The questions that hold every word of the query, in either language; all of them for an empty one. */
export function searchQuestions<Q extends AnyQuestion>(bank: readonly Q[], query: string): Q[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return bank.filter((question) => {
    const text = `${question.en} ${question.kamu} ${question.sapaan} ${question.phase ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
