import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '@/utils/i18n/words.ts';

const KEYS = [
  ['o', 'objective'],
  ['n', 'addPoint'],
  ['f', 'addFollowUp'],
  ['/', 'search'],
  ['↑ ↓', 'results'],
  ['Alt + ↑ ↓', 'move'],
  ['Alt + N', 'discussed'],
  ['Alt + L', 'later'],
  ['Alt + P', 'park'],
  ['Alt + H', 'think'],
  ['Alt + B', 'blur'],
  ['Enter', 'save'],
  ['Ctrl + Z', 'undo'],
  ['Esc', 'escape'],
  ['?', 'keys'],
] as const;

/** What each key does. Escape, its button or a click beside it closes it, and the focus goes back. */
export function KeysSheet({ onClose }: { onClose: () => void }): JSX.Element {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="keys-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="head">
        <h2 id="keys-title">{t.keys}</h2>
        <button type="button" class="btn" onClick={() => { dialog.current?.close(); }}>
          {t.close}
        </button>
      </div>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t.does[does]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
