import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isReflected } from '@/utils/domain/reflection.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { catchFocus } from '../catch-focus.ts';
import type { PartProps } from '../part.ts';
import { answer } from './answer.ts';
import { Decisions } from './decisions.tsx';
import { NextSession } from './next-session.tsx';
import { Promises } from './promises.tsx';
import { PutOff } from './put-off.tsx';
import { Reflect } from './reflect.tsx';
import { SummaryPart } from './summary.tsx';
import { useParked } from './use-parked.ts';
import './wrap-up.css';

/** What comes after the talk: what was agreed is read back, the summary goes out, and how it went is kept in a few clicks. */
export function WrapUp({ view, actions, problem, text, followUp, toast, saved, adopt }: PartProps): JSX.Element {
  const { t } = useWords();
  const { session } = view;
  const isWrapped = Boolean(session.wrappedAt);
  const main = useRef<HTMLElement>(null);
  useParked({ view, adopt, actions });
  // What had the focus may have gone: Prepare, the last row of a list, the buttons that say it is done.
  useEffect(() => { catchFocus(main.current); });
  const wrap = (said: string): void => { answer(actions, session, { wrappedAt: new Date().toISOString() }, t.tabs['wrap-up'], said); };
  return (
    <>
      <main class="wrap-up" ref={main} tabIndex={-1}>
        {problem}
        <Decisions view={view} actions={actions} />
        <Promises view={view} actions={actions} followUp={followUp} />
        <PutOff view={view} actions={actions} />
        {text('sharedNote', t.sharedNotes, t.sharedNotesHint)}
        <SummaryPart view={view} actions={actions} />
        <NextSession view={view} onFailed={actions.failed} />
        <Reflect view={view} actions={actions} text={text} />
        {text('note', t.privateNotes, t.notesHint)}
      </main>
      <footer>
        {toast}
        <div class="close-it">
          {isWrapped ? (
            <p class="meta">{t.wrapUp.wrapped}</p>
          ) : (
            <>
              {!isReflected(session) && <button type="button" class="btn" onClick={() => { wrap(t.wrapUp.skipped); }}>{t.wrapUp.skip}</button>}
              <button type="button" class="btn fill" onClick={() => { wrap(t.wrapUp.wrapped); }}>{t.wrapUp.done}</button>
            </>
          )}
        </div>
        {saved}
      </footer>
    </>
  );
}
