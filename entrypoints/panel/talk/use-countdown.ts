import { useEffect, useState } from 'preact/hooks';

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

/** Time that runs out by the clock. */
export function useCountdown(): Countdown {
  /** `until`: in ms since 1970. */
  const [running, setRunning] = useState<{ seconds: number; until: number } | null>(null);
  const [isOver, setOver] = useState(false);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() < running.until) return;
      setRunning(null);
      setOver(true);
    }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
  const set = (next: typeof running): void => {
    setOver(false);
    setNow(Date.now());
    setRunning(next);
  };
  return {
    seconds: running?.seconds ?? null,
    left: running ? Math.max(0, Math.ceil((running.until - now) / 1000)) : 0,
    isOver,
    start: (seconds) => { set({ seconds, until: Date.now() + seconds * 1000 }); },
    stop: () => { set(null); },
  };
}
