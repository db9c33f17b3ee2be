import type { JSX, Ref } from 'preact';
import { Due } from '@/components/due.tsx';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import { useWords } from '@/utils/i18n/words.ts';


interface Props {
  followUp: FollowUp;
  name: string;
  today: LocalDate;
  onCheck: (done: boolean) => void;
  onDue: (due: LocalDate) => void;
  onRemove: () => void;
  dueButton: Ref<HTMLButtonElement>;
}

/** One follow-up: its text checks it off, its day can be changed, and it can be deleted. */
export function Item({ followUp, name, today, onCheck, onDue, onRemove, dueButton }: Props): JSX.Element {
  const { t } = useWords();
  const done = followUp.doneAt !== null;
  return (
    <li class="row">
      <label>
        <input
          type="checkbox"
          data-id={followUp.id}
          aria-label={followUp.text}
          checked={done}
          onChange={(event) => {
            onCheck(event.currentTarget.checked);
          }}
        />
        <div class="grow">
          <p class={done ? 'cut done' : 'cut'} dir="auto" title={followUp.text}>
            {followUp.text}
          </p>
          <p class="meta cut" dir="auto">
            {followUp.owner === 'them' ? t.waitingFor(name) : name}
          </p>
        </div>
      </label>
      <Due due={followUp.due} today={today} isLate={!done && followUp.due < today} onChange={onDue} button={dueButton} />
      <button type="button" class="btn ico" aria-label={t.remove(followUp.text)} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
