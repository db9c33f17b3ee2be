/** How long a copy counts as fresh, and a reminder that was put off stays away, in days. */
const FRESH_DAYS = 30;

export interface BackupFacts {
  /** Instants, ISO 8601; null where it never happened. */
  exportedAt: string | null;
  putOffAt: string | null;
  /** The first thing that was ever written here, and the last change. */
  oldest: string | null;
  newest: string | null;
}

/** Whether a copy is worth a word: the last one is old, or there was none for as long, and something was written since. */
export function isBackupDue({ exportedAt, putOffAt, oldest, newest }: BackupFacts, now: Date): boolean {
  if (newest === null || !isOld(exportedAt ?? oldest, now) || (putOffAt !== null && !isOld(putOffAt, now))) return false;
  return exportedAt === null || newest > exportedAt;
}

function isOld(instant: string | null, now: Date): boolean {
  return instant !== null && now.getTime() - Date.parse(instant) > FRESH_DAYS * 86_400_000;
}
