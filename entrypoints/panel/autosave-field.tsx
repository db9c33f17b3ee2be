import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAutosave } from '@/components/use-autosave.ts';

interface Props {
  id: string;
  label: string;
  /** What it is called where the label alone would not tell it from others; holds the label. */
  name?: string;
  hint: string;
  /** What is stored; it replaces what is shown only while nothing is being written here. */
  value: string;
  /** What was written and is not confirmed yet. */
  unsaved: string | undefined;
  /** The revision of what is stored. */
  revision: number;
  /** Another value moves the focus here. */
  focus?: string | undefined;
  /** Whether what was written here last is not confirmed yet. */
  isUnsaved: () => boolean;
  /** `base` is the revision that was shown when the writing began. */
  onSave: (text: string, base: number) => void;
}

/**
 * A text that saves itself: shortly after the last keystroke, and at once when the page goes away. The browser keeps it: drawing
 * it anew with each key would be work that grows with its length.
 */
export function AutosaveField({ id, label, name, hint, value, unsaved, revision, focus, isUnsaved, onSave }: Props): JSX.Element {
  const [first] = useState(unsaved ?? value);
  const field = useRef<HTMLTextAreaElement>(null);
  const base = useRef(revision);
  const { typed, isTyping, flush } = useAutosave((_, written) => { onSave(written, base.current); });

  const show = (text: string): void => {
    // A field that is set to what it has loses its place.
    if (field.current && field.current.value !== text) field.current.value = text;
  };
  const adopt = (): void => {
    show(value);
    base.current = revision;
  };
  useEffect(() => {
    const isInStep = value === field.current?.value;
    // In a hidden tab nobody writes, whatever has the focus there.
    if (isInStep || document.hidden || document.activeElement !== field.current) {
      if (!isTyping(id) && !isUnsaved()) adopt();
    }
  }, [value, revision]);
  useEffect(() => {
    // Written by another part of the panel: what is added to it from here on must not write over that.
    if (unsaved !== undefined && document.activeElement !== field.current && !isTyping(id)) show(unsaved);
  }, [unsaved]);
  useEffect(() => {
    if (focus !== undefined) field.current?.focus();
  }, [focus]);
  return (
    <section>
      <label class="meta" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        aria-label={name}
        ref={field}
        rows={1}
        dir="auto"
        placeholder={hint}
        defaultValue={first}
        onInput={(event) => { typed(id, event.currentTarget.value); }}
        onBlur={() => {
          flush();
          // What another tab has written meanwhile.
          if (!isUnsaved()) adopt();
        }}
      />
    </section>
  );
}
