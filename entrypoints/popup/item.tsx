import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Due } from '@/components/due.tsx';
import { isTextField } from '@/components/typing.ts';
import { useEditField } from '@/components/use-edit-field.tsx';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import { shortNameOf, type Person } from '@/utils/domain/person.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ItemActions } from './item-actions.tsx';
import type { Edit } from './shown.ts';
import { editOf, type Lines } from './use-lines.ts';

interface Props {
  followUp: FollowUp;
  person: Person | undefined;
  today: LocalDate;
  lines: Lines;
  /** Resolves to whether it was stored. */
  onEdit: (edit: Edit) => Promise<boolean>;
}

/** One follow-up: its text checks it off, its day is a button, and the rest of what can be done unfolds below. */
export function Item({ followUp, person, today, lines, onEdit }: Props): JSX.Element {
  const { t } = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const done = followUp.doneAt !== null;

  const line = editOf(followUp.id);
  const save = async (text: string): Promise<void> => {
    // What could not be stored stays as it was typed.
    if (!(await onEdit({ text }))) lines.set(line, text);
  };
  const text = useEditField({ text: followUp.text, draft: lines.of(line), onDraft: (typed) => { lines.set(line, typed); }, onSave: (typed) => void save(typed) });
  const edit = (): void => {
    setUnfolded(false);
    text.edit();
  };
  const handOver = (): void => void onEdit({ owner: followUp.owner === 'me' ? 'them' : 'me' });
  const remove = (): void => void onEdit({ deleted: true });
  const byKey: Record<string, () => void> = {
    e: edit,
    d: () => row.current?.querySelector<HTMLElement>('.due')?.click(),
    h: handOver,
    Delete: remove,
  };

  return (
    <li
      class="item"
      ref={row}
      onKeyDown={(event) => {
        const act = !isTextField(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey ? byKey[event.key] : undefined;
        if (!act) return;
        event.preventDefault();
        act();
      }}
    >
      <div class="row">
        {text.field ?? (
          <label>
            <input
              type="checkbox"
              data-id={followUp.id}
              aria-label={followUp.text}
              checked={done}
              ref={text.back}
              onChange={(event) => void onEdit({ done: event.currentTarget.checked })}
            />
            <div class="grow">
              <p class={done ? 'cut done' : 'cut'} dir="auto" title={followUp.text}>
                {followUp.text}
              </p>
              <p class="meta cut" dir="auto">
                {person && (followUp.owner === 'them' ? t.waitingFor(person.name) : person.name)}
              </p>
            </div>
          </label>
        )}
        <Due due={followUp.due} today={today} isLate={!done && followUp.due < today} onChange={(due) => void onEdit({ due })} />
        <button
          type="button"
          class="btn ico more"
          aria-label={t.more(followUp.text)}
          aria-expanded={isUnfolded}
          onClick={() => {
            setUnfolded(!isUnfolded);
          }}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      {isUnfolded && <ItemActions followUp={followUp} name={person ? shortNameOf(person) : ''} onText={edit} onHandOver={handOver} onRemove={remove} />}
    </li>
  );
}
