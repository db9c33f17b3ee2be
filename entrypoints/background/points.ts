import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { born, changed } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { change } from './data.ts';
import { changeNow } from './sessions.ts';

export const pointHandlers: Pick<Handlers, 'point.add' | 'point.edit'> = {
  'point.add': async ({ mutation, id, sessionId, ...point }) => {
    const stamp = changeNow(mutation);
    const added = await change(async (tx) => {
      const before = await tx.objectStore('points').get(id);
      if (before) return before;
      const record: TalkingPoint = { ...born(id, stamp), ...point, addedIn: sessionId, discussedIn: null, position: Date.parse(stamp.now) };
      await tx.objectStore('points').add(record);
      return record;
    });
    announceToPages({ announce: 'changed' });
    return added;
  },
  'point.edit': async ({ mutation, id, deleted, ...patch }) => {
    const stamp = changeNow(mutation);
    const edited = await change(async (tx) => {
      const before = await tx.objectStore('points').get(id);
      if (!before) throw new Failure('not-found', id);
      const after = changed(before, { ...patch, ...(deleted !== undefined && { deletedAt: deleted ? stamp.now : null }) }, stamp);
      await tx.objectStore('points').put(after);
      return after;
    });
    announceToPages({ announce: 'changed' });
    return edited;
  },
};
