import type { Entry } from '../state.ts';

export interface Lane {
  entry: Entry;
  lane: number;
  lanes: number;
}

/** Side by side where entries of one day overlap. */
export function inLanes(entries: Entry[]): Lane[] {
  const placed: Lane[] = [];
  let cluster: Lane[] = [];
  let clusterEnd = -1;
  const finish = (): void => {
    const lanes = Math.max(0, ...cluster.map((l) => l.lane)) + 1;
    for (const one of cluster) one.lanes = lanes;
    placed.push(...cluster);
    cluster = [];
  };
  for (const entry of entries) {
    const start = entry.start ?? 0;
    if (start >= clusterEnd) finish();
    const busy = new Set(cluster.filter((l) => l.entry.end > start).map((l) => l.lane));
    let lane = 0;
    while (busy.has(lane)) lane++;
    cluster.push({ entry, lane, lanes: 1 });
    clusterEnd = Math.max(cluster.length === 1 ? -1 : clusterEnd, entry.end);
  }
  finish();
  return placed;
}
