import type { DBSchema } from 'idb';
import type { AsideRecord } from '../domain/aside.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Person } from '../domain/person.ts';
import type { Session } from '../domain/session.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';
import type { UndoRecord } from './undo.ts';

/**
 * The current shape of the database; `migrations/` tells how it came to be. A store whose records belong to a person has the
 * index `personId`, one with a trash the index `deletedAt`: that is how a person's things and the trash are found.
 */
export interface Schema extends DBSchema {
  people: { key: string; value: Person; indexes: { addresses: string; deletedAt: string } };
  meetings: { key: string; value: Meeting; indexes: { account: string; otherAddress: string } };
  sessions: { key: string; value: Session; indexes: { meetingKey: string; personId: string; deletedAt: string } };
  points: { key: string; value: TalkingPoint; indexes: { personId: string; deletedAt: string } };
  followUps: { key: string; value: FollowUp; indexes: { personId: string; outstanding: string; deletedAt: string } };
  aside: { key: string; value: AsideRecord };
  undos: { key: string; value: UndoRecord };
}

export const STORES = ['people', 'meetings', 'sessions', 'points', 'followUps', 'aside', 'undos'] as const;
export type StoreName = (typeof STORES)[number];
/** All but the way back itself. */
export type KeptStore = Exclude<StoreName, 'undos'>;
