import type { DBSchema } from 'idb';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Override } from '../domain/override.ts';
import type { Person } from '../domain/person.ts';
import type { Session } from '../domain/session.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';

/** The current shape of the database; `migrations/` tells how it came to be. */
export interface Schema extends DBSchema {
  people: { key: string; value: Person; indexes: { addresses: string } };
  meetings: { key: string; value: Meeting; indexes: { account: string; otherAddress: string; next: [string, string]; end: string } };
  sessions: { key: string; value: Session; indexes: { meetingKey: string; personId: string } };
  points: { key: string; value: TalkingPoint; indexes: { personId: string; open: string; discussedIn: string } };
  overrides: { key: string; value: Override; indexes: { account: string } };
  followUps: { key: string; value: FollowUp; indexes: { personId: string; outstanding: string; agreedIn: string } };
}

export const STORES = ['people', 'meetings', 'sessions', 'points', 'followUps', 'overrides'] as const;
export type StoreName = (typeof STORES)[number];
