import { copyOverrides } from '@/utils/domain/override.ts';
import { copyVerdicts, type VerdictCopy } from '@/utils/domain/verdicts.ts';
import { announceToTabs } from './announce.ts';
import { data } from './data.ts';

/** All that is known of an account's events, for its Calendar tabs. */
export async function verdictsOf(account: string): Promise<VerdictCopy> {
  const database = await data();
  const [meetings, overrides] = await Promise.all([database.getAllFromIndex('meetings', 'account', account), database.getAllFromIndex('overrides', 'account', account)]);
  return copyVerdicts(meetings, copyOverrides(overrides));
}

export async function announceVerdicts(account: string): Promise<void> {
  await announceToTabs({ announce: 'verdicts', account, verdicts: await verdictsOf(account) });
}
