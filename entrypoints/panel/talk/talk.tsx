import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useNow } from '@/components/use-now.ts';
import { countdown } from '@/utils/domain/countdown.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { passedShare, talkOf } from '@/utils/domain/talk.ts';
import { moveTo } from '@/utils/domain/talking-point.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { editPoint, movePoints, type Actions } from '../actions.ts';
import { CloseButton } from '../header.tsx';
import { ThinkTimer } from './think-timer.tsx';
import { useAltKeys } from './use-alt-keys.ts';
import './talk.css';

export interface TalkProps {
  view: SessionView;
  actions: Actions;
  /** What went wrong, if anything. */
  problem: JSX.Element | null;
  /** The notes of the session and the line for a follow-up, as the whole panel has them. */
  notes: JSX.Element;
  followUp: JSX.Element;
  /** The way back from what was done, and whether all is stored. */
  toast: JSX.Element;
  saved: JSX.Element;
  onEverything: () => void;
  onClose: () => void;
}

/** What one sees while talking: the objective, the point it is about, the next one, the time. All else is out of sight. */
export function Talk({ view, actions, problem, notes, followUp, toast, saved, onEverything, onClose }: TalkProps): JSX.Element {
  const { t } = useWords();
  const now = useNow();
  const { session, person, meeting, points } = view;
  const { current, next, nth, count } = talkOf(points);
  const left = meeting && countdown(meeting.start, meeting.end, now);
  const share = meeting && passedShare(meeting.start, meeting.end, now);
  const heading = useRef<HTMLHeadingElement>(null);

  const goOn = (): void => {
    if (current) editPoint(actions, current, { discussedIn: session.id }, t.talk.wasDiscussed);
  };
  const later = (): void => {
    if (current && next) movePoints(actions, current, points, moveTo(points, current.id, points.length - 1));
  };
  useAltKeys({ KeyN: goOn, KeyL: later });
  useEffect(() => { heading.current?.focus(); }, []);
  return (
    <>
      <header class="talk-top">
        {share !== null && <div class="bar" role="progressbar" aria-label={t.talk.time} aria-valuenow={Math.round(share * 100)}><i style={{ width: `${String(share * 100)}%` }} /></div>}
        <h1 class="cut" dir="auto">{shortNameOf(person)}</h1>
        {left && <p class="meta">{left.kind === 'left' ? t.minutesLeft(left.minutes) : t.minutesUntil(left.minutes)}</p>}
        <button type="button" class="btn" onClick={onEverything}>{t.talk.everything}</button>
        <CloseButton onClose={onClose} />
      </header>
      <main class="talk">
        {problem}
        {session.objective && <p class="aim meta" dir="auto"><span>{t.objective}: </span>{session.objective}</p>}
        <section class="now">
          <p class="meta">{current ? t.talk.pointOf(nth, count) : ''}</p>
          <h2 ref={heading} tabIndex={-1} aria-live="polite" dir="auto">{current?.text ?? (count === 0 ? t.noPoints : t.talk.allDiscussed)}</h2>
        </section>
        {notes}
        {followUp}
      </main>
      <footer class="go-on">
        {toast}
        <p class="cut" dir="auto">{next && <><span class="meta">{t.talk.next} </span>{next.text}</>}</p>
        {next && <button type="button" class="btn" aria-keyshortcuts="Alt+L" onClick={later}>{t.talk.later} <kbd aria-hidden="true">Alt L</kbd></button>}
        {current && <button type="button" class="btn fill" aria-keyshortcuts="Alt+N" onClick={goOn}>{t.talk.discussed} <kbd aria-hidden="true">Alt N</kbd></button>}
        <ThinkTimer keys="Alt H" />
        {saved}
      </footer>
    </>
  );
}
