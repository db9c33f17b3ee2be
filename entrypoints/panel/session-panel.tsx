import type { ComponentProps, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '@/components/problem.tsx';
import { Toast } from '@/components/toast.tsx';
import { told } from '@/components/told.ts';
import type { Past } from '@/components/use-past.ts';
import { useUndo } from '@/components/use-undo.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { PendingChange, SessionView } from '@/utils/messaging/protocol.ts';
import type { Actions } from './actions.ts';
import { AddPoint } from './add-point.tsx';
import { Agenda } from './agenda.tsx';
import { AutosaveField } from './autosave-field.tsx';
import { AddFollowUp, FollowUps } from './follow-ups.tsx';
import { Header } from './header.tsx';
import { SaveState } from './save-state.tsx';
import { useDrafts } from './use-drafts.ts';
import type { OpenSession } from './use-session.ts';
import { useTalk } from './use-talk.ts';

/** How long what was said stands there, in ms. */
const SAID_FOR = 8000;

interface Props {
  view: SessionView;
  session: OpenSession;
  /** Another value moves the focus to the objective. */
  focus: string;
  /** Is told of what will never be stored. */
  refused: { current: (change: PendingChange) => void };
  onClose: () => void;
  onKeys: () => void;
}

/** Everything about one session. Another session is another component: what is being written stays with its own. */
export function SessionPanel({ view, session, focus, refused, onClose, onKeys }: Props): JSX.Element {
  const { t } = useWords();
  const { id } = view.session;
  const [said, setSaid] = useState('');
  const [heard, setHeard] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid('');
      setHeard('');
    }, SAID_FOR);
    return () => { clearTimeout(timer); };
  }, [said, heard]);
  const undo = useUndo();
  const drafts = useDrafts(session.drafts, (field, text) => {
    session.push({ name: 'draft.write', request: { mutation: crypto.randomUUID(), sessionId: id, field, text } }, `${id} draft ${field}`);
  });
  refused.current = (change) => {
    const line = lineOf(change);
    if (line) drafts.giveBack(line.field, line.text);
  };
  const actions: Actions = {
    push: session.push,
    undoable: (way) => {
      setSaid('');
      setHeard(way.said || way.did === 'changed' ? '' : told(t[way.did], way.text));
      undo.add({
        text: way.said,
        undo: () => {
          way.undo();
          setSaid(t.undone(told(way.said || t[way.did], way.text)));
        },
      });
    },
    say: setSaid,
    failed: session.failed,
    drafts,
  };
  const autosaved = (field: 'objective' | 'note' | 'fromThem'): Pick<ComponentProps<typeof AutosaveField>, 'value' | 'revision' | 'isUnsaved' | 'onSave'> => ({
    value: view.session[field] ?? '',
    revision: view.session.revision,
    isUnsaved: () => session.holds(`${id} ${field}`),
    onSave: (text, base) => { session.push({ name: 'session.edit', request: { mutation: crypto.randomUUID(), id, base, [field]: text } }, `${id} ${field}`); },
  });
  const [past, setPast] = useState<Past | null>(null);
  const [later, setLater] = useState<typeof import('./later.ts') | null>(null);
  useEffect(() => {
    import('./later.ts').then(setLater, session.failed);
  }, []);
  const problem = session.problem && <Problem code={session.problem} onRetry={session.open} />;
  const talk = useTalk(view.meeting, focus, session.failed);
  const notes = <AutosaveField id="note" label={t.notes} hint={t.notesHint} {...autosaved('note')} />;
  const toast = <Toast toast={undo.toast} onGone={undo.hide} />;
  const saved = <SaveState state={session.state} said={said} heard={heard} onKeys={onKeys} />;
  if (talk.View) {
    const followUp = <AddFollowUp view={view} actions={actions} />;
    return <talk.View {...{ view, actions, problem, notes, followUp, toast, saved, onClose }} onEverything={talk.stop} />;
  }
  return (
    <>
      <Header view={view} onTalk={talk.start} onClose={onClose} />
      <main>
        {problem}
        {/* A first session makes its person, and has little to call back. */}
        {later ? <later.Recall view={view} actions={actions} onPast={setPast} /> : <section class={view.person.createdAt === view.session.createdAt ? 'recall' : 'recall coming'} />}
        <AutosaveField id="objective" label={t.objective} hint={t.objectiveHint} focus={focus} {...autosaved('objective')} />
        <div class="under-objective">
          {later && <later.Ready view={view} />}
          {later && <later.FromThem name={shortNameOf(view.person)} {...autosaved('fromThem')} />}
        </div>
        <Agenda view={view} actions={actions} later={later} />
        {later && <later.AskRelationship person={view.person} actions={actions} />}
        {later ? <later.QuestionBank view={view} past={past} actions={actions} /> : <section class="bank coming" />}
        {later && view.meeting && <later.MaterialList meeting={view.meeting} />}
        {notes}
        <FollowUps view={view} actions={actions} />
        {later && <later.AboutPerson person={view.person} actions={actions} />}
        {later && view.meeting && <later.AboutEvent key={view.meeting.key} meeting={view.meeting} onFailed={session.failed} />}
      </main>
      <footer>
        {toast}
        <AddPoint view={view} actions={actions} />
        {saved}
      </footer>
    </>
  );
}

/** The field that a refused change came from, and what was written in it. */
function lineOf({ name, request }: PendingChange): { field: string; text: string } | null {
  if (name === 'point.add') return { field: 'point', text: request.text };
  if (name === 'followUp.add') return { field: 'followUp', text: request.text };
  if ((name === 'point.edit' || name === 'followUp.edit' || name === 'question.edit') && request.text) return { field: `edit ${request.id}`, text: request.text };
  return null;
}
