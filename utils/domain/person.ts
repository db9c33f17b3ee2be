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

/** How I address a person in Indonesian: `kamu` takes a question's `kamu` text, everything else its `sapaan` text. */
export type Address = string;

/** The other half of every 1:1. Everything I keep belongs to a person, not to a meeting. */
export interface Person extends StoredRecord {
  name: string;
  /** What I call them (*panggilan*); null until I say so: never cut from the name. */
  callName: string | null;
  /** *Sapaan*: kamu, Anda, Bapak, Ibu, Mas, Mbak, Kak or my own word. */
  address: Address;
  relationship: Relationship | null;
  /** Lower-case e-mail addresses; none for a person made by typing a name. */
  addresses: string[];
}
