import type { StoredRecord } from './record.ts';

/** How long the trash and the way back of large changes are kept, in days. */
export const KEPT_DAYS = 30;

/** What was put there before this instant (ISO 8601) has had its time. */
export function purgedBefore(now: Date): string {
  return new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
}

type Trashed = Pick<StoredRecord, 'deletedAt' | 'mutation'>;

/** Whether something went to the trash because its person did. */
export function wentTogether(person: Trashed, thing: Trashed): boolean {
  return thing.deletedAt !== null && thing.deletedAt === person.deletedAt && thing.mutation === person.mutation;
}
