import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** From the last keystroke until a text is sent, in ms: it is stored within 300. */
const PAUSE = 150;

interface Props {
  id: string;
  label: string;
  hint: string;
  /** What is stored; it replaces what is shown only while nothing is being written here. */
  value: string;
  /** Another value moves the focus here. */
  focus?: string;
  /** Whether what was written here last is not confirmed yet. */
  isUnsaved: () => boolean;
  onSave: (text: string) => void;
}

/** A text that saves itself: shortly after the last keystroke, and at once when the page goes away. */
export function AutosaveField({ id, label, hint, value, focus, isUnsaved, onSave }: Props): JSX.Element {
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = useRef<{ text: string; timer: number } | null>(null);
  const save = useRef(onSave);
  save.current = onSave;

  const flush = (): void => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    save.current(pending.current.text);
    pending.current = null;
  };
  useEffect(() => {
    if (document.activeElement !== field.current && !pending.current && !isUnsaved()) setText(value);
  }, [value]);
  useEffect(() => {
    if (focus !== undefined) field.current?.focus();
  }, [focus]);
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      flush();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, []);
  return (
    <section>
      <label class="meta" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={1}
        dir="auto"
        placeholder={hint}
        value={text}
        onInput={(event) => {
          const next = event.currentTarget.value;
          setText(next);
          if (pending.current) clearTimeout(pending.current.timer);
          pending.current = { text: next, timer: window.setTimeout(flush, PAUSE) };
        }}
        onBlur={() => {
          flush();
          // What another tab has written meanwhile.
          if (!isUnsaved()) setText(value);
        }}
      />
    </section>
  );
}
