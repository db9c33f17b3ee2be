import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useNow } from '@/components/use-now.ts';
import { minutesSpent, passedShare, talkOf } from '@/utils/domain/talk.ts';
import { moveTo } from '@/utils/domain/talking-point.ts';
import { useTalk } from '@/utils/i18n/talk.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { editPoint, movePoints } from '../actions.ts';
import { Private } from '../blur.tsx';
import { BalanceLine } from '../brought.tsx';
import { catchFocus } from '../catch-focus.ts';
import { Compose } from '../compose/compose.tsx';
import type { PartProps } from '../part.ts';
import { PointNote } from '../point-note.tsx';
import { AgreedLines } from './agreed-lines.tsx';
import { currentSince } from './current-since.ts';
import { ParkLine } from './park-line.tsx';
import { Prompt } from './prompt.tsx';
import { ThinkTimer } from './think-timer.tsx';
import { useAltKeys } from './use-alt-keys.ts';
import './talk.css';

/** What one sees while talking: the objective, the point it is about, the next one, the time. All else is out of sight. */
export function Talk({ view, actions, problem, text, followUp, toast, saved }: PartProps): JSX.Element {
  const { t } = useWords();
  const w = useTalk();
  const now = useNow();
  const { session, meeting, points } = view;
  const { current, next, nth, count } = talkOf(points);
  const share = meeting && passedShare(meeting.start, meeting.end, now);
  const since = current ? currentSince(session.id, current.id) : now;
  const heading = useRef<HTMLHeadingElement>(null);

  const goOn = (): void => {
    if (current) editPoint(actions, current, { discussedIn: session.id }, t.talk.wasDiscussed);
  };
  const later = (): void => {
    if (current && next) movePoints(actions, current, points, moveTo(points, current.id, points.length - 1));
  };
  const park = (): void => {
    if (current) editPoint(actions, current, { parkedIn: session.id }, t.talk.wasParked);
  };
  useAltKeys({ KeyN: goOn, KeyL: later });
  // Who came by the tab stays there.
  useEffect(() => { catchFocus(heading.current); }, [current?.id]);
  return (
    <>
      <main class="talk">
        {share !== null && <div class="bar" role="progressbar" aria-label={t.talk.time} aria-valuenow={Math.round(share * 100)}><i style={{ width: `${String(share * 100)}%` }} /></div>}
        {problem}
        {session.objective && <p class="aim meta" dir="auto"><span>{t.objective}: </span>{session.objective}</p>}
        <section class="now">
          <p class="meta">
            {current ? t.talk.pointOf(nth, count) : ''}
            {current?.minutes && <span>{w.spent(minutesSpent(since, meeting?.start ?? null, now), current.minutes)}</span>}
            {current && <BalanceLine view={view} />}
          </p>
          <h2 ref={heading} tabIndex={-1} aria-live="polite" dir="auto">
            <Private key={current?.id} name={t.privateWord} has={current?.isPrivate ?? false}>{current?.text ?? (count === 0 ? t.noPoints : t.talk.allDiscussed)}</Private>
          </h2>
        </section>
        {current && <PointNote key={current.id} point={current} person={view.person} actions={actions} />}
        {/* While there is a point its note is at hand, and those on the whole session are not in the way. */}
        <details class="session-notes" open={current === null}>
          <summary class="meta">{w.sessionNotes}</summary>
          {text('note', t.privateNotes, t.notesHint)}
          {text('sharedNote', t.sharedNotes, t.sharedNotesHint)}
        </details>
        <AgreedLines view={view} actions={actions} followUp={followUp} />
        <ParkLine view={view} actions={actions} />
        <div class="plan"><Compose view={view} actions={actions} /></div>
      </main>
      <footer class="go-on">
        {toast}
        <p class="cut" dir="auto">{next && <><span class="meta">{t.talk.next} </span>{next.isPrivate ? <Private key={next.id} name={t.privateWord} has>{next.text}</Private> : next.text}</>}</p>
        <div class="put-off">
          {next && <button type="button" class="btn" aria-keyshortcuts="Alt+L" onClick={later}>{t.talk.later} <kbd aria-hidden="true">Alt L</kbd></button>}
          {current && <button type="button" class="btn" onClick={park}>{t.talk.park}</button>}
        </div>
        {current && <button type="button" class="btn fill" aria-keyshortcuts="Alt+N" onClick={goOn}>{t.talk.discussed} <kbd aria-hidden="true">Alt N</kbd></button>}
        <Prompt nth={nth} start={meeting?.start ?? null} now={now} />
        <ThinkTimer session={session.id} keys="Alt H" />
        {saved}
      </footer>
    </>
  );
}
