import type { StoredRecord } from './record.ts';
import type { Reflection } from './reflection.ts';

/** The texts of a session that are written in place: what is written over goes to the trash. */
export const SESSION_TEXTS = ['objective', 'note', 'sharedNote', 'fromThem', 'wentWell', 'toImprove'] as const;
export type SessionText = (typeof SESSION_TEXTS)[number];
/** What a session has of a text, or a talking point of its notes; '' where there is none. */
export function textIn(record: object, kind: SessionText): string {
  const text: unknown = Reflect.get(record, kind);
  return typeof text === 'string' ? text : '';
}

/** What is kept about one meeting with a person, and how it went. What came later than the first version may be absent. */
export interface Session extends StoredRecord, Reflection {
  personId: string;
  /** The meeting it belongs to; null for a session without an event. */
  meetingKey: string | null;
  objective: string;
  /** Mine alone. */
  note: string;
  /** For both: part of the summary. */
  sharedNote?: string;
  /** From their side: what matters most to them today. */
  fromThem?: string;
  /** What to look at together, besides the files of the event; see `linksOf`. */
  links?: { title: string; url: string }[];
  /** When it was wrapped up, or the asking was skipped; ISO 8601. It is not asked again. */
  wrappedAt?: string | null;
}
