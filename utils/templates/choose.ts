import type { Relationship } from '../domain/person.ts';
import type { AnyQuestion } from '../questions/question.ts';
import { filterQuestions } from '../questions/search.ts';
import { lengthOf, type Fit, type Template } from './template.ts';

/** What is known when a talk is prepared. */
export interface Occasion {
  relationship: Relationship | null;
  /** How long the meeting is, in minutes; null when it has no time. */
  minutes: number | null;
  /** The template of the last talk with this person; null for none. */
  lastUsed: string | null;
}

/** The templates to offer: those made for the relationship first, then those for everybody, each in their order. */
export function templatesFor<T extends Template>(templates: readonly T[], relationship: Relationship | null): T[] {
  const named = templates.filter(({ relationships }) => relationship !== null && relationships.includes(relationship));
  return [...named, ...templates.filter(({ relationships }) => relationships.length === 0)];
}

/**
 * The template to propose, a usual one: the one used last while it is offered, else of those made for the relationship (of
 * those for everybody, if there is none) the one whose length is nearest to the meeting's, the first when the meeting has no
 * time. Null when no usual one is offered.
 */
export function chooseTemplate<T extends Template>(templates: readonly T[], { relationship, minutes, lastUsed }: Occasion): T | null {
  const offered = templatesFor(templates, relationship);
  const usual = offered.filter(({ occasion }) => occasion === 'usual');
  const again = usual.find(({ id }) => id === lastUsed);
  if (again) return again;
  const named = usual.filter(({ relationships }) => relationships.length > 0);
  const distance = (template: T): number => (minutes === null ? 0 : Math.abs(lengthOf(template) - minutes));
  return (named.length > 0 ? named : usual).reduce<T | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null);
}

/** The questions of the bank for a section, with a person of this relationship. */
export function questionsFor<Q extends AnyQuestion>(bank: readonly Q[], { phases, depths }: Fit, relationship: Relationship | null): Q[] {
  return filterQuestions(bank, { relationship, phase: null }).filter(
    ({ phase, depth }) => phase !== null && phases.includes(phase) && (depths?.includes(depth) ?? true),
  );
}
