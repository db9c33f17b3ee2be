import { newPerson } from '@/utils/domain/person.ts';
import { found } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { read } from '@/utils/storage/database.ts';
import { placed } from '@/utils/storage/place.ts';
import type { Schema } from '@/utils/storage/schema.ts';
import { born, changed, since, type Patch } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { change, changeNow, data } from './data.ts';
import { ofOneSeries } from './overrides.ts';
import { tellAll } from './people.ts';

type Name = 'people' | 'points' | 'followUps' | 'questions' | 'decisions';
type Kept<N extends Name> = Schema[N]['value'];

/** Follow-ups are counted on the toolbar button. */
function tell(name: Name): void {
  if (name === 'followUps') tellAll();
  else announceToPages({ announce: 'changed' });
}

/** Adds a record with an id that the page made; one that was added before is given back as it is. @param owner a person who must be there */
async function add<N extends Name>(name: N, record: Kept<N>, owner?: string): Promise<Kept<N>> {
  const added = await change(async (tx) => {
    if (owner !== undefined) found(await tx.objectStore('people').getKey(owner), owner);
    const before = await tx.objectStore(name).get(record.id);
    if (before) return before;
    await tx.objectStore(name).add(placed(name, record));
    return placed(name, record);
  });
  tell(name);
  return added;
}

interface Which {
  mutation: string;
  id: string;
  deleted?: boolean | undefined;
}

/** Sets fields of a record, and whether it is in the trash. @throws Failure `not-found` when there is none */
async function edit<N extends Name>(name: N, { mutation, id, deleted }: Which, fields: Patch<Kept<N>>): Promise<Kept<N>> {
  const stamp = changeNow(mutation);
  const patch = Object.assign(fields, { deletedAt: since(deleted, stamp) });
  const edited = await change(async (tx) => {
    const before = found(await tx.objectStore(name).get(id), id);
    const after = placed(name, changed(before, patch, stamp));
    await tx.objectStore(name).put(after);
    return after;
  });
  tell(name);
  return edited;
}

/** What pages read, add and edit as it is stored: a new kind of record needs its two lines here and its fields in `requests.ts`. */
export const recordHandlers: Pick<Handlers, 'records.read' | 'point.add' | 'point.edit' | 'followUp.add' | 'followUp.edit' | 'question.add' | 'question.edit' | 'decision.add' | 'decision.edit' | 'person.add'> = {
  'records.read': async ({ queries }) => {
    const tx = read(await data());
    return Promise.all(
      queries.map(({ store: name, index, key, isSeries }): Promise<object[]> => {
        const store = tx.objectStore(name);
        const range = key === undefined ? null : isSeries ? ofOneSeries(key) : IDBKeyRange.only(key);
        // No index is in all stores, as the types have it. A wrong one is refused by the database.
        return index === undefined ? store.getAll(range) : store.index(index as never).getAll(range);
      }),
    );
  },
  'point.add': ({ mutation, id, sessionId, isPrivate = false, parkedIn = null, ...point }) => {
    const stamp = changeNow(mutation);
    return add('points', { ...born(id, stamp), ...point, isPrivate, parkedIn, addedIn: sessionId, discussedIn: null, position: Date.parse(stamp.now) });
  },
  'point.edit': ({ mutation, id, deleted, ...fields }) => edit('points', { mutation, id, deleted }, fields),
  'followUp.add': ({ mutation, id, ...followUp }) => add('followUps', { ...born(id, changeNow(mutation)), ...followUp, doneAt: null }, followUp.personId),
  'followUp.edit': ({ mutation, id, deleted, done, ...fields }) => edit('followUps', { mutation, id, deleted }, { ...fields, doneAt: since(done, changeNow(mutation)) }),
  'question.add': ({ mutation, id, ...question }) => add('questions', { ...born(id, changeNow(mutation)), ...question }),
  'question.edit': ({ mutation, id, deleted, ...fields }) => edit('questions', { mutation, id, deleted }, fields),
  'decision.add': ({ mutation, id, ...decision }) => add('decisions', { ...born(id, changeNow(mutation)), ...decision }),
  'decision.edit': ({ mutation, id, deleted, ...fields }) => edit('decisions', { mutation, id, deleted }, fields),
  'person.add': ({ mutation, id, name }) => add('people', newPerson(born(id, changeNow(mutation)), name, [])),
};
