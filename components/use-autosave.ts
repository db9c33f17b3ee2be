import { useEffect, useRef } from 'preact/hooks';

/** From the last keystroke until a text is sent, in ms: it is stored within 300. */
const PAUSE = 150;

export interface Autosave {
  /** Takes what was just typed into a field; it is saved after a pause, or at once when `now`. */
  typed: (field: string, text: string, now?: boolean) => void;
  /** Whether something of this field waits for its pause to pass. */
  isTyping: (field: string) => boolean;
  flush: () => void;
}

/** Saves what is typed shortly after the last keystroke, and at once when the page is hidden, left or taken down. */
export function useAutosave(save: (field: string, text: string) => void): Autosave {
  const latest = useRef(save);
  latest.current = save;
  const autosave = useRef<Autosave | null>(null);
  autosave.current ??= autosaving((field, text) => { latest.current(field, text); });
  const { flush } = autosave.current;
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
  return autosave.current;
}

/** Saves all that is being typed, as if the page were hidden. */
export function flushTyping(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

function autosaving(save: (field: string, text: string) => void): Autosave {
  const waiting = new Map<string, { text: string; timer: number }>();
  const flushField = (field: string): void => {
    const typed = waiting.get(field);
    if (!typed) return;
    clearTimeout(typed.timer);
    waiting.delete(field);
    save(field, typed.text);
  };
  return {
    typed: (field, text, now = false) => {
      clearTimeout(waiting.get(field)?.timer);
      waiting.set(field, { text, timer: window.setTimeout(() => { flushField(field); }, PAUSE) });
      if (now) flushField(field);
    },
    isTyping: (field) => waiting.has(field),
    flush: () => { for (const field of [...waiting.keys()]) flushField(field); },
  };
}
