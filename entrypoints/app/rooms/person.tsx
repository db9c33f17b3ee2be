import type { JSX } from 'preact';
import { Cadence } from '@/components/cadence.tsx';
import { Choice } from '@/components/choice.tsx';
import { LastAndNext } from '@/components/last-and-next.tsx';
import { Remember } from '@/components/remember.tsx';
import { Sapaan } from '@/components/sapaan.tsx';
import { TextField } from '@/components/text-field.tsx';
import { RELATIONSHIPS, shortNameOf } from '@/utils/domain/person.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { EditOf } from '@/utils/messaging/protocol.ts';
import { newSessionAddress } from '@/utils/panel-address.ts';
import { hashOf } from '../address.ts';
import { Addresses } from '../person/addresses.tsx';
import { Merge } from '../person/merge.tsx';
import { Open } from '../person/open.tsx';
import type { RoomProps } from '../room.ts';
import { useView } from '../use-view.ts';
import { readPerson } from '../views.ts';

/** One person: who they are, how they are addressed, what is open, and the way out. */
export function PersonRoom({ rest: id, page }: RoomProps): JSX.Element {
  const { t } = useWords();
  const view = useView(() => readPerson(id), page.failed, id);
  const back = (
    <p>
      <a href={hashOf('people')}>← {t.app.backToPeople}</a>
    </p>
  );
  if (!view) {
    return (
      <>
        {back}
        <h1 tabIndex={-1}>{t.app.people}</h1>
      </>
    );
  }
  const { person, others } = view;
  if (person.deletedAt !== null) {
    return (
      <>
        {back}
        <h1 tabIndex={-1} dir="auto">
          {person.name}
        </h1>
        <p>
          <a href={hashOf('trash')}>{t.app.deletedPerson(person.name)}</a>
        </p>
      </>
    );
  }
  const edit = async (patch: EditOf<'person.edit'>): Promise<void> => {
    try {
      await ask('person.edit', { mutation: crypto.randomUUID(), id, ...patch });
      if (patch.deleted === undefined) page.done(t.app.saved);
    } catch (error) {
      page.failed(error);
      throw error;
    }
  };
  const save = (patch: EditOf<'person.edit'>): void => void edit(patch).catch(() => undefined);
  // Not said with every pause in the writing.
  const remember = (text: string): Promise<unknown> =>
    ask('person.edit', { mutation: crypto.randomUUID(), id, remember: text }).catch((error: unknown) => {
      page.failed(error);
      throw error;
    });
  const remove = async (): Promise<void> => {
    await edit({ deleted: true });
    location.hash = hashOf('people');
    page.done(t.app.deletedPerson(person.name), () => { save({ deleted: false }); });
  };
  return (
    <>
      {back}
      <h1 tabIndex={-1} dir="auto">
        {person.name}
      </h1>
      <LastAndNext person={person} onFailed={page.failed} />
      <p>
        <a class="btn" href={newSessionAddress(id)} target="_blank">
          {t.startNow}
        </a>
      </p>
      <Open view={view} />
      <section class="fields">
        <TextField label={t.app.name} value={person.name} onSave={(name) => edit({ name })} />
        <TextField label={t.app.callName} hint={t.app.callNameHint} value={person.callName ?? ''} mayBeEmpty onSave={(name) => edit({ callName: name || null })} />
        <Choice
          label={t.app.relationship}
          value={person.relationship ?? 'none'}
          options={[['none', t.app.noRelationship], ...RELATIONSHIPS.map((one) => [one, t.app.relationships[one]] as const)]}
          onChoose={(one) => { save({ relationship: one === 'none' ? null : one }); }}
        />
        <Cadence person={person} onChoose={(cadence) => { save({ cadence }); }} />
        <Remember key={id} person={person} onSave={remember} />
        <Sapaan value={person.sapaan} onSave={(sapaan) => edit({ sapaan })} />
      </section>
      <Addresses
        addresses={person.addresses}
        others={others}
        onChange={async (addresses, removed) => {
          const before = person.addresses;
          await edit({ addresses });
          if (removed !== undefined) page.done(t.app.removed(removed), () => { save({ addresses: before }); });
        }}
      />
      {others.length > 0 && <Merge key={others.length} person={person} others={others} page={page} />}
      <p>
        <button type="button" class="btn late" onClick={() => void remove().catch(() => undefined)}>
          {t.app.deletePerson(shortNameOf(person))}
        </button>
      </p>
    </>
  );
}
