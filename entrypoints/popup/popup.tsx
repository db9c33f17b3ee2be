import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Problem } from '@/components/problem.tsx';
import { Toast, type Undoable } from '@/components/toast.tsx';
import { today } from '@/utils/dates/local-date.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { Add } from './add.tsx';
import { useKeys } from './keys.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { OutstandingList } from './outstanding-list.tsx';
import type { Edit } from './shown.ts';
import { useOutstanding } from './use-outstanding.ts';

/** Everybody's outstanding follow-ups: check off, change, delete, undo, add. */
export function Popup(): JSX.Element | null {
  const { t } = useWords();
  const { view, shown, trouble, read, edit, failed } = useOutstanding();
  const [toast, setToast] = useState<Undoable | null>(null);
  useKeys();

  const problem = trouble && <Problem code={trouble.code} onRetry={trouble.retry} />;
  if (!view) return problem;
  const now = today(new Date());
  const change = async (followUp: FollowUp, patch: Edit): Promise<void> => {
    // The way back belongs to what is confirmed; until then the box itself is the way back.
    setToast(null);
    if (!(await edit(followUp, patch, () => void change(followUp, patch)))) return;
    if (patch.done) setToast({ text: t.markedDone, undo: () => void change(followUp, { done: false }) });
    if (patch.deleted) setToast({ text: t.deleted, undo: () => void change(followUp, { deleted: false }) });
  };
  const failing = (error: unknown): void => {
    failed(error, read, true);
  };
  return (
    <>
      <header>
        <h1>{t.actionItems}</h1>
        <a class="btn" href="/app.html" target="_blank" aria-label={t.app.open} style={{ marginInlineStart: 'auto' }}>⋯</a>
        <LanguageSwitch onFailed={failing} />
      </header>
      {problem}
      <main aria-label={t.actionItems}>
        {shown.length === 0 && (
          <div class="hush">
            <span class="dots" aria-hidden="true">
              <i /> <i /> <i /> <i />
            </span>
            <h2>{t.nothingOutstanding}</h2>
            <p>{t.nothingHint}</p>
          </div>
        )}
        <OutstandingList followUps={shown} people={view.people} today={now} onEdit={(followUp, patch) => void change(followUp, patch)} />
      </main>
      <footer>
        <Toast toast={toast} onGone={() => { setToast(null); }} />
        <Add view={view} today={now} onAdded={read} onFailed={failing} />
      </footer>
    </>
  );
}
