import { draftId } from '@/utils/domain/draft.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { born, changed } from '@/utils/storage/stamp.ts';
import { change, changeNow, data } from './data.ts';

/** The unfinished lines of a session, by field. */
export async function draftsOf(sessionId: string): Promise<Record<string, string>> {
  const drafts = await (await data()).getAllFromIndex('drafts', 'sessionId', sessionId);
  return Object.fromEntries(drafts.map(({ field, text }) => [field, text]));
}

export const draftHandlers: Pick<Handlers, 'draft.write'> = {
  'draft.write': async ({ mutation, sessionId, field, text }) => {
    const stamp = changeNow(mutation);
    const id = draftId(sessionId, field);
    await change(async (tx) => {
      const drafts = tx.objectStore('drafts');
      if (!text) return drafts.delete(id);
      const session = await tx.objectStore('sessions').get(sessionId);
      if (!session) throw new Failure('not-found', sessionId);
      const before = await drafts.get(id);
      await drafts.put(before ? changed(before, { text }, stamp) : { ...born(id, stamp), personId: session.personId, sessionId, field, text });
    });
    return null;
  },
};
