import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '@/utils/i18n/words.ts';

interface Props {
  text: string;
  /** What the field begins with: the text, or what could not be saved. */
  draft: string;
  onSave: (text: string) => void;
  /** Nothing is to be saved: the field goes. */
  onLeave: () => void;
}

/** The text as a field. Enter or leaving it saves, Escape leaves the text as it was. */
export function EditText({ text, draft, onSave, onLeave }: Props): JSX.Element {
  const { t } = useWords();
  // A field that goes away loses the focus, which must not save once more.
  const isOver = useRef(false);
  const end = (field: HTMLInputElement, saves: boolean): void => {
    if (isOver.current) return;
    isOver.current = true;
    const typed = field.value.trim();
    if (saves && typed !== '' && typed !== text) onSave(typed);
    else onLeave();
  };
  return (
    <input
      class="edit-field"
      dir="auto"
      aria-label={t.edit(text)}
      defaultValue={draft}
      maxLength={20_000}
      autocomplete="off"
      ref={(field) => {
        if (!field || isOver.current || document.activeElement === field) return;
        field.focus();
        field.setSelectionRange(field.value.length, field.value.length);
      }}
      onBlur={(event) => {
        end(event.currentTarget, true);
      }}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        end(event.currentTarget, event.key === 'Enter');
      }}
    />
  );
}
