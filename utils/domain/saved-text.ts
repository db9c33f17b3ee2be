import type { StoredRecord } from './record.ts';

/** A text of mine that another tab has written over: born in the trash, from where it can be got back. */
export interface SavedText extends StoredRecord {
  personId: string;
  sessionId: string;
  kind: 'objective' | 'note';
  text: string;
}
