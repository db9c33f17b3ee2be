import type { AsideRecord } from '@/utils/domain/aside.ts';
import type { Decision } from '@/utils/domain/decision.ts';
import type { Draft } from '@/utils/domain/draft.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import type { Person } from '@/utils/domain/person.ts';
import type { Session } from '@/utils/domain/session.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import type { OwnTemplate } from '@/utils/templates/own-template.ts';
import type { Request } from '@/utils/messaging/protocol.ts';

/** What the stores of a background hold. */
export interface Stores {
  people?: Person[];
  followUps?: FollowUp[];
  points?: TalkingPoint[];
  meetings?: Meeting[];
  sessions?: Session[];
  decisions?: Decision[];
  drafts?: Draft[];
  templates?: OwnTemplate[];
  aside?: AsideRecord[];
}

/** What `records.read` answers, as the database would. */
export function answerQueries(stores: Stores, { queries }: Request<'records.read'>): object[][] {
  return queries.map(({ store, index, key }) => {
    const all: object[] = (store in stores && stores[store as keyof Stores]) || [];
    return all.filter((record) => (index === undefined ? key === undefined || has(record, 'key') === key : IN[index]?.(record, key)));
  });
}

const has = (record: object, field: string): unknown => Reflect.get(record, field);
const IN: Record<string, (record: object, key: string | undefined) => boolean> = {
  deletedAt: (record) => has(record, 'deletedAt') !== null,
  otherAddress: (record, key) => 'other' in record && record.other instanceof Object && has(record.other, 'address') === key,
  personId: (record, key) => has(record, 'personId') === key,
  outstanding: (record) => has(record, 'doneAt') === null && has(record, 'deletedAt') === null,
  open: (record, key) => has(record, 'discussedIn') === null && has(record, 'deletedAt') === null && (key === undefined || has(record, 'personId') === key),
};
