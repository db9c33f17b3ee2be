import { PROBLEM_OF } from '../calendar-api/account-problem.ts';
import type { CalendarChoice, SyncStatus } from '../domain/account.ts';
import type { Backoff, SyncState } from './state.ts';

/** How the sync of an account stands, in the words that the pages know. `isRunning`: whether a worker is at it just now. */
export function statusOf(state: SyncState | null, isRunning: boolean): SyncStatus {
  const chosen = (state?.calendars ?? []).filter((calendar) => calendar.isChosen);
  const reading = chosen.find(({ listing }) => listing !== null);
  const synced = chosen.map(({ syncedAt }) => syncedAt);
  // What is true of all calendars: one that was never read is not "synced an hour ago".
  const last = synced.length === 0 || synced.includes(null) ? null : Math.min(...synced.map(Number));
  const pauses = [state?.account.backoff, ...chosen.map(({ backoff }) => backoff)].filter((backoff): backoff is Backoff => !!backoff);
  return {
    isRunning,
    read: isRunning ? (reading?.listing?.read ?? null) : null,
    lastSync: last === null ? null : new Date(last).toISOString(),
    problem: pauses.map(({ problem }) => PROBLEM_OF[problem]).find((problem) => problem !== null) ?? null,
  };
}

/** The calendars to choose from: other people's cannot be read. */
export function choicesOf(state: SyncState | null): CalendarChoice[] {
  return (state?.calendars ?? [])
    .filter(({ isOwned }) => isOwned)
    .map(({ id, name, isPrimary, isChosen }) => ({ id, name, isPrimary, isChosen }));
}
