import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/utils/i18n/words.ts';
import { useAltKeys } from './use-alt-keys.ts';

/** How long one may think, in seconds. */
const LENGTHS = [30, 60, 120] as const;
/** How often the clock is looked at while it runs, in ms. It is a clock, not a count: right after sleep, too. */
const TICK = 250;

interface Running {
  seconds: number;
  /** When it is over, in ms since 1970. */
  until: number;
}

/** Silence that both have agreed on. It ends as quietly as it began. */
export function ThinkTimer({ keys }: { keys: string }): JSX.Element {
  const { t } = useWords();
  const [running, setRunning] = useState<Running | null>(null);
  const [isOver, setOver] = useState(false);
  const [now, setNow] = useState(Date.now);
  const toggle = (seconds: number): void => {
    setOver(false);
    setNow(Date.now());
    setRunning(running?.seconds === seconds ? null : { seconds, until: Date.now() + seconds * 1000 });
  };
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
  useAltKeys({ KeyH: () => { toggle(running?.seconds ?? LENGTHS[0]); } });
  return (
    <div class="think" role="group" aria-label={t.talk.think}>
      <p class="meta">
        <span aria-hidden="true">{t.talk.think} </span>
        <kbd aria-hidden="true">{keys}</kbd>
      </p>
      {LENGTHS.map((seconds) => (
        <button key={seconds} type="button" class="btn" aria-label={`${t.talk.seconds(seconds)}: ${t.talk.think}`} aria-pressed={running?.seconds === seconds} aria-keyshortcuts={seconds === LENGTHS[0] ? keys.replace(' ', '') : undefined} onClick={() => { toggle(seconds); }}>
          {t.talk.seconds(seconds)}
        </button>
      ))}
      <span role="timer" class="left">{running && t.talk.seconds(Math.max(0, Math.ceil((running.until - now) / 1000)))}</span>
      <span role="status" class="meta">{isOver && t.talk.thinkOver}</span>
    </div>
  );
}
