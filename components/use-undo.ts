import { useEffect, useRef, useState } from 'preact/hooks';
import type { Undoable } from './toast.tsx';
import { isUndo } from './typing.ts';

export interface Undo {
  /** What the toast shows: the last change, if it had something to say. */
  toast: Undoable | null;
  /** Keeps a way back; an empty text keeps it silently, for the keys alone. Who goes back says so. */
  add: (undoable: Undoable) => void;
  hide: () => void;
}

/** Every way back since the page was opened, the latest first: by the toast's button, or Ctrl+Z again and again. */
export function useUndo(): Undo {
  const [toast, setToast] = useState<Undoable | null>(null);
  const ways = useRef<(() => void)[]>([]);
  const back = (): void => {
    const way = ways.current.pop();
    if (!way) return;
    setToast(null);
    way();
  };
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (!isUndo(event) || ways.current.length === 0) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', key);
    return () => {
      removeEventListener('keydown', key);
    };
  }, []);
  return {
    toast,
    add: ({ text, undo }) => {
      if (undo) ways.current.push(undo);
      setToast(text ? { text, ...(undo && { undo: () => { latest.current(); } }) } : null);
    },
    hide: () => { setToast(null); },
  };
}
