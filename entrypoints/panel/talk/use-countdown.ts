import { useEffect, useReducer, useState } from 'preact/hooks';

/** How often the clock is looked at while it runs, in ms. It is a clock, not a count: right after sleep, too. */
const TICK = 250;

interface Countdown {
  /** How long it was set to, in seconds; null while it does not run. */
  seconds: number | null;
  /** What is left, in whole seconds. */
  left: number;
  /** Whether it has run out since it was started last. */
  isOver: boolean;
  start: (seconds: number) => void;
  stop: () => void;
}

/** What was started last, and until when it runs, in ms since 1970: as long as the panel's page lives, whatever of it is shown. */
const started = new Map<string, { seconds: number; until: number }>();

/** Time that runs out by the clock, also while another tab is shown. @param name of this one among all */
export function useCountdown(name: string): Countdown {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [now, setNow] = useState(Date.now);
  const last = started.get(name) ?? null;
  const isOver = last !== null && now >= last.until;
  const running = isOver ? null : last;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => { setNow(Date.now()); }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
  const changed = (): void => {
    setNow(Date.now());
    redraw(0);
  };
  return {
    seconds: running?.seconds ?? null,
    left: running ? Math.max(0, Math.ceil((running.until - now) / 1000)) : 0,
    isOver,
    start: (seconds) => {
      started.set(name, { seconds, until: Date.now() + seconds * 1000 });
      changed();
    },
    stop: () => {
      started.delete(name);
      changed();
    },
  };
}
