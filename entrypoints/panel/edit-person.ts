import type { Person } from '@/utils/domain/person.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { EditOf } from '@/utils/messaging/protocol.ts';
import type { Actions } from './actions.ts';

type Edit = Pick<EditOf<'person.edit'>, 'relationship' | 'cadence'>;

/** Changes what the person is to me, or the rhythm; shown with the way back. */
export function editPerson(actions: Actions, { id, name, relationship, cadence = null }: Person, patch: Edit, said: string): void {
  const push = (edit: Edit): void => { ask('person.edit', { mutation: crypto.randomUUID(), id, ...edit }).catch(actions.failed); };
  push(patch);
  actions.undoable({ did: 'changed', text: name, said, undo: () => { push('cadence' in patch ? { cadence } : { relationship }); } });
}
