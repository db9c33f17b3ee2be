import { useEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { useWords } from '../utils/i18n/words.ts';
import { isUndo } from './typing.ts';

export interface Undoable {
  text: string;
  /** Absent where there is no way back to offer. */
  undo?: () => void;
}

/** What was just done, with the way back: by its button or Ctrl+Z outside of text fields. */
export function Toast({ toast, onGone }: { toast: Undoable | null; onGone: () => void }): JSX.Element {
  const { t } = useWords();
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(onGone, 10_000);
    const key = (event: KeyboardEvent): void => {
      if (!toast.undo || !isUndo(event)) return;
      event.preventDefault();
      toast.undo();
      onGone();
    };
    addEventListener('keydown', key);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', key);
    };
  }, [toast]);
  const undo = (): void => {
    toast?.undo?.();
    onGone();
  };
  return (
    <div role="status">
      {toast && (
        <div class="toast">
          <span>{toast.text}</span>
          {toast.undo && (
            <button type="button" class="btn" onClick={undo}>
              {t.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
