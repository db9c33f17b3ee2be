import type { Meeting } from './meeting.ts';
import type { Verdict } from './page-verdict.ts';
import type { Person } from './person.ts';
import type { StoredRecord } from './record.ts';
import type { VerdictCopy } from './verdicts.ts';

/** What the user says of an event or a series: a 1:1 with a person, none, or nothing. */
export interface Said {
  is: 'one-on-one' | 'not' | null;
  /** The person of a 1:1; null where the event itself names them. */
  personId: string | null;
}

export type OverrideScope = 'event' | 'series';

/** The user's word about an event or a series, which stands above what page and API say. */
export interface Override extends StoredRecord, Said {
  account: string;
  scope: OverrideScope;
  /** The event's id, or the series up to a split. */
  target: string;
  /** What was said before: the way back. */
  before: Said;
}

export const NOTHING_SAID: Said = { is: null, personId: null };

export function overrideId(account: string, scope: OverrideScope, target: string): string {
  return `${account} ${scope} ${target}`;
}

/** Of what was said of an event and of its series, what counts; null when nothing was. */
export function whatCounts(event: Said | undefined, series: Said | undefined): Said | null {
  return [event, series].find((said) => said && said.is !== null) ?? null;
}

/** Whether it is a 1:1: by what the user says of it, else by what the page showed. */
export function isOneOnOne(verdict: Verdict, said: Said | null): boolean {
  return said ? said.is === 'one-on-one' : verdict === 'one-on-one';
}

/** Whether a meeting is a 1:1 with a person: by what the user says of it, else by its other guest. */
export function isWith({ id, addresses }: Pick<Person, 'id' | 'addresses'>, { verdict, other }: Pick<Meeting, 'verdict' | 'other'>, said: Said | null): boolean {
  if (!isOneOnOne(verdict, said)) return false;
  return said?.personId ? said.personId === id : other !== null && addresses.includes(other.address);
}

/** What Calendar tabs must know of it. */
export function copyOverrides(overrides: Iterable<Override>): VerdictCopy['overrides'] {
  const copy: VerdictCopy['overrides'] = { events: {}, series: {} };
  for (const { scope, target, is } of overrides) if (is !== null) copy[scope === 'event' ? 'events' : 'series'][target] = is === 'one-on-one';
  return copy;
}
