import type { JSX, Ref } from 'preact';
import { useWords } from '@/utils/i18n/words.ts';

/** What the keys do; a dialog that is opened by its element. */
export function KeysSheet({ dialog }: { dialog: Ref<HTMLDialogElement> }): JSX.Element {
  const { t } = useWords();
  const keys: [string, string][] = [
    ['↑ ↓', t.popupDoes.move],
    ['Space', t.popupDoes.check],
    ['E', t.editWord],
    ['D', t.popupDoes.due],
    ['H', t.popupDoes.handOver],
    ['Delete', t.removeWord],
    ['Ctrl+Z', t.undo],
    ['/', t.addFollowUp],
    ['?', t.keys],
  ];
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-label={t.keys}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else the browser closes the whole popup.
        event.preventDefault();
        event.currentTarget.close();
      }}
    >
      <h2>{t.keys}</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button class="btn">{t.close}</button>
      </form>
    </dialog>
  );
}
