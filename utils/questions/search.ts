import type { Question } from './question.ts';

/** The questions that hold every word of the query, in either language; all of them for an empty one. */
export function searchQuestions(bank: readonly Question[], query: string): Question[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return bank.filter((question) => {
    const text = `${question.en} ${question.kamu} ${question.sapaan} ${question.phase}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** What to show before anything is searched: pinned ones, then light ones of different phases that suit the person. */
export function suggestQuestions(bank: readonly Question[], pinned: ReadonlySet<string>, relationship: string | null, count: number): Question[] {
  const phases = new Set<string>();
  const fitting = bank.filter((question) => {
    if (pinned.has(question.id) || question.depth === 'deep' || phases.has(question.phase)) return false;
    const suits = question.relationships.length === 0 || question.relationships.some((r) => r === relationship);
    if (suits) phases.add(question.phase);
    return suits;
  });
  return [...bank.filter((question) => pinned.has(question.id)), ...fitting.slice(0, count)];
}
