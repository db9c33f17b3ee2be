import type { LocalDate, StoredRecord } from './record.ts';

export type Owner = 'me' | 'them';

/** What was promised, by whom, until when. Outstanding until it is done. */
export interface FollowUp extends StoredRecord {
  personId: string;
  /** The session it was agreed in; null when it was added from the popup. */
  agreedIn: string | null;
  text: string;
  owner: Owner;
  due: LocalDate;
  doneAt: string | null;
  /** The person's id while it is outstanding, absent otherwise: what the list of outstanding ones is found by. */
  outstandingFor?: string;
}

/** The popup's groups, in the order in which they are shown. */
export const OUTSTANDING_GROUPS = ['overdue', 'today', 'upcoming', 'waiting'] as const;
export type OutstandingGroup = (typeof OUTSTANDING_GROUPS)[number];

export function isOutstanding(followUp: Pick<FollowUp, 'doneAt' | 'deletedAt'>): boolean {
  return followUp.doneAt === null && followUp.deletedAt === null;
}

/** Where an outstanding follow-up stands; theirs wait even when they are overdue. */
export function groupOf(followUp: Pick<FollowUp, 'owner' | 'due'>, today: LocalDate): OutstandingGroup {
  if (followUp.owner === 'them') return 'waiting';
  if (followUp.due < today) return 'overdue';
  return followUp.due === today ? 'today' : 'upcoming';
}

/** What the badge counts: mine that are due, today or earlier. */
export function countDue(followUps: readonly FollowUp[], today: LocalDate): number {
  return followUps.filter((f) => isOutstanding(f) && f.owner === 'me' && f.due <= today).length;
}

/** The order of every list of follow-ups: the earliest due first, then as they were agreed. */
export function byDue(a: FollowUp, b: FollowUp): number {
  return a.due.localeCompare(b.due) || a.createdAt.localeCompare(b.createdAt);
}

/** Keeps the field that the list of outstanding ones is found by in step with the rest. */
export function indexed({ outstandingFor: _, ...followUp }: FollowUp): FollowUp {
  return isOutstanding(followUp) ? { ...followUp, outstandingFor: followUp.personId } : followUp;
}
