import type { DBSchema } from 'idb';
import type { AsideRecord } from '../domain/aside.ts';
import type { Decision } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Override } from '../domain/override.ts';
import type { Person } from '../domain/person.ts';
import type { SavedText } from '../domain/saved-text.ts';
import type { Session } from '../domain/session.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';
import type { OwnQuestion } from '../questions/own-question.ts';
import type { EventRow } from '../sync/event-row.ts';
import type { SyncAccount, SyncCalendar } from '../sync/state.ts';
import type { OwnTemplate } from '../templates/own-template.ts';
import type { UndoRecord } from './undo.ts';

/**
 * The current shape of the database; `migrations/` tells how it came to be. A store whose records belong to a person has the
 * index `personId`, one with a trash the index `deletedAt`: that is how a person's things and the trash are found.
 */
export interface Schema extends DBSchema {
  people: { key: string; value: Person; indexes: { addresses: string; deletedAt: string } };
  meetings: { key: string; value: Meeting; indexes: { account: string; otherAddress: string; next: [string, string]; end: string } };
  sessions: { key: string; value: Session; indexes: { meetingKey: string; personId: string; latest: [string, string]; deletedAt: string } };
  points: { key: string; value: TalkingPoint; indexes: { personId: string; open: string; discussedIn: string; deletedAt: string } };
  overrides: { key: string; value: Override; indexes: { account: string; personId: string; deletedAt: string } };
  followUps: { key: string; value: FollowUp; indexes: { personId: string; outstanding: string; agreedIn: string; deletedAt: string } };
  decisions: { key: string; value: Decision; indexes: { personId: string; agreedIn: string; deletedAt: string } };
  drafts: { key: string; value: Draft; indexes: { sessionId: string; personId: string; deletedAt: string } };
  savedTexts: { key: string; value: SavedText; indexes: { personId: string; deletedAt: string } };
  questions: { key: string; value: OwnQuestion; indexes: { deletedAt: string } };
  templates: { key: string; value: OwnTemplate; indexes: { deletedAt: string } };
  aside: { key: string; value: AsideRecord };
  undos: { key: string; value: UndoRecord };
  syncAccounts: { key: string; value: SyncAccount };
  syncCalendars: { key: string; value: SyncCalendar; indexes: { account: string } };
  syncPages: { key: [calendar: string, page: number]; value: StoredPage };
  events: { key: string; value: EventRow; indexes: { end: number } };
}

export const STORES = ['people', 'meetings', 'sessions', 'points', 'followUps', 'overrides', 'decisions', 'drafts', 'savedTexts', 'questions', 'templates', 'aside', 'undos'] as const;
export type StoreName = (typeof STORES)[number];
/** All but the way back itself. */
export type KeptStore = Exclude<StoreName, 'undos'>;

/** A staged page as text: it is written once, read once, and never looked into. */
export interface StoredPage {
  calendar: string;
  page: number;
  /** JSON of its events, and of the ids to take out. */
  text: string;
}

/** What came from Google and can be fetched again: never in the transactions, exports and backups of the user's records. */
export const SYNC_STORES = ['syncAccounts', 'syncCalendars', 'syncPages', 'events'] as const;
