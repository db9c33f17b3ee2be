import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Outbox } from '@/components/outbox.ts';
import { Problem } from '@/components/problem.tsx';
import { Toast, type Undoable } from '@/components/toast.tsx';
import { useWords } from '@/utils/i18n/words.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure, type FailureCode } from '@/utils/messaging/failure.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { useAddress } from './address.ts';
import { AddPoint, Agenda } from './agenda.tsx';
import { AutosaveField } from './autosave-field.tsx';
import { FollowUps } from './follow-ups.tsx';
import { Header } from './header.tsx';
import { QuestionBank } from './question-bank.tsx';

/** What the parts of the panel do with a session. */
export interface Actions {
  /** Re-reads the session. */
  read: () => void;
  /** Shows what went wrong; what is in the fields stays. */
  failed: (error: unknown) => void;
  undoable: (toast: Undoable | null) => void;
}

export function Panel(): JSX.Element | null {
  const { t } = useWords();
  const address = useAddress();
  const [view, setView] = useState<SessionView | null>(null);
  const [problem, setProblem] = useState<FailureCode | null>(null);
  const [toast, setToast] = useState<Undoable | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const outbox = useMemo(() => new Outbox((state) => { setUnsaved(state === 'unsaved'); }), []);

  const failed = useCallback((error: unknown): void => {
    setProblem(error instanceof Failure ? error.code : 'unreachable');
  }, []);
  const open = useCallback((): void => {
    if (!address.meeting) return;
    setProblem(null);
    ask('session.open', { mutation: crypto.randomUUID(), meetingKey: address.meeting }).then(setView, failed);
  }, [address.meeting]);
  useEffect(open, [open]);

  const sessionId = view?.session.id;
  const read = useCallback((): void => {
    if (sessionId) ask('session.read', { sessionId }).then((next) => { setView((now) => (now?.session.id === sessionId ? next : now)); }, failed);
  }, [sessionId]);
  useEffect(
    () =>
      onAnnouncement(({ announce }) => {
        if (announce === 'changed') read();
      }),
    [read],
  );

  const close = useCallback(async (): Promise<void> => {
    dispatchEvent(new Event('pagehide'));
    await outbox.flush(1000);
    await ask('panel.close', {}).catch(failed);
  }, [outbox]);
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) void close();
    };
    addEventListener('keydown', key);
    return () => {
      removeEventListener('keydown', key);
    };
  }, [close]);

  if (!view) return problem ? <Problem code={problem} onRetry={open} /> : null;
  const actions: Actions = { read, failed, undoable: setToast };
  const save = (field: 'objective' | 'note') => (text: string) => {
    const mutation = crypto.randomUUID();
    outbox.push(`${view.session.id} ${field}`, () => ask('session.edit', { mutation, id: view.session.id, [field]: text }));
  };
  return (
    <>
      <Header view={view} onClose={() => void close()} />
      <main key={view.session.id}>
        <p role="status" class="late">{unsaved ? t.notSaved : ''}</p>
        {problem && <Problem code={problem} onRetry={open} />}
        <AutosaveField id="objective" label={t.objective} hint={t.objectiveHint} value={view.session.objective} focus={address.n} onSave={save('objective')} />
        <Agenda view={view} actions={actions} />
        <QuestionBank view={view} actions={actions} />
        <AutosaveField id="note" label={t.notes} hint={t.notesHint} value={view.session.note} onSave={save('note')} />
        <FollowUps view={view} actions={actions} />
      </main>
      <footer>
        <Toast toast={toast} onGone={() => { setToast(null); }} />
        <AddPoint key={view.session.id} view={view} actions={actions} />
      </footer>
    </>
  );
}
