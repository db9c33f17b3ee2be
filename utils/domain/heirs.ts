import { isOff, type Meeting } from './meeting.ts';

const DAY = 86_400_000;
/** Farther apart (ms) than this nothing is the same talk. */
const FAR = 14 * DAY;

/** The first of January 1970 was a Thursday; weeks begin on Monday, where the browser is. */
const weekOf = (ms: number): number => Math.floor((ms / DAY - new Date(ms).getTimezoneOffset() / 1440 + 3) / 7);

/**
 * Which meetings stand in place of those that left the calendar. A series that is moved or split ("this and following") gets
 * other ids, and what was prepared would stay with the old ones. An heir is with the same person, in a later split of the series
 * or just made, and the nearest in time; one of the same week comes first: Monday's talk that moves to Friday goes on.
 * @param series all that is known of a series and of its splits
 * @param made keys of those that the calendar did not have before
 * @param since when those left that are looked at, ISO 8601: what was cancelled long ago has no heir
 * @returns by the key of the meeting that is gone, the one that stands for it; each at most once
 */
export function heirsOf(series: readonly Meeting[], made: ReadonlySet<string>, since: string): Map<string, Meeting> {
  const heirs = new Map<string, Meeting>();
  const living = series.filter((m) => m.other && m.start && !isOff(m));
  const pairs = series.flatMap(({ key, branch, other, synced, seenAt }) => {
    if (!other || !synced?.was || seenAt < since) return [];
    const was = Date.parse(synced.was);
    return living.flatMap((heir) => {
      const at = Date.parse(heir.start ?? '');
      const away = Math.abs(at - was);
      const isHeir = heir.other?.address === other.address && (heir.branch > branch || (heir.branch === branch && made.has(heir.key))) && away < FAR;
      return isHeir ? [{ key, heir, rank: away + (weekOf(at) === weekOf(was) ? 0 : FAR) }] : [];
    });
  });
  for (const { key, heir } of pairs.sort((a, b) => a.rank - b.rank)) {
    if (!heirs.has(key) && ![...heirs.values()].includes(heir)) heirs.set(key, heir);
  }
  return heirs;
}
