import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Person } from '../utils/domain/person.ts';
import { useBefore } from '../utils/i18n/before.ts';
import { ROLES } from '../utils/templates/roles.ts';

/** The rhythms to choose from, in days. */
const CADENCES = [7, 14, 30, 91];

interface Props {
  person: Pick<Person, 'cadence' | 'relationship'>;
  onChoose: (cadence: number | null) => void;
}

/** How often I want to meet; what is usual between the two is proposed until something was chosen. */
export function Cadence({ person: { cadence, relationship }, onChoose }: Props): JSX.Element {
  const b = useBefore();
  const id = useId();
  const usual = cadence === undefined && relationship !== null ? ROLES[relationship].everyDays : null;
  // One that came from elsewhere is a choice too.
  const choices = CADENCES.includes(cadence ?? 7) ? CADENCES : [...CADENCES, cadence ?? 7].sort((x, y) => x - y);
  return (
    <div class="field">
      <label for={id}>{b.howOften}</label>
      <select id={id} class="line" value={String(cadence ?? '')} onChange={({ currentTarget }) => { onChoose(Number(currentTarget.value) || null); }}>
        <option value="">{b.noRhythm}</option>
        {choices.map((days) => (
          <option key={days} value={String(days)}>
            {b.every(days)}
          </option>
        ))}
      </select>
      {usual !== null && (
        <button type="button" class="btn" onClick={() => { onChoose(usual); }}>
          {b.takeUsual(b.every(usual))}
        </button>
      )}
    </div>
  );
}
