import type { StoredRecord } from '../domain/record.ts';

/** Who changes a record and when: the id of the change and an ISO time. */
export interface Change {
  mutation: string;
  now: string;
}

/** The fields of a record that is new. */
export function born(id: string, { mutation, now }: Change): StoredRecord {
  return { id, createdAt: now, updatedAt: now, deletedAt: null, revision: 1, mutation };
}

/** The record with a change applied; the same record when that very change was applied before. */
export function changed<T extends StoredRecord>(record: T, patch: Partial<T>, { mutation, now }: Change): T {
  if (record.mutation === mutation) return record;
  return { ...record, ...patch, updatedAt: now, revision: record.revision + 1, mutation };
}
