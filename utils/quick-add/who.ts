import type { Owner } from '../domain/follow-up.ts';
import type { Mention } from './mentions.ts';
import type { Understood } from './result.ts';
import type { Span } from './spans.ts';

export interface Who {
  owner: Owner | null;
  personId: string | null;
  understood: readonly Understood[];
  /** What leaves the text. */
  removed: readonly Span[];
}

/**
 * Who owes it, and with whom. `@me` and `@dia` say the owner; `@Bima` says it too, unless one of them stands in the same
 * line: "@me @Bima" is mine, with Bima. Whoever is only named after a preposition is the person, never the owner, and
 * stays in the text. What contradicts itself ("@me @dia", "@Bima @Ayu", "to Ayu and Bima") stays text and says nothing.
 *
 * A person that an owner's `@name` names has no span of their own, since spans do not overlap.
 */
export function decideWho(mentions: readonly Mention[], ignore: ReadonlySet<Understood['kind']>): Who {
  const saysOwner = !ignore.has('owner');
  const saysPerson = !ignore.has('person');
  const pronouns = saysOwner ? mentions.filter((m) => m.form === 'owner') : [];
  const names = mentions.filter((m) => m.form === 'name');
  const spoken = only(pronouns.map((m) => m.owner));
  const named = only(names.map((m) => m.personId));

  const understood: Understood[] = [];
  const removed: Span[] = [];
  const take = (kind: Understood['kind'], of: readonly Mention[]): void => {
    for (const { start, end } of of) {
      understood.push({ kind, start, end });
      removed.push({ start, end });
    }
  };

  const contradicts = pronouns.length > 0 && spoken === null;
  if (spoken !== null) take('owner', pronouns);
  const nameOwns = saysOwner && !contradicts && pronouns.length === 0 && named !== null;
  if (nameOwns) take('owner', names);
  else if (spoken !== null && named !== null && saysPerson) take('person', names);
  const owner = spoken ?? (nameOwns ? 'them' : null);
  if (!saysPerson) return { owner, personId: null, understood, removed };

  if (named !== null && removed.length > 0 && !contradicts) return { owner, personId: named, understood, removed };
  // What is left in the text, an `@name` among it, still names the person.
  const recipients = names.length > 0 ? names : mentions.filter((m) => m.form === 'recipient');
  const personId = only(recipients.map((m) => m.personId));
  const [first] = recipients;
  if (personId !== null && first) understood.push({ kind: 'person', start: first.start, end: first.end });
  return { owner, personId, understood, removed };
}

/** The one value that all agree on; null when there is none, or one of them is null. */
function only<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
}
