import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { shortNameOf } from '@/utils/domain/person.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import { hashOf } from '../address.ts';
import type { RoomProps } from '../room.ts';
import { useView } from '../use-view.ts';
import { readPeople, type PersonSummary } from '../views.ts';
import { PersonRoom } from './person.tsx';

/** Everybody, with what is open on both sides; with an id in the address, that one person. */
export function PeopleRoom(props: RoomProps): JSX.Element {
  return props.rest === '' ? <People {...props} /> : <PersonRoom {...props} />;
}

function People({ page }: RoomProps): JSX.Element {
  const { t } = useWords();
  const people = useView(readPeople, page.failed);
  return (
    <>
      <h1 tabIndex={-1}>{t.app.people}</h1>
      {people?.length === 0 && (
        <div class="hush">
          <h2>{t.app.noPeople}</h2>
          <p>{t.app.noPeopleHint}</p>
          <a href={hashOf('welcome')}>{t.app.howItWorks}</a>
        </div>
      )}
      {people && people.length > 0 && (
        <ul class="people">
          {people.map((summary) => (
            <PersonRow key={summary.person.id} {...summary} />
          ))}
        </ul>
      )}
      <AddPerson page={page} />
    </>
  );
}

function PersonRow({ person, mine, theirs, points }: PersonSummary): JSX.Element {
  const { t } = useWords();
  const facts = [mine > 0 && t.app.mine(mine), theirs > 0 && t.app.theirs(theirs), points > 0 && t.app.openPoints(points)].filter((fact) => fact !== false);
  return (
    <li class="row">
      <a href={hashOf('people', person.id)}>
        <span class="grow">
          <span dir="auto" class="name">
            {person.name}
          </span>
          <span class="meta" dir="auto">
            {[person.callName !== null && shortNameOf(person), person.relationship && t.app.relationships[person.relationship]].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span class="meta open">{facts.length > 0 ? facts.join(' · ') : t.app.nothingOpen}</span>
      </a>
    </li>
  );
}

/** A person without an address, made by typing a name. */
function AddPerson({ page }: Pick<RoomProps, 'page'>): JSX.Element {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  // Sent again it is the same person: the first sending may have been stored, with only the answer lost.
  const ids = useRef({ name: '', id: '', mutation: '' });
  const add = async (name: string): Promise<void> => {
    if (ids.current.name !== name) ids.current = { name, id: crypto.randomUUID(), mutation: crypto.randomUUID() };
    try {
      const { id } = await ask('person.add', ids.current);
      ids.current = { name: '', id: '', mutation: '' };
      if (field.current) field.current.value = '';
      location.hash = hashOf('people', id);
    } catch (error) {
      page.failed(error);
    }
  };
  return (
    <form
      class="box add"
      onSubmit={(event) => {
        event.preventDefault();
        const name = field.current?.value.trim();
        if (name) void add(name);
        else field.current?.focus();
      }}
    >
      <input ref={field} aria-label={t.app.addPerson} placeholder={t.app.addPerson} autocomplete="off" dir="auto" />
      <button type="submit" class="btn">
        {t.app.add}
      </button>
    </form>
  );
}
