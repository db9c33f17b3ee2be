import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { MetLine } from '@/components/last-and-next.tsx';
import { usePast, type Past } from '@/components/use-past.ts';
import { today } from '@/utils/dates/local-date.ts';
import { briefOf, earlierSessions } from '@/utils/domain/brief.ts';
import { shortNameOf } from '@/utils/domain/person.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { Actions } from './actions.ts';
import { RecallRow } from './recall-row.tsx';

/** So many rows stand there at first. */
const SHOWN = 3;

interface Props {
  view: SessionView;
  actions: Actions;
  /** Is told what was with the person whenever that is looked up. */
  onPast: (past: Past) => void;
}

/** What to call back to mind before a talk: promises, what was agreed and left open, how the last talks went. One line for a first session. */
export function Recall({ view, actions, onPast }: Props): JSX.Element {
  const b = useBefore();
  const { person, session, followUps, points } = view;
  const past = usePast(person, actions.failed);
  useEffect(() => {
    if (past) onPast(past);
  }, [past]);
  const name = shortNameOf(person);
  const now = today(new Date());
  const { rows, declining } = briefOf({ sessionId: session.id, sessions: [], days: {}, decisions: [], ...past, followUps, points, remember: person.remember ?? '' });
  const isFirst = past?.met.last === null && earlierSessions({ sessionId: session.id, ...past }).length === 0;
  const list = (some: typeof rows): JSX.Element => (
    <ul>
      {some.map((row) => (
        <RecallRow key={`${row.kind} ${row.id}`} row={row} name={name} today={now} actions={actions} />
      ))}
    </ul>
  );
  const more = rows.slice(SHOWN);
  return (
    <section class={past || person.createdAt === session.createdAt ? 'recall' : 'recall coming'}>
      <div class="head">
        {rows.length > 0 && <h2>{b.recall}</h2>}
        <MetLine met={past?.met ?? null} cadence={person.cadence ?? null} {...(isFirst && { first: b.firstSession(name) })} />
      </div>
      {declining && <p class="meta">{b.declining[declining]}</p>}
      {rows.length > 0 && list(rows.slice(0, SHOWN))}
      {more.length > 0 && (
        <details>
          <summary class="meta">{b.moreRecall(more.length)}</summary>
          {list(more)}
        </details>
      )}
    </section>
  );
}
