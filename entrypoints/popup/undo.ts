import { useEffect, useRef, useState } from 'preact/hooks';
import type { Undoable } from '@/components/toast.tsx';

export interface Undo {
  /** The last step, while its way back is offered. */
  toast: Undoable | null;
  /** Remembers how to take back what was just done, and offers it. */
  did: (text: string, undo: () => void) => void;
  hide: () => void;
}

/** Steps back, the last one first: the toast offers one for some seconds, Ctrl+Z outside of text fields all of them. */
export function useUndo(): Undo {
  const steps = useRef<(() => void)[]>([]);
  const [toast, setToast] = useState<Undoable | null>(null);
  const hide = (): void => {
    setToast(null);
  };
  const back = (): void => {
    hide();
    steps.current.pop()?.();
  };
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (!isUndo(event) || isTyping(event.target) || steps.current.length === 0) return;
      event.preventDefault();
      // The toast hears this key too, and would go back a second step.
      event.stopPropagation();
      back();
    };
    addEventListener('keydown', key, { capture: true });
    return () => {
      removeEventListener('keydown', key, { capture: true });
    };
  }, []);
  const did: Undo['did'] = (text, undo) => {
    steps.current.push(undo);
    setToast({ text, undo: back });
  };
  return { toast, did, hide };
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** Whether keys that reach an element belong to what is written in it. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
}
