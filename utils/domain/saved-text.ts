import type { StoredRecord } from './record.ts';
import type { SessionText } from './session.ts';

/** A text of mine that another tab has written over: born in the trash, from where it can be got back. */
export interface SavedText extends StoredRecord {
  personId: string;
  /** The session, or the talking point, that it stood in. */
  sessionId: string;
  kind: SessionText;
  text: string;
}
