import type { JSX } from 'preact';
import { useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import { hashOf } from './address.ts';
import type { Surroundings } from './room.ts';
import { useView } from './use-view.ts';

/** One calm line when a copy is old and something is new; put off, it stays away for 30 days. */
export function BackupReminder({ page }: { page: Surroundings }): JSX.Element | null {
  const { t } = useWords();
  // What is wrong with the data is said by the room itself.
  const state = useView(() => ask('backup.state', {}), () => undefined);
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
