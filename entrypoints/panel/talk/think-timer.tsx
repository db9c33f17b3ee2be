import type { JSX } from 'preact';
import { useWords } from '@/utils/i18n/words.ts';
import { useAltKeys } from './use-alt-keys.ts';
import { useCountdown } from './use-countdown.ts';

/** How long one may think, in seconds. */
const LENGTHS = [30, 60, 120] as const;

/** Silence that both have agreed on. It ends as quietly as it began, and goes on while another tab is shown. */
export function ThinkTimer({ session, keys }: { session: string; keys: string }): JSX.Element {
  const { t } = useWords();
  const { seconds: running, left, isOver, start, stop } = useCountdown(`${session} think`);
  const toggle = (seconds: number): void => {
    if (running === seconds) stop();
    else start(seconds);
  };
  useAltKeys({ KeyH: () => { toggle(running ?? LENGTHS[0]); } });
  return (
    <div class="think" role="group" aria-label={t.talk.think}>
      <p class="meta">
        <span aria-hidden="true">{t.talk.think} </span>
        <kbd aria-hidden="true">{keys}</kbd>
      </p>
      {LENGTHS.map((seconds) => (
        <button key={seconds} type="button" class="btn" aria-label={`${t.talk.seconds(seconds)}: ${t.talk.think}`} aria-pressed={running === seconds} aria-keyshortcuts={seconds === LENGTHS[0] ? keys.replace(' ', '') : undefined} onClick={() => { toggle(seconds); }}>
          {t.talk.seconds(seconds)}
        </button>
      ))}
      <span role="timer" class="left">{running !== null && t.talk.seconds(left)}</span>
      <span role="status" class="meta">{isOver && t.talk.thinkOver}</span>
    </div>
  );
}
