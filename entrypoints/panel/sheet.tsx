import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '@/utils/i18n/words.ts';

interface Props {
  title: string;
  /** It is closed, by whichever way. */
  onClose: () => void;
  /** Whether it takes the whole height of the panel. */
  isFull?: boolean;
  /** What stands in it, with the way to close it. */
  children: (close: () => void) => ComponentChildren;
}

/** What lies over the panel until it is closed: by Escape, its button or a click beside it. The focus goes back. */
export function Sheet({ title, onClose, isFull = false, children }: Props): JSX.Element {
  const { t } = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  /** Where the button was pressed: a selection may be dragged out of a field. */
  const pressed = useRef<EventTarget | null>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  const close = (): void => { dialog.current?.close(); };
  return (
    <dialog
      ref={dialog}
      class={isFull ? 'sheet full' : 'sheet'}
      aria-labelledby={heading}
      onClose={onClose}
      onPointerDown={(event) => { pressed.current = event.target; }}
      onClick={(event) => {
        // One that fills the panel has nothing beside it.
        if (!isFull && event.target === event.currentTarget && pressed.current === event.target) close();
      }}
    >
      <div class="head">
        <h2 id={heading} dir="auto">{title}</h2>
        <button type="button" class="btn" onClick={close}>
          {t.close}
        </button>
      </div>
      {children(close)}
    </dialog>
  );
}
