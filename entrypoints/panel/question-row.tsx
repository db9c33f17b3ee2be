import type { JSX } from 'preact';
import { useEditField } from '@/components/use-edit-field.tsx';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { OwnQuestion } from '@/utils/questions/own-question.ts';
import { editQuestion, type Actions } from './actions.ts';
import { leaveRow } from './focus.ts';
import { draftOf } from './use-drafts.ts';

interface Props {
  text: string;
  isFavourite: boolean;
  onFavourite: () => void;
  isPinned: boolean;
  onPin: () => void;
  /** Why it is suggested, or when it was asked. */
  facts: string | undefined;
  /** What a deep one is good for. */
  why: string | undefined;
  /** The name of the button that puts a suggestion aside; none has no button. */
  away: string | undefined;
  onAway: () => void;
  /** The question as it is stored when it is the user's own; it can be changed then. */
  own: OwnQuestion | undefined;
  actions: Actions;
}

/** One question to pin; one's own can be edited and deleted. */
export function QuestionRow({ text, isFavourite, onFavourite, isPinned, onPin, facts, why, away, onAway, own, actions }: Props): JSX.Element {
  const { t } = useWords();
  const b = useBefore();
  const { field, edit, back } = useEditField({
    text,
    ...draftOf(actions.drafts, own?.id ?? ''),
    onSave: (next) => { if (own) editQuestion(actions, own, { text: next }, t.changed); },
  });
  if (own && field) return <li class="row">{field}</li>;
  return (
    <li class="row">
      <button type="button" class="pin" aria-label={t.pin(text)} aria-pressed={isPinned} aria-description={[facts, why].filter(Boolean).join(' · ') || undefined} onClick={(event) => { if (event.detail < 2) onPin(); }}>
        <span class="grow" dir="auto">
          {text}
          {(own || facts) && <small class="meta" data-word={[own && t.ownQuestion, facts].filter(Boolean).join(' · ')} />}
          {why && <small class="meta" data-word={why} />}
        </span>
        <span class="meta state" data-word={isPinned ? t.pinned : t.pinWord} />
      </button>
      <button type="button" class={isFavourite ? 'btn ico star' : 'btn ico'} aria-label={b.favourite(text)} aria-pressed={isFavourite} onClick={onFavourite}>
        <span aria-hidden="true">{isFavourite ? '★' : '☆'}</span>
      </button>
      {away && (
        <button
          type="button"
          class="btn ico"
          aria-label={away}
          onClick={({ currentTarget }) => {
            leaveRow(currentTarget);
            onAway();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      {own && !away && (
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
