import type { JSX } from 'preact';
import { EditableText } from '@/components/editable-text.tsx';
import { useWords } from '@/utils/i18n/words.ts';
import type { Drafts } from './use-drafts.ts';
import { leaveRow } from './focus.ts';

interface TextProps {
  id: string;
  text: string;
  isDone: boolean;
  drafts: Drafts;
  onSave: (text: string) => void;
}

/** The text of a point or a follow-up, whose edit is kept until it is finished. */
export function RowText({ id, text, isDone, drafts, onSave }: TextProps): JSX.Element {
  const field = `edit ${id}`;
  return <EditableText text={text} isDone={isDone} draft={drafts.of(field)} onDraft={(typed) => { drafts.set(field, typed); }} onSave={onSave} />;
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
