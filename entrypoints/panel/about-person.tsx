import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Cadence } from '@/components/cadence.tsx';
import { keep, readKept } from '@/components/kept.ts';
import { Remember } from '@/components/remember.tsx';
import { Sapaan } from '@/components/sapaan.tsx';
import { TextField } from '@/components/text-field.tsx';
import { shortNameOf, type Person, type Relationship } from '@/utils/domain/person.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import { lineIn } from '@/utils/templates/line.ts';
import { ROLES } from '@/utils/templates/roles.ts';
import type { Actions } from './actions.ts';
import { editPerson } from './edit-person.ts';
import { RelationshipChoice } from './relationship-choice.tsx';

interface Props {
  person: Person;
  actions: Actions;
}

/** Whom one usually says *kamu* to. */
const CLOSE: readonly (Relationship | null)[] = ['partner', 'family', 'friend'];

/**
 * Asks once what the person is to me. Put aside it is gone; answered it stays as it is until the panel opens the next time: the
 * keys of a list choose with every step, and what is below must not move under a cursor.
 */
export function AskRelationship({ person, actions }: Props): JSX.Element | null {
  const { t, language } = useWords();
  const b = useBefore();
  const key = `relationship ${person.id}`;
  const [isAsked, setAsked] = useState(() => person.relationship === null && readKept(key) === null);
  if (!isAsked) return null;
  return (
    <section class="ask-role">
      <RelationshipChoice person={person} onChoose={(relationship) => void editPerson(actions, person, { relationship }, t.changed).catch(() => undefined)} />
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
      {/* Everybody begins as Anda, which nobody says to those. */}
      {language === 'id' && CLOSE.includes(person.relationship) && person.sapaan === 'Anda' && (
        <button
          type="button"
          class="btn"
          onClick={({ currentTarget }) => {
            currentTarget.closest('section')?.querySelector('select')?.focus();
            void editPerson(actions, person, { sapaan: 'kamu' }, t.changed).catch(() => undefined);
          }}
        >
          {b.sayKamu}
        </button>
      )}
    </section>
  );
}

/** What the person is to me, how I call and address them, how often we want to meet, and what to remember: for who opens it. */
export function AboutPerson({ person, actions }: Props): JSX.Element {
  const { t, language } = useWords();
  const b = useBefore();
  const edit = (patch: Parameters<typeof editPerson>[2]): Promise<unknown> => editPerson(actions, person, patch, t.changed);
  return (
    <details class="about-person">
      <summary class="meta" dir="auto">
        {b.about(shortNameOf(person))}
      </summary>
      <div class="fields">
        <div>
          <RelationshipChoice person={person} onChoose={(relationship) => void edit({ relationship }).catch(() => undefined)} />
          {person.relationship !== null && <p class="meta" dir="auto">{lineIn(language, ROLES[person.relationship].tone, person)}</p>}
        </div>
        <TextField key={`name ${person.id}`} label={t.app.callName} hint={t.app.callNameHint} value={person.callName ?? ''} mayBeEmpty onSave={(callName) => edit({ callName: callName || null })} />
        <Sapaan key={`sapaan ${person.id}`} value={person.sapaan} onSave={(sapaan) => edit({ sapaan })} />
        <Cadence person={person} onChoose={(cadence) => void edit({ cadence }).catch(() => undefined)} />
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
