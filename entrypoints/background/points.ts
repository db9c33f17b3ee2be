import { indexedPoint } from '@/utils/domain/talking-point.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { born, changed, since } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { addOnce, change, changeNow, editRecord } from './data.ts';

export const pointHandlers: Pick<Handlers, 'point.add' | 'point.edit'> = {
  'point.add': async ({ mutation, id, sessionId, ...point }) => {
    const stamp = changeNow(mutation);
    const added = await change((tx) =>
      addOnce(tx, 'points', indexedPoint({ ...born(id, stamp), ...point, addedIn: sessionId, discussedIn: null, position: Date.parse(stamp.now) })),
    );
    announceToPages({ announce: 'changed' });
    return added;
  },
  'point.edit': async ({ mutation, id, deleted, ...patch }) => {
    const stamp = changeNow(mutation);
    const edited = await editRecord('points', id, (before) => indexedPoint(changed(before, { ...patch, deletedAt: since(deleted, stamp) }, stamp)));
    announceToPages({ announce: 'changed' });
    return edited;
  },
};
