import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '@/components/problem.tsx';
import { Toast } from '@/components/toast.tsx';
import { told } from '@/components/told.ts';
import type { Past } from '@/components/use-past.ts';
import { useUndo } from '@/components/use-undo.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import type { SessionText } from '@/utils/domain/session.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { PendingChange } from '@/utils/messaging/protocol.ts';
import type { Actions } from './actions.ts';
import { AddPoint } from './add-point.tsx';
import { Agenda } from './agenda.tsx';
import { AutosaveField } from './autosave-field.tsx';
import { BlurContext, Private, useBlurring, type BlurChoice } from './blur.tsx';
import { Header } from './header.tsx';
import { SaveState } from './save-state.tsx';
import type { ShownSession } from './shown.ts';
import { useDrafts } from './use-drafts.ts';
import type { OpenSession } from './use-session.ts';
import { useTab, type Opening } from './use-tab.ts';

/** How long what was said stands there, in ms. */
const SAID_FOR = 8000;

interface Props {
  view: ShownSession;
  session: OpenSession;
  opening: Opening;
  /** Is told of what will never be stored. */
  refused: { current: (change: PendingChange) => void };
  /** What was said of blurring, for as long as the panel lives, and how to say it. */
  blur: [BlurChoice, (choice: BlurChoice) => void];
  onClose: () => void;
  onKeys: () => void;
}

/** Everything about one session. Another session is another component: what is being written stays with its own. */
export function SessionPanel({ view, session, opening, refused, blur: blurring, onClose, onKeys }: Props): JSX.Element {
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
  const latest = useRef(view);
  latest.current = view;
  const unsaved = (field: SessionText): string | undefined => {
    const change = session.waiting(`${id} ${field}`);
    return change?.name === 'session.edit' ? change.request[field] : undefined;
  };
  const write = (field: SessionText, written: string, base: number): void => {
    session.push({ name: 'session.edit', request: { mutation: crypto.randomUUID(), id, base, [field]: written } }, `${id} ${field}`);
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
    waiting: session.waiting,
    drafts,
    texts: {
      of: (field) => unsaved(field) ?? latest.current.session[field] ?? '',
      set: (field, written) => { write(field, written, latest.current.session.revision); },
    },
  };
  const text = (field: SessionText, label: string, hint: string, focusOn?: string): JSX.Element => {
    const area = (
      <AutosaveField
        id={field}
        label={label}
        hint={hint}
        focus={focusOn}
        value={view.session[field] ?? ''}
        unsaved={unsaved(field)}
        revision={view.session.revision}
        isUnsaved={() => unsaved(field) !== undefined}
        onSave={(written, base) => { write(field, written, base); }}
      />
    );
    if (field === 'objective' || field === 'sharedNote') return area;
    return <Private name={label} has={(unsaved(field) ?? view.session[field] ?? '').trim() !== ''}>{area}</Private>;
  };
  const [past, setPast] = useState<Past | null>(null);
  const [later, setLater] = useState<typeof import('./later.ts') | null>(null);
  useEffect(() => {
    import('./later.ts').then(setLater, session.failed);
  }, []);
  const problem = session.problem && <Problem code={session.problem} onRetry={session.open} />;
  const { tab, Part, focus, show } = useTab(view, opening, session.failed);
  const blur = useBlurring(tab === 'talk', ...blurring);
  const toast = <Toast toast={undo.toast} onGone={undo.hide} />;
  const saved = <SaveState state={session.state} said={said} heard={heard} blur={blur} onKeys={onKeys} />;
  return (
    <BlurContext.Provider value={blur}>
      <Header view={view} tab={tab} onTab={show} onClose={onClose} />
      {Part ? (
        <Part {...{ view, actions, problem, text, toast, saved }} followUp={later ? <later.AddFollowUp view={view} actions={actions} /> : <div class="quick-add coming" />} adopt={session.adopt} />
      ) : tab === 'prepare' ? (
        <>
          <main>
            {problem}
            {/* A first session makes its person, and has little to call back. */}
            {later ? <later.Recall view={view} actions={actions} onPast={setPast} /> : <section class={view.person.createdAt === view.session.createdAt ? 'recall' : 'recall coming'} />}
            {text('objective', t.objective, t.objectiveHint, focus)}
            {later && view.meeting && <later.StartList meeting={view.meeting} />}
            <div class="under-objective">
              {later && <later.Ready view={view} />}
              {later && <later.FromThem name={shortNameOf(view.person)} text={text} />}
            </div>
            <Agenda view={view} actions={actions} later={later} past={past} />
            {later && <later.AskRelationship person={view.person} actions={actions} />}
            {later ? <later.QuestionBank view={view} past={past} actions={actions} /> : <section class="bank coming" />}
            {later && <later.MaterialList view={view} actions={actions} />}
            {later && view.meeting && <later.BesideCall key={view.meeting.key} meeting={view.meeting} />}
            {text('note', t.notes, t.notesHint)}
            {later ? <later.FollowUps view={view} actions={actions} /> : <section class="follow-ups coming" />}
            {later && <later.AboutPerson person={view.person} actions={actions} />}
            {later && view.meeting && <later.AboutEvent key={view.meeting.key} meeting={view.meeting} onFailed={session.failed} />}
          </main>
          <footer>
            {toast}
            <AddPoint view={view} actions={actions} />
            {saved}
          </footer>
        </>
      ) : (
        <main aria-busy />
      )}
    </BlurContext.Provider>
  );
}

/** The field that a refused change came from, and what was written in it. */
function lineOf({ name, request }: PendingChange): { field: string; text: string } | null {
  if (name === 'point.add') return { field: request.parkedIn ? 'park' : 'point', text: request.text };
  if (name === 'template.add') return { field: 'template', text: request.name };
  if (name === 'decision.add') return { field: 'decision', text: request.text };
  if (name === 'followUp.add') return { field: 'followUp', text: request.text };
  if ((name === 'point.edit' || name === 'followUp.edit' || name === 'question.edit' || name === 'decision.edit') && request.text) return { field: `edit ${request.id}`, text: request.text };
  return null;
}
