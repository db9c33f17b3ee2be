import type { JSX } from 'preact';
import { useEditField } from '@/components/use-edit-field.tsx';
import { useWords } from '@/utils/i18n/words.ts';
import type { OwnQuestion } from '@/utils/questions/own-question.ts';
import { editQuestion, type Actions } from './actions.ts';
import { draftOf } from './use-drafts.ts';

interface Props {
  text: string;
  isPinned: boolean;
  onPin: () => void;
  /** The question as it is stored when it is the user's own; it can be changed then. */
  own: OwnQuestion | undefined;
  actions: Actions;
}

/** One question to pin; one's own can be edited and deleted. */
export function QuestionRow({ text, isPinned, onPin, own, actions }: Props): JSX.Element {
  const { t } = useWords();
  const { field, edit, back } = useEditField({
    text,
    ...draftOf(actions.drafts, own?.id ?? ''),
    onSave: (next) => { if (own) editQuestion(actions, own, { text: next }, t.changed); },
  });
  if (own && field) return <li class="row">{field}</li>;
  return (
    <li class="row">
      <button type="button" class="pin" aria-label={t.pin(text)} aria-pressed={isPinned} onClick={(event) => { if (event.detail < 2) onPin(); }}>
        <span class="grow" dir="auto">
          {text}
          {own && <small class="meta" data-word={t.ownQuestion} />}
        </span>
        <span class="meta state" data-word={isPinned ? t.pinned : t.pinWord} />
      </button>
      {own && (
        <>
          <button type="button" class="btn ico" aria-label={t.edit(text)} ref={back} onClick={edit}>
            <span aria-hidden="true">✎</span>
          </button>
          <button type="button" class="btn ico" aria-label={t.remove(text)} onClick={() => { editQuestion(actions, own, { deleted: true }, t.deleted); }}>
            <span aria-hidden="true">×</span>
          </button>
        </>
      )}
    </li>
  );
}
