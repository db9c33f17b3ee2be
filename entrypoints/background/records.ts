import { newPerson } from '@/utils/domain/person.ts';
import type { StoredRecord } from '@/utils/domain/record.ts';
import type { SavedText } from '@/utils/domain/saved-text.ts';
import { SESSION_TEXTS, textIn } from '@/utils/domain/session.ts';
import { found } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { read } from '@/utils/storage/database.ts';
import { placed } from '@/utils/storage/place.ts';
import type { Schema } from '@/utils/storage/schema.ts';
import { born, changed, since, type Change, type Patch } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { change, changeNow, data } from './data.ts';
import { ofOneSeries } from './overrides.ts';
import { tellAll } from './people.ts';

type Name = 'people' | 'sessions' | 'points' | 'followUps' | 'questions' | 'templates' | 'decisions';
type Kept<N extends Name> = Schema[N]['value'];

/** Follow-ups are counted on the toolbar button. */
function tell(name: Name): void {
  if (name === 'followUps') tellAll();
  else announceToPages({ announce: 'changed' });
}

/** The record that a request asks for, as far as it says. */
function made<R extends Which>(request: R): R & StoredRecord {
  return Object.assign({}, request, born(request.id, changeNow(request.mutation)));
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
  /** The revision that the writer of a text knew. */
  base?: number | undefined;
}

/** The texts that a writer did not know of when it wrote over them: born in the trash. */
function overwritten(before: Kept<Name>, after: Kept<Name>, stamp: Change): SavedText[] {
  const personId = 'personId' in before ? before.personId : '';
  return SESSION_TEXTS.flatMap((kind) => {
    const text = textIn(before, kind);
    return text === '' || text === textIn(after, kind) ? [] : [{ ...born(crypto.randomUUID(), stamp), deletedAt: stamp.now, personId, sessionId: before.id, kind, text }];
  });
}

/** Sets fields of a record, and whether it is in the trash. @throws Failure `not-found` when there is none */
async function edit<N extends Name>(name: N, request: Which & Patch<Kept<N>>): Promise<Kept<N>> {
  const { mutation, id, deleted, base } = request;
  const stamp = changeNow(mutation);
  // What is undefined is not set.
  const patch = Object.assign({}, request, { deleted: undefined, base: undefined, deletedAt: since(deleted, stamp) });
  const edited = await change(async (tx) => {
    const before = found(await tx.objectStore(name).get(id), id);
    const after = placed(name, changed(before, patch, stamp));
    if (base !== undefined && base < before.revision) {
      for (const saved of overwritten(before, after, stamp)) await tx.objectStore('savedTexts').add(saved);
    }
    await tx.objectStore(name).put(after);
    return after;
  });
  tell(name);
  return edited;
}

/** What pages read, add and edit as it is stored: a new kind of record needs its two lines here and its fields in `requests.ts`. */
export const recordHandlers: Pick<Handlers, 'records.read' | 'session.edit' | 'point.add' | 'point.edit' | 'followUp.add' | 'followUp.edit' | 'question.add' | 'question.edit' | 'template.add' | 'template.edit' | 'decision.add' | 'decision.edit' | 'person.add'> = {
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
  'session.edit': (request) => edit('sessions', request),
  'point.add': ({ sessionId, isPrivate = false, parkedIn = null, ...request }) => {
    const point = made(request);
    return add('points', { ...point, isPrivate, parkedIn, addedIn: sessionId, discussedIn: null, position: Date.parse(point.createdAt) });
  },
  'point.edit': (request) => edit('points', request),
  'followUp.add': (request) => add('followUps', { ...made(request), doneAt: null }, request.personId),
  'followUp.edit': ({ done, ...request }) => edit('followUps', { ...request, doneAt: since(done, changeNow(request.mutation)) }),
  'question.add': (request) => add('questions', made(request)),
  'question.edit': (request) => edit('questions', request),
  'template.add': (request) => add('templates', made(request)),
  'template.edit': (request) => edit('templates', request),
  'decision.add': (request) => add('decisions', made(request)),
  'decision.edit': (request) => edit('decisions', request),
  'person.add': ({ name, ...request }) => add('people', newPerson(made(request), name, [])),
};
