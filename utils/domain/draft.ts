import type { StoredRecord } from './record.ts';

/** A line that is not finished: what stands in a field that saves by Enter. Kept until it is sent or emptied. */
export interface Draft extends StoredRecord {
  personId: string;
  sessionId: string;
  /** Which field of the panel: `point`, `followUp`, `edit <record id>`, `compose <composer> <field>`. */
  field: string;
  text: string;
}

export function draftId(sessionId: string, field: string): string {
  return `${sessionId} ${field}`;
}

const COMPOSE = 'compose ';

/** The field of a draft that belongs to a composer: `compose feedback situation`. */
export function composeField(composer: string, field: string): string {
  return `${COMPOSE}${composer} ${field}`;
}

export function isComposed({ field, deletedAt }: Pick<Draft, 'field' | 'deletedAt'>): boolean {
  return deletedAt === null && field.startsWith(COMPOSE);
}
