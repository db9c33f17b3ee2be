import type { Person } from '../domain/person.ts';
import { wentTogether } from '../domain/trash.ts';
import { changed, type Change } from './stamp.ts';
import type { Touched } from './undo.ts';
import type { PersonsRecord } from './touch.ts';

type Thing = Pick<Touched, 'store'> & { record: PersonsRecord };

/** Everything of `from`, the trash too, goes to `into`; `from` goes to the trash and says where its things are. */
export function planMerge(from: Person, into: Person, things: readonly Thing[], change: Change): Touched[] {
  const gains = {
    addresses: [...new Set([...into.addresses, ...from.addresses])],
    callName: into.callName ?? from.callName,
    relationship: into.relationship ?? from.relationship,
  };
  const left: Person = { ...changed(from, { deletedAt: change.now, addresses: [] }, change), mergedInto: into.id };
  return [
    { store: 'people', key: into.id, before: into, after: changed(into, gains, change) },
    { store: 'people', key: from.id, before: from, after: left },
    ...things.map(({ store, record }) => ({ store, key: record.id, before: record, after: changed(record, { personId: into.id }, change) })),
  ];
}

/** A person goes to the trash with all that is theirs and not there yet; one time for all, by which they come back together. */
export function planDelete(person: Person, things: readonly Thing[], change: Change): Touched[] {
  const gone = { deletedAt: change.now };
  const live = things.filter(({ record }) => record.deletedAt === null);
  return [
    { store: 'people', key: person.id, before: person, after: changed(person, gone, change) },
    ...live.map(({ store, record }) => ({ store, key: record.id, before: record, after: changed(record, gone, change) })),
  ];
}

/** A person comes back from the trash with what went there together with them; what was there before stays there. */
export function planRestore(person: Person, things: readonly Thing[], change: Change): Touched[] {
  const back = { deletedAt: null };
  const together = things.filter(({ record }) => wentTogether(person, record));
  const { mergedInto: _, ...itself } = person;
  return [
    { store: 'people', key: person.id, before: person, after: changed(itself, back, change) },
    ...together.map(({ store, record }) => ({ store, key: record.id, before: record, after: changed(record, back, change) })),
  ];
}
