import type { JSX } from 'preact';
import { Due } from '@/components/due.tsx';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import { editFollowUp, type Actions } from './actions.ts';
import { RemoveButton, RowText } from './row-parts.tsx';

interface Props {
  followUp: FollowUp;
  /** What the other person is called. */
  name: string;
  today: LocalDate;
  actions: Actions;
}

/** One promise: done or not, its text, whose it is, until when. */
export function FollowUpRow({ followUp, name, today, actions }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { id, text, owner, due } = followUp;
  const isDone = followUp.doneAt !== null;
  const ownerName = owner === 'me' ? t.me : name;
  const edit = (patch: Parameters<typeof editFollowUp>[2], said: string): void => { editFollowUp(actions, followUp, patch, said); };
  return (
    <li class="row">
      <input type="checkbox" aria-label={text} checked={isDone} onChange={(event) => { edit({ done: event.currentTarget.checked }, event.currentTarget.checked ? t.markedDone : ''); }} />
      <div class="grow">
        <RowText id={id} text={text} isDone={isDone} drafts={actions.drafts} onSave={(next) => { edit({ text: next }, t.changed); }} />
        <p class="meta facts">
          <button
            type="button"
            class="quiet"
            dir="auto"
            aria-label={t.owner(ownerName)}
            onClick={() => { edit({ owner: owner === 'me' ? 'them' : 'me' }, owner === 'me' ? t.handedOver(name) : t.takenOver); }}
          >
            {ownerName}
          </button>
        </p>
      </div>
      <Due due={due} today={today} isLate={!isDone && due < today} onChange={(next) => { edit({ due: next }, t.dueChanged(formatDay(words, next))); }} />
      <RemoveButton text={text} onRemove={() => { edit({ deleted: true }, t.deleted); }} />
    </li>
  );
}
