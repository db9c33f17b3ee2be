import type { StoredRecord } from './record.ts';

/** What is kept about one meeting with a person. */
export interface Session extends StoredRecord {
  personId: string;
  /** The meeting it belongs to; null for a session without an event. */
  meetingKey: string | null;
  objective: string;
  note: string;
}
