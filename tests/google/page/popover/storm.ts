import type { Change } from './changes.ts';

/** One run of changes; a newer opening or a closing ends it. */
export interface Run {
  ended: boolean;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The share of the changes that has happened at a share of the time: slow, fast in the middle, slow. */
const progress = (x: number): number => (x < 0.5 ? 2 * x * x : 1 - 2 * (1 - x) * (1 - x)) * 0.8 + x * 0.2;

export interface StormPlan {
  /** Must all happen, in this order. */
  changes: Change[];
  /** Where the rest comes from. */
  restless: Iterator<Change>;
  records: number;
  ms: number;
  /** How often `reconcile` is called on the way. */
  sweeps: number;
  /** Called some times on the way at moments that differ from storm to storm, and at the end. */
  reconcile(): void;
  /** Called after each batch. */
  tick(): void;
}

let seed = 20261125;
const random = (): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};

/** Spreads the changes over the time; false when the run was ended before. */
export async function storm(run: Run, plan: StormPlan): Promise<boolean> {
  const { changes, restless, ms, sweeps, reconcile, tick } = plan;
  const records = Math.max(plan.records, changes.length);
  const moments = [...Array.from({ length: sweeps }, () => 0.1 + random() * 0.88), 1].sort();
  const started = performance.now();
  let done = 0;
  let built = 0;
  for (;;) {
    const x = ms <= 0 ? 1 : Math.min(1, (performance.now() - started) / ms);
    const until = Math.round(records * progress(x));
    while (done < until) {
      // Everything stands after three quarters of the changes; then the renderer is merely restless.
      const due = Math.min(changes.length, Math.ceil(((done + 1) / records) * changes.length / 0.75));
      const change = built < due ? changes[built++] : restless.next().value as Change;
      change?.();
      done++;
    }
    while ((moments[0] ?? 2) <= x) {
      moments.shift();
      reconcile();
    }
    tick();
    if (x === 1) return true;
    await pause(16);
    if (run.ended) return false;
  }
}

/** Spreads changes evenly over a few frames. */
export async function inFrames(run: Run, changes: Change[], frames: number): Promise<boolean> {
  for (let frame = 0; frame < frames; frame++) {
    const from = Math.round((changes.length * frame) / frames);
    for (const change of changes.slice(from, Math.round((changes.length * (frame + 1)) / frames))) change();
    await pause(16);
    if (run.ended) return false;
  }
  return true;
}

/** Restlessness without end. */
export async function neverSettle(run: Run, restless: Iterator<Change>, reconcile: () => void): Promise<void> {
  for (let i = 1; !run.ended; i++) {
    for (let n = 0; n < 4; n++) (restless.next().value as Change)();
    if (i % 6 === 0) reconcile();
    await pause(50);
  }
}
