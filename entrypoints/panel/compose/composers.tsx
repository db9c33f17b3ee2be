import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PromptedComposer } from '@/utils/composers/composer.ts';
import { COMPOSERS, composersFor } from '@/utils/composers/composers.ts';
import { today } from '@/utils/dates/local-date.ts';
import { halfDoneIn, type HalfDone } from '@/utils/domain/composer.ts';
import { composeField, type Draft } from '@/utils/domain/draft.ts';
import type { ComposeWords } from '@/utils/i18n/en-compose.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { lineIn } from '@/utils/templates/line.ts';
import type { Actions } from '../actions.ts';
import { Sheet } from '../sheet.tsx';
import { ComposerForm } from './composer-form.tsx';
import { emptied } from './finish.ts';
import { useSessionsDrafts } from './use-sessions-drafts.ts';
import './compose.css';

interface Props {
  view: SessionView;
  actions: Actions;
  /** What was begun in other sessions with the person. */
  earlier: readonly Draft[];
  c: ComposeWords;
  /** Whether all composers are shown, to choose from. */
  isOpen: boolean;
  /** Takes the focus back. */
  onClose: () => void;
}

type Begun = HalfDone<PromptedComposer>;

/** What is half-done, with the ways to go on or to discard it; all composers, when they are asked for; the one that is being written. */
export function Composers({ view, actions, earlier, c, isOpen, onClose }: Props): JSX.Element {
  const words = useWords();
  const { person, session } = view;
  const [current, setCurrent] = useState<Begun | null>(null);
  const { sessions, draftsOf } = useSessionsDrafts(session.id, actions, earlier);
  const nameOf = ({ name }: PromptedComposer): string => lineIn(words.language, name, person);
  const begunOn = ({ composer, sessionId }: Begun): string => {
    const fields = new Set(composer.fields.map(({ id }) => composeField(composer.id, id)));
    const [first] = earlier.filter((draft) => draft.sessionId === sessionId && fields.has(draft.field)).map(({ createdAt }) => createdAt).sort();
    return first === undefined ? '' : c.begun(formatDay(words, today(new Date(first))));
  };
  const discard = ({ composer, sessionId }: Begun): void => {
    const undo = emptied(composer, draftsOf(sessionId));
    actions.undoable({ did: 'deleted', text: nameOf(composer), said: c.discarded(nameOf(composer)), undo });
    onClose();
  };
  const halfDone = sessions.flatMap((id) => halfDoneIn(COMPOSERS, id, draftsOf(id).of));
  return (
    <>
      {halfDone.length > 0 && (
        <ul class="half-done">
          {halfDone.map((one) => {
            const name = c.halfDone(nameOf(one.composer));
            return (
              <li key={`${one.sessionId} ${one.composer.id}`}>
                <button type="button" class="btn" aria-haspopup="dialog" onClick={() => { setCurrent(one); }}>
                  {name}
                </button>
                <span class="meta">{begunOn(one)}</span>
                <button type="button" class="btn" aria-label={c.discardText([name, begunOn(one)].filter(Boolean).join(', '))} onClick={() => { discard(one); }}>
                  {c.discard}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {(isOpen || current) && (
        <Sheet
          title={current ? nameOf(current.composer) : c.title}
          isFull
          onClose={() => {
            setCurrent(null);
            onClose();
          }}
        >
          {(close) =>
            current ? (
              <ComposerForm composer={current.composer} drafts={draftsOf(current.sessionId)} view={view} actions={actions} c={c} onFinished={close} />
            ) : (
              <ul class="templates">
                {composersFor(COMPOSERS, person.relationship).map((composer) => (
                  <li key={composer.id}>
                    <button type="button" onClick={() => { setCurrent({ composer, sessionId: session.id }); }}>
                      <b>{nameOf(composer)}</b>
                      <span>{lineIn(words.language, composer.purpose, person)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Sheet>
      )}
    </>
  );
}
