/**
 * What every stored record carries. Times are ISO 8601 in UTC; `deletedAt` set means "in the trash".
 * `mutation` is the id of the last applied change, so that a retried message does nothing twice.
 */
export interface StoredRecord {
  id: string;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  /** Counts the changes of this record, from 1. */
  revision: number;
  mutation: string;
}

/** A calendar day without a time of day or zone: `2026-11-25`. */
export type LocalDate = string;
