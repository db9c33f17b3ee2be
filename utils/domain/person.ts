import type { StoredRecord } from './record.ts';

/** What the other person is to me. */
export const RELATIONSHIPS = [
  'report',
  'manager',
  'peer',
  'mentee',
  'mentor',
  'student',
  'teacher',
  'partner',
  'family',
  'friend',
  'client',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

/** The usual forms of address in Indonesian; any other word is the user's own. */
export const SAPAAN: readonly string[] = ['kamu', 'Anda', 'Bapak', 'Ibu', 'Mas', 'Mbak', 'Kak'];

/** The other half of every 1:1. Everything I keep belongs to a person, not to a meeting. */
export interface Person extends StoredRecord {
  name: string;
  /** What I call them (*panggilan*); null until I say so: never cut from the name. */
  callName: string | null;
  /** How I address them in Indonesian: kamu, Anda, Bapak, Ibu, Mas, Mbak, Kak or my own word. */
  sapaan: string;
  relationship: Relationship | null;
  /** The rhythm that I want, in days from one session to the next; null or absent when there is none. */
  cadence?: number | null;
  /** What to remember about them, in my own words; absent when there is nothing. */
  remember?: string;
  /** Lower-case e-mail addresses; none for a person made by typing a name. */
  addresses: string[];
  /** In the trash because it was merged: the id of the person that has everything now. */
  mergedInto?: string;
}

/** What to call a person in a sentence: the short name that I gave, else the full one. */
export function shortNameOf(person: Pick<Person, 'name' | 'callName'>): string {
  return person.callName ?? person.name;
}

/** What is known of a person who is new: a name, and an address where an event gave one. */
export function newPerson(record: StoredRecord, name: string, addresses: string[]): Person {
  return { ...record, name, callName: null, sapaan: 'Anda', relationship: null, addresses };
}
