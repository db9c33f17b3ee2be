import type { Handlers } from '@/utils/messaging/server.ts';
import { read } from '@/utils/storage/database.ts';
import { data } from './data.ts';
import { nextMeetingOf } from './next-meeting.ts';
import { defaultDueOf } from './sessions.ts';

/** What the popup shows. */
export const outstandingHandlers: Pick<Handlers, 'outstanding.read'> = {
  'outstanding.read': async () => {
    const tx = read(await data());
    const [followUps, everybody] = await Promise.all([tx.objectStore('followUps').index('outstanding').getAll(), tx.objectStore('people').getAll()]);
    const people = everybody.filter(({ deletedAt }) => deletedAt === null);
    const defaultDue = Object.fromEntries(await Promise.all(people.map(async (p) => [p.id, await defaultDueOf(tx, p)] as const)));
    return { followUps, people, defaultDue, next: await nextMeetingOf(tx, new Date()) };
  },
};
