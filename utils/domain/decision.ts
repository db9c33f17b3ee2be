import type { StoredRecord } from './record.ts';

/** What was agreed, in one line: kept with the session, known to the person. */
export interface Decision extends StoredRecord {
  personId: string;
  /** The session it was agreed in; null when that is not known any more. */
  agreedIn: string | null;
  text: string;
}
