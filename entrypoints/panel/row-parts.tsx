import type { JSX } from 'preact';
import { useEditField } from '@/components/use-edit-field.tsx';
import { useWords } from '@/utils/i18n/words.ts';
import { leaveRow } from './focus.ts';
import { draftOf, type Drafts } from './use-drafts.ts';

interface TextProps {
  id: string;
  text: string;
  isDone: boolean;
  drafts: Drafts;
  onSave: (text: string) => void;
}

/** The text of a point or a follow-up, which a click or Enter makes a field of; an edit is kept until it is finished. */
export function RowText({ id, text, isDone, drafts, onSave }: TextProps): JSX.Element {
  const { t } = useWords();
  const { field, edit, back } = useEditField({ text, ...draftOf(drafts, id), onSave });
  if (field) return field;
  return (
    <button type="button" dir="auto" class={isDone ? 'text done' : 'text'} aria-label={t.edit(text)} ref={back} onClick={edit}>
      {text}
    </button>
  );
}

/** Takes a row away; the focus goes to its neighbour. */
export function RemoveButton({ text, onRemove }: { text: string; onRemove: () => void }): JSX.Element {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="btn ico"
      aria-label={t.remove(text)}
      onClick={(event) => {
        leaveRow(event.currentTarget);
        onRemove();
      }}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}
