import type { Owner } from '../domain/follow-up.ts';
import type { LocalDate } from '../domain/record.ts';
import type { KnownPerson } from './people.ts';

export interface QuickAddContext {
  /** The user's local day. */
  today: LocalDate;
  /** Everybody known, with name and call name. */
  people: readonly KnownPerson[];
  /** The person of the panel, when it is one's panel: of two Bimas, theirs is meant. */
  personId?: string | null;
}

/** What a chip shows. Indices into the line, in UTF-16 units; spans lie inside the line and do not overlap. */
export interface Understood {
  kind: 'owner' | 'due' | 'person';
  start: number;
  /** The first unit after the span. */
  end: number;
}

export interface QuickAdd {
  /** The line without what was understood, tidied; quotes, links and addresses as they were. */
  text: string;
  /** Null: nothing said. */
  owner: Owner | null;
  /** Null: nothing said, or nothing beyond doubt. */
  due: LocalDate | null;
  /** The known person that the line names, or null. */
  personId: string | null;
  /** In the order of the line. */
  understood: readonly Understood[];
}
