import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  value: string;
  /** An emptied field is taken back unless this is said. */
  mayBeEmpty?: boolean;
  /** Rejects when it could not be stored; the text stays in the field then, and is sent again with the next leaving. */
  onSave: (text: string) => Promise<unknown>;
}

/** A line that saves itself: on Enter, when the field is left, and when the page is. */
export function TextField({ label, hint, value, mayBeEmpty = false, onSave }: Props): JSX.Element {
  const id = useId();
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  // What is under way: Enter and then leaving the field are one change.
  const sent = useRef<string | null>(null);
  // What was changed elsewhere shows, unless something else was typed here.
  if (shown !== value) {
    sent.current = null;
    setShown(value);
    if (text === shown) setText(value);
  }
  const save = useRef((): void => undefined);
  save.current = () => {
    const next = text.trim();
    if (next === '' && !mayBeEmpty) setText(value);
    else if (next !== (sent.current ?? value)) {
      sent.current = next;
      void onSave(next).catch(() => { sent.current = null; });
    }
  };
  useEffect(() => {
    const leave = (): void => {
      save.current();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="line"
        dir="auto"
        autocomplete="off"
        value={text}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onBlur={() => {
          save.current();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) save.current();
        }}
      />
      {hint !== undefined && (
        <p class="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
