import type { JSX } from 'preact';
import { useWords } from '@/utils/i18n/words.ts';
import { editPoint } from '../actions.ts';
import { Private, useNamed } from '../blur.tsx';
import { leaveRow } from '../focus.ts';
import type { PartProps } from '../part.ts';

/** What was not come to, which can still be ticked, and what was parked for the next time, which can come back. */
export function PutOff({ view, actions }: Pick<PartProps, 'view' | 'actions'>): JSX.Element | null {
  const { t } = useWords();
  const named = useNamed();
  const open = view.points.filter(({ discussedIn }) => discussedIn === null);
  const parked = [...view.parked].sort((a, b) => a.position - b.position);
  if (open.length + parked.length === 0) return null;
  return (
    <>
      {open.length > 0 && (
        <section>
          <div class="head">
            <h2>{t.wrapUp.stillOpen}</h2>
          </div>
          <ul>
            {open.map((point, at) => (
              <li key={point.id} class="row">
                <label dir="auto">
                  <input type="checkbox" aria-label={t.discussed(named(point, at + 1).text)} checked={false} onChange={(event) => {
                    leaveRow(event.currentTarget);
                    editPoint(actions, point, { discussedIn: view.session.id }, t.talk.wasDiscussed);
                  }} />
                  <Private name={t.privateWord} has={point.isPrivate ?? false}>{point.text}</Private>
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      {parked.length > 0 && (
        <section>
          <div class="head">
            <h2>{t.wrapUp.parked}</h2>
          </div>
          <ul>
            {parked.map((point, at) => (
              <li key={point.id} class="row">
                <span class="grow" dir="auto"><Private name={t.privateWord} has={point.isPrivate ?? false}>{point.text}</Private></span>
                <button type="button" class="btn" aria-label={t.wrapUp.putBackText(named(point, at + 1).text)} onClick={(event) => {
                  leaveRow(event.currentTarget);
                  editPoint(actions, point, { parkedIn: null }, t.wrapUp.wasPutBack);
                }}>
                  {t.wrapUp.putBack}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
