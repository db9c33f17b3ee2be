import type { Person } from '@/utils/domain/person.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { EditOf } from '@/utils/messaging/protocol.ts';
import { only, type Actions } from './actions.ts';

type Edit = Pick<EditOf<'person.edit'>, 'relationship' | 'cadence' | 'callName' | 'sapaan'>;

/** Changes what the person is to me, how I call and address them, or the rhythm; shown with the way back. Rejects when it could not be stored, which is said already. */
export function editPerson(actions: Actions, { id, name, relationship, callName, sapaan, cadence = null }: Person, patch: Edit, said: string): Promise<unknown> {
  const push = (edit: Edit): Promise<unknown> =>
    ask('person.edit', { mutation: crypto.randomUUID(), id, ...edit }).catch((error: unknown) => {
      actions.failed(error);
      throw error;
    });
  actions.undoable({ did: 'changed', text: name, said, undo: () => void push(only({ relationship, callName, sapaan, cadence }, patch)).catch(() => undefined) });
  return push(patch);
}
