import type { JSX } from 'preact';
import { shortNameOf, type Person } from '../utils/domain/person.ts';
import { useWords } from '../utils/i18n/words.ts';

interface Props {
  people: readonly Person[];
  onChoose: (id: string) => void;
  onNew: ((name: string) => void) | undefined;
}

/** Asks for the person that a line did not name: one of those known, or a new one by Enter. */
export function WithWhom({ people, onChoose, onNew }: Props): JSX.Element {
  const { t } = useWords();
  return (
    <fieldset class="whom">
      <legend>{t.withWhom}</legend>
      <div class="chips">
        {people.map((person) => (
          <button key={person.id} type="button" dir="auto" onClick={() => { onChoose(person.id); }}>
            {shortNameOf(person)}
          </button>
        ))}
      </div>
      <input
        class="new-person"
        aria-label={t.newPerson}
        placeholder={t.newPerson}
        onKeyDown={(event) => {
          const name = event.currentTarget.value.trim();
          if (event.key !== 'Enter' || event.isComposing || !name || !onNew) return;
          event.preventDefault();
          onNew(name);
        }}
      />
    </fieldset>
  );
}
