import type { JSX } from 'preact';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { editPoint, type Actions } from './actions.ts';
import { Private, useNamed } from './blur.tsx';
import { Kind } from './kind.tsx';
import { RemoveButton, RowText } from './row-parts.tsx';
import type { Reorder } from './use-reorder.ts';

const LOCKED = 'M4.5 8.5h9v6.5h-9zM6.3 8.5V6a2.7 2.7 0 0 1 5.4 0v2.5';
const OPEN = 'M4.5 8.5h9v6.5h-9zM6.3 8.5V5a2.7 2.7 0 0 1 5.2-1';

interface Props {
  point: TalkingPoint;
  view: SessionView;
  actions: Actions;
  reorder: Reorder;
  /** What comes after the first screen: its minutes, its note. */
  later: typeof import('./later.ts') | null;
}

/** One point: discussed or not, its text, its kind, whether it is only mine, its place. */
export function PointRow({ point, view, actions, reorder, later }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { id, text, kind, isPrivate = false } = point;
  const named = useNamed()(point, view.points.indexOf(point) + 1);
  const day = point.addedIn && point.addedIn !== view.session.id ? view.days[point.addedIn] : undefined;
  const edit = (patch: Parameters<typeof editPoint>[2], said?: string): void => { editPoint(actions, point, patch, said); };
  return (
    <li class={`row ${reorder.markOf(id)}`} onKeyDown={(event) => { reorder.onKey(event, point); }}>
      <input
        type="checkbox"
        aria-label={t.discussed(named.text)}
        checked={point.discussedIn !== null}
        onChange={(event) => { edit({ discussedIn: event.currentTarget.checked ? view.session.id : null }); }}
      />
      <div class="grow">
        <Private name={t.privateWord} has={isPrivate}><RowText id={id} text={text} isDone={point.discussedIn !== null} drafts={actions.drafts} onSave={(next) => { edit({ text: next }, t.changed); }} /></Private>
        <div class="meta facts">
          <Kind kind={kind} label={t.kindOf(named.text)} hasWord onChange={(next) => { edit({ kind: next }); }} />
          <button type="button" class="quiet lock" aria-label={t.isPrivate(named.text)} aria-pressed={isPrivate} title={t.privateHint} onClick={() => { edit({ isPrivate: !isPrivate }); }}>
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d={isPrivate ? LOCKED : OPEN} />
            </svg>
            {isPrivate && t.privateWord}
          </button>
          {later && <later.Minutes point={named} actions={actions} />}
          {day && <span>{t.carriedOver(formatDay(words, day))}</span>}
          {later && <later.RowNote point={named} person={view.person} actions={actions} />}
        </div>
      </div>
      <button type="button" class="btn ico handle" aria-label={t.move(named.text)} title={t.moveHint} onPointerDown={(event) => { reorder.onGrab(event, point); }}>
        <span aria-hidden="true">⠿</span>
      </button>
      <RemoveButton text={named.text} onRemove={() => { edit({ deleted: true }, t.deleted); }} />
    </li>
  );
}
