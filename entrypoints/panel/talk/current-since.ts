/** Since when, in ms since 1970, which point is the current one of each session, for as long as the panel's page lives: another tab does not end it. */
const current = new Map<string, { point: string; since: number }>();

/** Since when a point is the current one of a session: from now on when it has just become that. */
export function currentSince(session: string, point: string): number {
  const known = current.get(session);
  if (known?.point === point) return known.since;
  const since = Date.now();
  current.set(session, { point, since });
  return since;
}
