import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Cadence } from '@/components/cadence.tsx';
import { keep, readKept } from '@/components/kept.ts';
import { Remember } from '@/components/remember.tsx';
import { shortNameOf, type Person } from '@/utils/domain/person.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { Actions } from './actions.ts';
import { editPerson } from './edit-person.ts';
import { RelationshipChoice } from './relationship-choice.tsx';

interface Props {
  person: Person;
  actions: Actions;
}

/**
 * Asks once what the person is to me. Put aside it is gone; answered it stays as it is until the panel opens the next time: the
 * keys of a list choose with every step, and what is below must not move under a cursor.
 */
export function AskRelationship({ person, actions }: Props): JSX.Element | null {
  const { t } = useWords();
  const b = useBefore();
  const key = `relationship ${person.id}`;
  const [isAsked, setAsked] = useState(() => person.relationship === null && readKept(key) === null);
  if (!isAsked) return null;
  return (
    <section class="ask-role">
      <RelationshipChoice person={person} onChoose={(relationship) => { editPerson(actions, person, { relationship }, t.changed); }} />
      {person.relationship === null && (
        <button
          type="button"
          class="btn"
          onClick={({ currentTarget }) => {
            keep(key, { skipped: true });
            // The row goes, and the focus with it.
            currentTarget.closest('main')?.querySelector<HTMLElement>('.bank input')?.focus();
            setAsked(false);
          }}
        >
          {b.skip}
        </button>
      )}
    </section>
  );
}

/** What the person is to me, how often we want to meet, and what to remember: for who opens it. */
export function AboutPerson({ person, actions }: Props): JSX.Element {
  const { t } = useWords();
  const b = useBefore();
  return (
    <details class="about-person">
      <summary class="meta" dir="auto">
        {b.about(shortNameOf(person))}
      </summary>
      <div class="fields">
        <RelationshipChoice person={person} onChoose={(relationship) => { editPerson(actions, person, { relationship }, t.changed); }} />
        <Cadence person={person} onChoose={(cadence) => { editPerson(actions, person, { cadence }, t.changed); }} />
        <Remember key={person.id} person={person} onSave={(remember) => saved(actions, person.id, remember)} />
      </div>
    </details>
  );
}

async function saved(actions: Actions, id: string, remember: string): Promise<void> {
  try {
    await ask('person.edit', { mutation: crypto.randomUUID(), id, remember });
  } catch (error) {
    actions.failed(error);
    throw error;
  }
}
