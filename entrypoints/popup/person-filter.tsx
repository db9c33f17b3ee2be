import type { JSX } from 'preact';
import { shortNameOf, type Person } from '@/utils/domain/person.ts';
import { useWords } from '@/utils/i18n/words.ts';

interface Props {
  /** Those that something is outstanding with. */
  people: readonly Person[];
  chosen: string | null;
  onChoose: (personId: string | null) => void;
}

/** Shows one person's follow-ups only; nothing to choose with less than two. */
export function PersonFilter({ people, chosen, onChoose }: Props): JSX.Element | null {
  const { t, language } = useWords();
  if (people.length < 2) return null;
  const sorted = [...people].sort((a, b) => shortNameOf(a).localeCompare(shortNameOf(b), language));
  return (
    <select
      class="filter"
      aria-label={t.filterByPerson}
      value={chosen ?? ''}
      onChange={(event) => {
        onChoose(event.currentTarget.value || null);
      }}
    >
      <option value="">{t.everybody}</option>
      {sorted.map((person) => (
        <option key={person.id} value={person.id}>
          {shortNameOf(person)}
        </option>
      ))}
    </select>
  );
}
