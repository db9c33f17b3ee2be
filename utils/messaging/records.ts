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
import type { OwnTemplate } from '../templates/own-template.ts';
import { ask } from './client.ts';
import type { READABLE } from './requests.ts';

/** The records that pages read as they are stored, and make their views of. */
interface Readable {
  people: Person;
  meetings: Meeting;
  sessions: Session;
  overrides: Override;
  points: TalkingPoint;
  followUps: FollowUp;
  decisions: Decision;
  drafts: Draft;
  savedTexts: SavedText;
  questions: OwnQuestion;
  templates: OwnTemplate;
  aside: AsideRecord;
}

/** All records of a store; or those that an index of the database has, in its order; or those that it has under a key. */
export interface Query<Store extends keyof Readable> {
  store: Store & (typeof READABLE)[number];
  index?: 'deletedAt' | 'personId' | 'outstanding' | 'open' | 'otherAddress';
  key?: string;
  /** Of meetings, whose series the key is then: all of them, and those that were split off. */
  isSeries?: boolean;
}
type Queries = readonly Query<keyof Readable>[];

export type Found<Q extends Queries> = { [Nth in keyof Q]: Readable[Q[Nth]['store']][] };

/**
 * What the stores hold at one moment, one list for each query.
 * @throws Failure
 */
export async function readRecords<const Q extends Queries>(...queries: Q): Promise<Found<Q>> {
  const lists: unknown = await ask('records.read', { queries: [...queries] });
  // The background gives one list for each query, in their order, of records that it has held against their schemas.
  return lists as Found<Q>;
}
