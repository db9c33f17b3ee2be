/** What the calendar's grid shows. */
export interface Grid {
  /** Which days, in whatever words: other days, another place. */
  place: string;
  /** What stands on the chips of each event, by its encoded id. */
  events: ReadonlyMap<string, string>;
}

/**
 * Whether an event was changed between two looks at the grid. Leafing to other days is no change, nor is what comes in
 * late after it; but an event that stays and reads differently is one, whenever.
 * @param mayBeLoading whether the days are new here, and nobody has touched the page since
 */
export function hasChanged(before: Grid, now: Grid, mayBeLoading: boolean): boolean {
  if (before.place !== now.place) return false;
  for (const [id, text] of now.events) {
    const known = before.events.get(id);
    if (known === undefined ? !mayBeLoading : known !== text) return true;
  }
  return !mayBeLoading && before.events.size > now.events.size;
}

/** How often in an hour the calendar may be asked in vain: beside a sync every ten minutes. */
const VAIN = 2;
const HOUR = 3_600_000;

/**
 * Whether what looks like a change is worth asking for: not when such looks were deceptive again and again.
 * @param inVain when it was asked since an answer last brought something new, ms
 */
export function isWorthAsking(inVain: readonly number[], now: number): boolean {
  return inVain.filter((at) => at > now - HOUR).length < VAIN;
}
