import type { JSX } from 'preact';
import { today } from '@/utils/dates/local-date.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import { formatDue, useWords } from '@/utils/i18n/words.ts';

interface Props {
  followUp: FollowUp;
  name: string;
  done: boolean;
  onCheck: (done: boolean) => void;
}

/** One follow-up: the whole row checks it off. */
export function Item({ followUp, name, done, onCheck }: Props): JSX.Element {
  const words = useWords();
  const now = today(new Date());
  return (
    <li class="row">
      <label>
        <input
          type="checkbox"
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
            {followUp.owner === 'them' ? words.t.waitingFor(name) : name}
          </p>
        </div>
        <span class={followUp.due < now ? 'meta late' : 'meta'}>{formatDue(words, followUp.due, now)}</span>
      </label>
    </li>
  );
}
