import { copyOverrides } from '@/utils/domain/override.ts';
import { copyVerdicts } from '@/utils/domain/verdicts.ts';
import type { KnownEvents } from '@/utils/messaging/protocol.ts';
import { announceToTabs } from './announce.ts';
import { data } from './data.ts';

/** All that is known of an account's events, for its Calendar tabs. */
export async function knownEventsOf(account: string): Promise<KnownEvents> {
  const database = await data();
  const [meetings, overrides, connected] = await Promise.all([
    database.getAllFromIndex('meetings', 'account', account),
    database.getAllFromIndex('overrides', 'account', account),
    database.getKey('syncAccounts', account),
  ]);
  return { verdicts: copyVerdicts(meetings, copyOverrides(overrides)), isConnected: connected !== undefined };
}

export async function announceVerdicts(account: string): Promise<void> {
  await announceToTabs({ announce: 'verdicts', account, ...(await knownEventsOf(account)) });
}
