import { REMEMBERED, type StoredRecord } from '../domain/record.ts';

/** Who changes a record and when: the id of the change and an ISO time. */
export interface Change {
  mutation: string;
  now: string;
}

/** The fields of a record that is new. */
export function born(id: string, { mutation, now }: Change): StoredRecord {
  return { id, createdAt: now, updatedAt: now, deletedAt: null, revision: 1, mutation };
}

/** Fields to set; what is undefined stays as it is. */
export type Patch<T> = { [Key in keyof T]?: T[Key] | undefined };

/** When something came to be (in the trash, done), or that it did not; undefined where nothing is said. */
export function since(holds: boolean | undefined, { now }: Change): string | null | undefined {
  return holds === undefined ? undefined : holds ? now : null;
}

/** The record with a change applied; the same record when that very change was applied before, last or lately. */
export function changed<T extends StoredRecord>(record: T, patch: Patch<T>, { mutation, now }: Change): T {
  const { mutation: last, earlier = [] } = record;
  if (last === mutation || earlier.includes(mutation)) return record;
  const set = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...record, ...set, updatedAt: now, revision: record.revision + 1, mutation, earlier: [last, ...earlier].slice(0, REMEMBERED) };
}
