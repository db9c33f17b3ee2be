import type { Relationship } from '../domain/person.ts';
import { coaching } from './bank/coaching.ts';
import { conflict } from './bank/conflict.ts';
import { feedback } from './bank/feedback.ts';
import { negotiation } from './bank/negotiation.ts';
import { praise } from './bank/praise.ts';
import type { PromptedComposer } from './composer.ts';

/** All composers: one file and one line here each. */
export const COMPOSERS: readonly PromptedComposer[] = [feedback, praise, coaching, conflict, negotiation];

/** Among those that are named for a relationship, where those for everybody come. */
const FOR_ALL = 3;

/** In the order in which they fit: those named for the relationship, by their order there, with those for everybody among them; then the others. */
export function composersFor<C extends Pick<PromptedComposer, 'relationships'>>(composers: readonly C[], relationship: Relationship | null): C[] {
  const rank = ({ relationships }: C): number => {
    if (relationships.length === 0) return FOR_ALL;
    const at = relationship === null ? -1 : relationships.indexOf(relationship);
    return at < 0 ? Infinity : at;
  };
  return [...composers].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
