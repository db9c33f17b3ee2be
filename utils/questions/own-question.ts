import type { StoredRecord } from '../domain/record.ts';
import type { AnyQuestion, Phase } from './question.ts';

/** A question that the user wrote: one text, whatever the language. */
export interface OwnQuestion extends StoredRecord {
  text: string;
  /** The phase it was added under; null when none was chosen. */
  phase: Phase | null;
}

/** An own question among those of the bank: it suits everybody, and is asked as it was written. */
export function asQuestion({ id, text, phase }: OwnQuestion): AnyQuestion {
  return { id, phase, en: text, kamu: text, sapaan: text, relationships: [], depth: 'light' };
}
