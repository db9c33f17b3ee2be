import type { JSX } from 'preact';
import { isBackupDue } from '@/utils/domain/backup.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { BackupState } from '@/utils/messaging/protocol.ts';
import { readRecords } from '@/utils/messaging/records.ts';
import { hashOf } from './address.ts';
import type { Surroundings } from './room.ts';
import { useView } from './use-view.ts';

/** The state of the last copy, and whether a new one is due. */
async function look(): Promise<BackupState & { isDue: boolean }> {
  const state = await ask('backup.state', {});
  const now = new Date();
  const ever = { oldest: new Date(0).toISOString(), newest: now.toISOString() };
  // The rule is asked twice, so that the data are read only where they can make a difference.
  return { ...state, isDue: isBackupDue({ ...state, ...ever }, now) && isBackupDue({ ...state, ...(await span()) }, now) };
}

/** When the first and the last thing were written. */
async function span(): Promise<{ oldest: string | null; newest: string | null }> {
  const all = (await readRecords({ store: 'people' }, { store: 'sessions' }, { store: 'points' }, { store: 'followUps' })).flat();
  const times = (field: 'createdAt' | 'updatedAt'): string[] => all.map((record) => record[field]).sort();
  return { oldest: times('createdAt')[0] ?? null, newest: times('updatedAt').at(-1) ?? null };
}

/** One calm line when a copy is old and something is new; put off, it stays away for 30 days. */
export function BackupReminder({ page }: { page: Surroundings }): JSX.Element | null {
  const { t } = useWords();
  // What is wrong with the data is said by the room itself.
  const state = useView(look, () => undefined);
  if (!state?.isDue) return null;
  return (
    <aside class="reminder">
      <p>{state.exportedAt === null ? t.app.backupNever : t.app.backupDue}</p>
      <a class="btn" href={hashOf('data')}>
        {t.app.toData}
      </a>
      <button type="button" class="btn" onClick={() => void ask('backup.later', {}).catch(page.failed)}>
        {t.app.later}
      </button>
    </aside>
  );
}
