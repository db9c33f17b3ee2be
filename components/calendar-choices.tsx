import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CalendarChoice } from '../utils/domain/account.ts';
import { useWords } from '../utils/i18n/words.ts';

interface Props {
  calendars: readonly CalendarChoice[];
  /** Resolves when it is kept, or could not be. */
  onChoose: (calendar: string, isChosen: boolean) => Promise<unknown>;
}

/** Which of an account's calendars are looked at. Without the main one most 1:1s are not found, so that is said as long as it is so. */
export function CalendarChoices({ calendars, onChoose }: Props): JSX.Element | null {
  const { t } = useWords();
  /** What was clicked and is not confirmed yet. */
  const [clicked, setClicked] = useState<Readonly<Record<string, boolean>>>({});
  const isChosen = ({ id, isChosen: stored }: CalendarChoice): boolean => clicked[id] ?? stored;
  const choose = async (id: string, wanted: boolean): Promise<void> => {
    setClicked((before) => ({ ...before, [id]: wanted }));
    await onChoose(id, wanted);
    // What could not be kept goes back to what is stored.
    setClicked(({ [id]: _, ...others }) => others);
  };
  if (calendars.length === 0) return null;
  const sorted = [...calendars].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || a.name.localeCompare(b.name));
  return (
    <div class="calendars">
      <details>
        <summary>{t.google.calendars(calendars.filter(isChosen).length, calendars.length)}</summary>
        <p class="meta">{t.google.calendarsHint}</p>
        <ul>
          {sorted.map((calendar) => (
            <li key={calendar.id} class="row">
              <label>
                <input type="checkbox" checked={isChosen(calendar)} onChange={(event) => void choose(calendar.id, event.currentTarget.checked)} />
                <span dir="auto" class="cut">
                  {calendar.name}
                </span>
                {calendar.isPrimary && <span class="meta">{t.google.primary}</span>}
              </label>
            </li>
          ))}
        </ul>
      </details>
      <p role="status" class="meta">
        {calendars.some((calendar) => calendar.isPrimary && !isChosen(calendar)) && t.google.primaryOff}
      </p>
    </div>
  );
}
