import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { today } from '@/utils/dates/local-date.ts';
import { readBackup, writeBackup, type Refusal } from '@/utils/export/format.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import { BackupReminder } from '../backup-reminder.tsx';
import type { RoomProps } from '../room.ts';
import { saveFile } from '../save-file.ts';
import { useView } from '../use-view.ts';

/** Everything out and in again, as one file. */
export function DataRoom({ page }: RoomProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const state = useView(() => ask('backup.state', {}), page.failed);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const run = (work: () => Promise<void>): void => {
    setBusy(true);
    setRefusal(null);
    work()
      .catch(page.failed)
      .finally(() => { setBusy(false); });
  };
  const undo = (id: string): void => {
    run(async () => {
      await ask('change.undo', { id });
      page.done(t.app.importUndone);
    });
  };
  const bringIn = async (file: File): Promise<void> => {
    const mutation = crypto.randomUUID();
    const read = readBackup(await file.text());
    if (!read.ok) {
      setRefusal(read.refusal);
      return;
    }
    const { added, changed, kept } = await ask('backup.import', { mutation, ...read.backup });
    page.done(t.app.imported(added, changed, kept), () => { undo(mutation); });
  };
  const dayOf = (instant: string): string => formatDay(words, today(new Date(instant)));
  return (
    <>
      <h1 tabIndex={-1}>{t.app.data}</h1>
      <BackupReminder page={page} />
      <section>
        <h2>{t.app.exportTitle}</h2>
        <p>{t.app.exportHint}</p>
        <p class="meta">{state && (state.exportedAt === null ? t.app.neverExported : t.app.lastExport(dayOf(state.exportedAt)))}</p>
        <button
          type="button"
          class="btn fill"
          disabled={busy}
          onClick={() => {
            run(async () => {
              const { at, ...backup } = await ask('backup.export', {});
              saveFile(`empat-mata-${today(new Date())}.json`, writeBackup(backup, at));
              page.done(t.app.exported);
            });
          }}
        >
          {t.app.exportButton}
        </button>
      </section>
      <section>
        <h2>{t.app.importTitle}</h2>
        <p>{t.app.importHint}</p>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) run(() => bringIn(file));
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="btn line" disabled={busy} onClick={() => field.current?.click()}>
          {t.app.importButton}
        </button>
        <p role="alert" class="late">
          {refusal && (refusal.reason === 'record' ? t.app.refusals.record(t.app.stores[refusal.store] ?? refusal.store, refusal.place, refusal.fault) : t.app.refusals[refusal.reason])}
        </p>
        {state?.undo && (
          <p class="undo">
            {t.app.importedOn(dayOf(state.undo.at))}{' '}
            <button type="button" class="btn" disabled={busy} onClick={() => { if (state.undo) undo(state.undo.id); }}>
              {t.app.undoImport}
            </button>
          </p>
        )}
      </section>
    </>
  );
}
