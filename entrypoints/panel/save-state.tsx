import type { JSX } from 'preact';
import type { OutboxState } from '@/components/outbox.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { Blur } from './blur.tsx';

interface Props {
  /** Null while nothing was written. */
  state: OutboxState | null;
  /** What was just done, where it cannot be seen. */
  said: string;
  /** What was just done, where it can be seen: it is read out. */
  heard: string;
  blur: Blur;
  onKeys: () => void;
}

/** The one quiet place that says whether everything is stored; the way to blur what is private, and to the list of keys. */
export function SaveState({ state, said, heard, blur, onKeys }: Props): JSX.Element {
  const { t } = useWords();
  const stored = state === 'saved' ? t.saved : '';
  return (
    <div class="foot">
      <p role="status" class={state === 'unsaved' ? 'meta late' : 'meta'}>
        {state === 'unsaved' ? t.notSaved : said || stored}
      </p>
      <p class="heard" aria-live="polite">
        {heard}
      </p>
      <button type="button" class="quiet meta" aria-keyshortcuts="Alt+B" aria-pressed={blur.isBlurred} title={t.blurHint} onClick={blur.toggle}>
        {t.blur} <kbd aria-hidden="true">Alt B</kbd>
      </button>
      <button type="button" class="quiet meta" aria-keyshortcuts="?" onClick={onKeys}>
        {t.keys} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  );
}
