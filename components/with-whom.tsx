import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { shortNameOf, type Person } from '../utils/domain/person.ts';
import { useWords } from '../utils/i18n/words.ts';

interface Props {
  people: readonly Person[];
  onChoose: (id: string) => void;
  onNew: ((name: string) => void) | undefined;
}

/** Asks for the person that a line did not name: one of those known, or a new one by Enter. Escape goes back to the line. */
export function WithWhom({ people, onChoose, onNew }: Props): JSX.Element {
  const { t } = useWords();
  const hasAsked = useRef(false);
  return (
    <fieldset
      class="whom"
      ref={(group) => {
        if (!group || group.contains(document.activeElement) || hasAsked.current) return;
        hasAsked.current = true;
        group.querySelector<HTMLElement>('button, input')?.focus();
      }}
      onKeyDown={(event) => {
        const line = event.currentTarget.form?.querySelector('input');
        if (event.key !== 'Escape' || event.isComposing || !line) return;
        // Else the browser closes the popup, and the line would be gone.
        event.preventDefault();
        line.focus();
      }}
    >
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
