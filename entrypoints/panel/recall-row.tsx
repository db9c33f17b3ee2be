import type { JSX } from 'preact';
import type { BriefRow } from '@/utils/domain/brief.ts';
import type { LocalDate } from '@/utils/domain/record.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { formatDue, useWords } from '@/utils/i18n/words.ts';
import { editFollowUp, type Actions } from './actions.ts';
import { Private } from './blur.tsx';

interface Props {
  row: BriefRow;
  /** What the person is called. */
  name: string;
  today: LocalDate;
  actions: Actions;
}

/** One line of the brief: what it is, its text, and for a promise a box to tick and when it is due. */
export function RecallRow({ row, name, today, actions }: Props): JSX.Element {
  const words = useWords();
  const b = useBefore();
  const { t } = words;
  if ('followUp' in row) {
    const { followUp } = row;
    const isLate = followUp.due < today;
    return (
      <li>
        <label>
          <input type="checkbox" checked={followUp.doneAt !== null} onChange={({ currentTarget }) => { editFollowUp(actions, followUp, { done: currentTarget.checked }, currentTarget.checked ? t.markedDone : ''); }} />
          <span class="what cut" dir="auto">{row.kind === 'mine' ? b.rows.mine : b.owes(name)}</span>
          <span class="cut" dir="auto" title={row.text}>{row.text}</span>
          <span class={isLate ? 'when late' : 'when meta'}>{formatDue(words, followUp.due, today)}</span>
        </label>
      </li>
    );
  }
  const text = 'values' in row ? `${row.values.join(', ')} · ${b.trends[row.trend]}` : row.text;
  return (
    <li>
      <span class="what cut">{b.rows[row.kind]}</span>
      <span class={row.kind === 'remember' ? 'whole' : 'cut'} dir="auto">
        <Private name={b.rows[row.kind]} has={'values' in row || row.isPrivate}><span title={text}>{text}</span></Private>
      </span>
    </li>
  );
}
