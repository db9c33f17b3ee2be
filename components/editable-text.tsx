import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../utils/i18n/words.ts';
import { EditField } from './edit-field.tsx';

interface Props {
  text: string;
  isDone: boolean;
  /** An edit that was not finished; undefined when there is none. */
  draft: string | undefined;
  /** Keeps an edit that is being typed; '' when it is finished. */
  onDraft: (text: string) => void;
  onSave: (text: string) => void;
}

/** A text that a click or Enter makes a field of. */
export function EditableText({ text, isDone, draft, onDraft, onSave }: Props): JSX.Element {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const focusBack = useRef(false);
  if (isOpen || draft !== undefined) {
    return (
      <EditField
        label={t.edit(text)}
        text={text}
        draft={isOpen ? undefined : draft}
        onDraft={onDraft}
        onLeave={(next, byKey) => {
          focusBack.current = byKey;
          setOpen(false);
          onDraft('');
          if (next !== null) onSave(next);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      dir="auto"
      class={isDone ? 'text done' : 'text'}
      aria-label={t.edit(text)}
      ref={(button) => {
        if (!button || !focusBack.current) return;
        focusBack.current = false;
        button.focus();
      }}
      onClick={() => { setOpen(true); }}
    >
      {text}
    </button>
  );
}
