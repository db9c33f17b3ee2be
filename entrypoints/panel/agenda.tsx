import type { JSX } from 'preact';
import type { Past } from '@/components/use-past.ts';
import { agendaText } from '@/utils/domain/agenda-text.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { Actions } from './actions.ts';
import { copyText } from './copy.ts';
import { PointRow } from './point-row.tsx';
import { useReorder } from './use-reorder.ts';

interface Props {
  view: SessionView;
  actions: Actions;
  /** What comes after the first screen: templates, minutes, sending. */
  later?: typeof import('./later.ts') | null;
  /** What was with the person before; null while that is looked up. */
  past?: Past | null;
}

/** The person's open points and those discussed here. */
export function Agenda({ view, actions, later = null, past = null }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const reorder = useReorder(view.points, actions);
  const copy = async (): Promise<void> => {
    const day = view.days[view.session.id];
    const { text, leftOut } = agendaText(view.points, t.agendaOf(day ? formatDay(words, day) : ''), t.kinds);
    if (text && !(await copyText(text))) actions.say(t.notCopied);
    else actions.say([text ? t.agendaCopied : t.nothingToShare, leftOut > 0 ? t.leftOut(leftOut) : ''].filter(Boolean).join(' '));
  };
  return (
    <section>
      <div class="head">
        <h2>{t.agenda}</h2>
        {later && <later.SendAgenda view={view} />}
        {view.points.length > 0 && (
          <button type="button" class="btn" onClick={() => void copy()}>
            {t.copyAgenda}
          </button>
        )}
      </div>
      {later && past && <later.LastTime past={past} sessionId={view.session.id} />}
      {view.points.length === 0 && <p class="meta">{t.noPoints}</p>}
      <ul class="agenda">
        {view.points.map((point) => (
          <PointRow key={point.id} point={point} view={view} actions={actions} reorder={reorder} later={later} />
        ))}
      </ul>
      <div class="plan">{later && <later.AgendaPlan view={view} past={past} actions={actions} />}</div>
    </section>
  );
}
