import type { JSX } from 'preact';
import { RELATIONSHIPS } from '@/utils/domain/person.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { PHASES } from '@/utils/questions/question.ts';
import type { QuestionFilter } from '@/utils/questions/search.ts';

interface Props {
  filter: QuestionFilter;
  onChange: (filter: QuestionFilter) => void;
  onlyFavourites: boolean;
  onFavourites: (only: boolean) => void;
}

/** Which part of the bank to look at: by phase of the talk, by what the other person is to me, by what has a star. */
export function QuestionFilters({ filter, onChange, onlyFavourites, onFavourites }: Props): JSX.Element {
  const { t } = useWords();
  const b = useBefore();
  return (
    <div class="filters">
      <Choice label={t.phase} all={t.anyPhase} values={PHASES} names={t.phases} value={filter.phase} onChange={(phase) => { onChange({ ...filter, phase }); }} />
      <Choice
        label={t.relationship}
        all={t.anyRelationship}
        values={RELATIONSHIPS}
        names={t.relationships}
        value={filter.relationship}
        onChange={(relationship) => { onChange({ ...filter, relationship }); }}
      />
      <button type="button" class="quiet star" aria-pressed={onlyFavourites} onClick={() => { onFavourites(!onlyFavourites); }}>
        <span aria-hidden="true">{onlyFavourites ? '★' : '☆'}</span> {b.onlyFavourites}
      </button>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  all: string;
  values: readonly T[];
  names: Record<T, string>;
  value: T | null;
  onChange: (value: T | null) => void;
}

function Choice<T extends string>({ label, all, values, names, value, onChange }: ChoiceProps<T>): JSX.Element {
  return (
    <select aria-label={label} value={value ?? ''} onChange={({ currentTarget }) => { onChange(values.find((one) => one === currentTarget.value) ?? null); }}>
      <option value="">{all}</option>
      {values.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </select>
  );
}
