import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../utils/i18n/words.ts';
import { EditField } from './edit-field.tsx';

interface Props {
  text: string;
  /** An edit that was not finished; undefined when there is none. */
  draft: string | undefined;
  /** Keeps an edit that is being typed; '' when it is finished. */
  onDraft: (text: string) => void;
  onSave: (text: string) => void;
}

interface Edit {
  /** What stands in the place of the text; null when it is not being edited. */
  field: JSX.Element | null;
  edit: () => void;
  /** The `ref` of what gets the focus back when a key has ended the edit. */
  back: (element: HTMLElement | null) => void;
}

/** A text that can be edited in its place. */
export function useEditField({ text, draft, onDraft, onSave }: Props): Edit {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const focusBack = useRef(false);
  const field = (isOpen || draft !== undefined) && (
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
  return {
    field: field || null,
    edit: () => { setOpen(true); },
    back: (element) => {
      if (!element || !focusBack.current) return;
      focusBack.current = false;
      element.focus();
    },
  };
}
