import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Problem } from '@/components/problem.tsx';
import { Toast } from '@/components/toast.tsx';
import { told } from '@/components/told.ts';
import { useUndo } from '@/components/use-undo.ts';
import { today } from '@/utils/dates/local-date.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { Add } from './add.tsx';
import { Empty } from './empty.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { leaveRow, useFocusKept, useKeys } from './keys.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { OpenEvent } from './open-event.tsx';
import { OutstandingList } from './outstanding-list.tsx';
import { PersonFilter } from './person-filter.tsx';
import { prepareMeeting } from './prepare.ts';
import { saidOf } from './said.ts';
import { StartNow } from './start-now.tsx';
import { takeBack, type Edit } from './shown.ts';
import { useLines } from './use-lines.ts';
import { useOutstanding } from './use-outstanding.ts';

/** The next 1:1, and everybody's outstanding follow-ups: check off, change, delete, undo, add. */
export function Popup(): JSX.Element | null {
  const words = useWords();
  const { t } = words;
  const { view, shown, trouble, read, edit, failed } = useOutstanding();
  const { toast, add, hide } = useUndo();
  const [personId, setPersonId] = useState<string | null>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const lines = useLines(view?.followUps);
  const keepFocus = useFocusKept();
  const showKeys = (): void => sheet.current?.showModal();
  useKeys(showKeys);

  const problem = trouble && <Problem code={trouble.code} onRetry={trouble.retry} />;
  if (!view) {
    return problem && (
      <main>
        <h1>{t.actionItems}</h1>
        {problem}
      </main>
    );
  }
  const now = today(new Date());
  /** `takesBack`: what was said of the change that this one takes back. */
  const send = async (followUp: FollowUp, patch: Edit, takesBack: string | null = null): Promise<boolean> => {
    // The way back belongs to what is confirmed; until then the box itself is the way back.
    hide();
    if (patch.deleted) leaveRow(followUp.id);
    else keepFocus(followUp.id);
    const isStored = await edit(followUp, patch, () => void send(followUp, patch, takesBack));
    const said = saidOf(words, patch, view.people.find(({ id }) => id === followUp.personId));
    if (isStored && takesBack !== null) add({ text: t.undone(told(takesBack, followUp.text)) });
    else if (isStored && said !== null) add({ text: said, undo: () => void send(followUp, takeBack(followUp, patch), said) });
    return isStored;
  };
  const failing = (error: unknown): void => {
    failed(error, read, true);
  };
  const added = (followUp: FollowUp): void => {
    read();
    add({ text: t.added, undo: () => void send(followUp, { deleted: true }, t.added) });
  };
  const { next } = view;
  const prepare = (meetingKey: string): void => {
    prepareMeeting(meetingKey).catch((error: unknown) => { failed(error, () => { prepare(meetingKey); }); });
  };
  const withSomething = view.people.filter(({ id }) => shown.some((f) => f.personId === id));
  const chosen = withSomething.some(({ id }) => id === personId) ? personId : null;
  const listed = chosen === null ? shown : shown.filter((f) => f.personId === chosen);
  return (
    <>
      <header>
        {next && <NextMeeting next={next} onPrepare={() => { prepare(next.meeting.key); }} />}
        <OpenEvent onPrepare={prepare} onFailed={failing} />
        <div class="bar">
          <h1>{t.actionItems}</h1>
          <PersonFilter people={withSomething} chosen={chosen} onChoose={setPersonId} />
          <LanguageSwitch onFailed={failing} />
          <a class="btn ico" href="/app.html" target="_blank" aria-label={t.app.open}>
            <span aria-hidden="true">⋯</span>
          </a>
          <button type="button" class="btn ico" aria-label={t.keys} onClick={showKeys}>
            <span aria-hidden="true">?</span>
          </button>
        </div>
      </header>
      {problem}
      <main aria-label={t.actionItems}>
        {shown.length === 0 && <Empty hasNext={next !== null} />}
        <OutstandingList followUps={listed} people={view.people} today={now} lines={lines} onEdit={send} />
        <StartNow people={view.people} onFailed={failing} />
      </main>
      <footer>
        <Toast toast={toast} onGone={hide} />
        <Add view={view} today={now} lines={lines} onAdded={added} onNewPerson={read} onFailed={failing} />
      </footer>
      <KeysSheet dialog={sheet} />
    </>
  );
}
