import { NOTHING_SAID, overrideId, type Override, type OverrideScope, type Said } from '@/utils/domain/override.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import type { Handlers } from '@/utils/messaging/server.ts';
import { born, changed, type Change } from '@/utils/storage/stamp.ts';
import { announceToPages } from './announce.ts';
import { change, changeNow } from './data.ts';
import { announceVerdicts } from './verdicts.ts';

interface Readable {
  get(id: string): Promise<Override | undefined>;
}

/** What the user has said of a meeting's event and of its series. */
export function saidOf(overrides: Readable, { account, event, branch }: Meeting): Promise<[Override | undefined, Override | undefined]> {
  return Promise.all([overrides.get(overrideId(account, 'event', event)), overrides.get(overrideId(account, 'series', branch))]);
}

/** The keys of the meetings of an event or a series, and of those that were split off it. @param key `meetingKey` of its id */
export function ofOneSeries(key: string): IDBKeyRange {
  return IDBKeyRange.bound(key, `${key}_\uffff`);
}

interface Target {
  account: string;
  scope: OverrideScope;
  target: string;
}

/** Says something else of an event or a series, and remembers what was said before. */
async function say({ account, scope, target }: Target, stamp: Change, next: (override: Said & { before: Said }) => Said): Promise<void> {
  const id = overrideId(account, scope, target);
  await change(async (tx) => {
    const store = tx.objectStore('overrides');
    const old = (await store.get(id)) ?? { ...born(id, { ...stamp, mutation: '' }), account, scope, target, ...NOTHING_SAID, before: NOTHING_SAID };
    await store.put(changed(old, { ...next(old), before: { is: old.is, personId: old.personId } }, stamp));
  });
  await announceVerdicts(account);
  announceToPages({ announce: 'changed' });
}

export const overrideHandlers: Pick<Handlers, 'override.write' | 'override.undo'> = {
  'override.write': async ({ mutation, is, personId, ...target }) => {
    await say(target, changeNow(mutation), () => ({ is, personId }));
    return null;
  },
  'override.undo': async ({ mutation, ...target }) => {
    await say(target, changeNow(mutation), ({ before }) => before);
    return null;
  },
};
