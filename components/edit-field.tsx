import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  /** The text as it is stored. */
  text: string;
  /** What was typed before and not finished: it is gone on with, without taking the focus. */
  draft: string | undefined;
  /** Told of each keystroke. */
  onDraft: (text: string) => void;
  /** The text to save, or null to leave it as it was; `byKey` asks for the focus back. */
  onLeave: (text: string | null, byKey: boolean) => void;
}

/** A field in the place of a text. Enter or leaving it saves, Escape leaves the text as it was. */
export function EditField({ label, text, draft, onDraft, onLeave }: Props): JSX.Element {
  const [value, setValue] = useState(draft ?? text);
  // A field that goes away loses the focus: that must not save what Enter has saved or Escape has thrown away.
  const isLeft = useRef(false);
  const takesFocus = useRef(draft === undefined);
  const leave = (field: HTMLTextAreaElement, saves: boolean, byKey: boolean): void => {
    if (isLeft.current) return;
    isLeft.current = true;
    const next = field.value.trim();
    onLeave(saves && next && next !== text ? next : null, byKey);
  };
  return (
    <textarea
      class="edit"
      dir="auto"
      aria-label={label}
      rows={Math.min(8, Math.ceil(value.length / 40) || 1)}
      value={value}
      ref={(field) => {
        if (!field || !takesFocus.current) return;
        takesFocus.current = false;
        field.focus();
        field.setSelectionRange(value.length, value.length);
      }}
      onInput={(event) => {
        setValue(event.currentTarget.value);
        onDraft(event.currentTarget.value);
      }}
      onBlur={(event) => { leave(event.currentTarget, true, false); }}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        // Else the same Enter would press the button that comes back, and the same Escape close the page.
        event.preventDefault();
        leave(event.currentTarget, event.key === 'Enter', true);
      }}
    />
  );
}
