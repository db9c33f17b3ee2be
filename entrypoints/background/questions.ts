import type { Handlers } from '@/utils/messaging/server.ts';
import { born, changed, since } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { addOnce, change, changeNow, editRecord } from './data.ts';

/** The user's own questions. */
export const questionHandlers: Pick<Handlers, 'question.add' | 'question.edit'> = {
  'question.add': async ({ mutation, id, ...question }) => {
    const added = await change((tx) => addOnce(tx, 'questions', { ...born(id, changeNow(mutation)), ...question }));
    announceToPages({ announce: 'changed' });
    return added;
  },
  'question.edit': async ({ mutation, id, deleted, ...patch }) => {
    const stamp = changeNow(mutation);
    const edited = await editRecord('questions', id, (before) => changed(before, { ...patch, deletedAt: since(deleted, stamp) }, stamp));
    announceToPages({ announce: 'changed' });
    return edited;
  },
};
