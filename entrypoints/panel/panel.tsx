import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Outbox } from '@/components/outbox.ts';
import { Problem } from '@/components/problem.tsx';
import { Toast, type Undoable } from '@/components/toast.tsx';
import type { Session } from '@/utils/domain/session.ts';
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
import { Waiting } from './waiting.tsx';

/** What the parts of the panel do with a session. */
export interface Actions {
  /** Re-reads the session after something went well. */
  read: () => void;
  /** Shows what went wrong; what is in the fields stays. */
  failed: (error: unknown) => void;
  undoable: (toast: Undoable | null) => void;
}

export function Panel(): JSX.Element {
  const { t } = useWords();
  const address = useAddress();
  const { meeting } = address;
  const [opened, setOpened] = useState<{ meeting: string; view: SessionView } | null>(null);
  // Never another meeting's session: what is written would go there.
  const view = opened?.meeting === meeting ? opened.view : null;
  const [problem, setProblem] = useState<FailureCode | null>(null);
  const [toast, setToast] = useState<Undoable | null>(null);
  const [unsaved, setUnsaved] = useState(false);

  const failed = useCallback((error: unknown): void => {
    setProblem(error instanceof Failure ? error.code : 'unreachable');
  }, []);
  const outbox = useMemo(() => new Outbox((state) => { setUnsaved(state === 'unsaved'); }, failed), []);
  const wanted = useRef(meeting);
  wanted.current = meeting;
  const open = useCallback((): void => {
    setProblem(null);
    if (!meeting) return;
    const isWanted = (): boolean => wanted.current === meeting;
    ask('session.open', { mutation: crypto.randomUUID(), meetingKey: meeting }).then(
      (next) => isWanted() && setOpened({ meeting, view: next }),
      (error: unknown) => isWanted() && failed(error),
    );
  }, [meeting]);
  useEffect(open, [open]);

  const sessionId = view?.session.id;
  /** Changes what is shown of a session, when it still is. */
  const show = useCallback((id: string, change: (now: SessionView) => SessionView): void => {
    setOpened((now) => (now?.view.session.id === id ? { ...now, view: change(now.view) } : now));
  }, []);
  const reads = useRef(0);
  const read = useCallback((): void => {
    if (!sessionId) return;
    const nth = (reads.current += 1);
    ask('session.read', { sessionId }).then((next) => {
      if (nth === reads.current) show(sessionId, (now) => ({ ...next, session: newer(now.session, next.session) }));
    }, failed);
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

  if (!view) return <Waiting problem={problem} onRetry={open} onClose={() => void close()} />;
  const { id } = view.session;
  const actions: Actions = {
    read: () => {
      setProblem(null);
      read();
    },
    failed,
    undoable: setToast,
  };
  const autosaved = (field: 'objective' | 'note'): { value: string; isUnsaved: () => boolean; onSave: (text: string) => void } => ({
    value: view.session[field],
    isUnsaved: () => outbox.holds(`${id} ${field}`),
    onSave: (text) => {
      const mutation = crypto.randomUUID();
      outbox.push(`${id} ${field}`, async () => {
        const session = await ask('session.edit', { mutation, id, [field]: text });
        show(id, (now) => ({ ...now, session: newer(now.session, session) }));
      });
    },
  });
  return (
    <>
      <Header view={view} onClose={() => void close()} />
      <main key={id}>
        <p role="status" class="late">{unsaved ? t.notSaved : ''}</p>
        {problem && <Problem code={problem} onRetry={open} />}
        <AutosaveField id="objective" label={t.objective} hint={t.objectiveHint} focus={address.n} {...autosaved('objective')} />
        <Agenda view={view} actions={actions} />
        <QuestionBank view={view} actions={actions} />
        <AutosaveField id="note" label={t.notes} hint={t.notesHint} {...autosaved('note')} />
        <FollowUps view={view} actions={actions} />
      </main>
      <footer>
        <Toast toast={toast} onGone={() => { setToast(null); }} />
        <AddPoint key={id} view={view} actions={actions} />
      </footer>
    </>
  );
}

/** Answers may overtake each other. */
function newer(a: Session, b: Session): Session {
  return b.revision < a.revision ? a : b;
}
