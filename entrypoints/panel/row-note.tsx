import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { shortNameOf, type Person } from '@/utils/domain/person.ts';
import { isNoted } from '@/utils/domain/point-note.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { useTalk } from '@/utils/i18n/talk.ts';
import type { Actions } from './actions.ts';
import { Brought } from './brought.tsx';
import { PointNote } from './point-note.tsx';

/** Whether a point of the agenda has a note or was brought by the other, and the way to both: what is not so takes no room in the row. */
export function RowNote({ point, person, actions }: { point: TalkingPoint; person: Person; actions: Actions }): JSX.Element {
  const w = useTalk();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {(isOpen || point.broughtBy === 'them') && <Brought point={point} name={shortNameOf(person)} actions={actions} />}
      <button type="button" class={isOpen || isNoted(point) ? 'quiet has-note' : 'quiet none'} aria-label={w.noteOf(point.text)} aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M4.5 2.8h6l3 3v9.4h-9zM7 8.5h4M7 11.5h4" />
        </svg>
        {isNoted(point) && w.note}
      </button>
      {isOpen && <PointNote point={point} person={person} actions={actions} />}
    </>
  );
}
