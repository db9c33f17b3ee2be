import type { StoredRecord } from './record.ts';

/** A line that is not finished: what stands in a field that saves by Enter. Kept until it is sent or emptied. */
export interface Draft extends StoredRecord {
  personId: string;
  sessionId: string;
  /** Which field of the panel: `point`, `followUp`, `edit <record id>`. */
  field: string;
  text: string;
}

export function draftId(sessionId: string, field: string): string {
  return `${sessionId} ${field}`;
}
