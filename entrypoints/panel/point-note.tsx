import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Radios } from '@/components/radios.tsx';
import { flushTyping } from '@/components/use-autosave.ts';
import type { Person } from '@/utils/domain/person.ts';
import { movedNote, noteSide, type NoteSide } from '@/utils/domain/point-note.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { useTalk } from '@/utils/i18n/talk.ts';
import type { Actions } from './actions.ts';
import { AutosaveField } from './autosave-field.tsx';
import { Private } from './blur.tsx';
import { SectionLine } from './section-line.tsx';
import './point-note.css';

/** Private until told otherwise; then, with this person and as long as the panel lives, as it was told last. */
const chosenLast = new Map<string, NoteSide>();

/** How to begin with a point, what was said of it, in one box that saves itself, and who sees it. */
export function PointNote({ point, person, actions }: { point: TalkingPoint; person: Person; actions: Actions }): JSX.Element {
  const w = useTalk();
  const { id, revision, isPrivate = false } = point;
  const [chosen, setChosen] = useState(() => noteSide(point, isPrivate ? 'note' : (chosenLast.get(person.id) ?? 'note')));
  const box = useRef<HTMLDivElement>(null);
  const side = noteSide(point, chosen);
  const key = `${id} ${side}`;
  const change = actions.waiting(key);
  const unsaved = change?.name === 'point.edit' ? change.request[side] : undefined;
  const name = w.noteOf(point.text);
  const choose = (to: NoteSide): void => {
    const written = box.current?.querySelector('textarea')?.value ?? '';
    // What is being typed belongs to the side that it was typed on, and goes with the rest.
    flushTyping();
    chosenLast.set(person.id, to);
    setChosen(to);
    const moved = movedNote(point, written, to);
    if (moved) actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id, base: revision, ...moved } });
  };
  const field = (
    <AutosaveField
      key={key}
      id={`${side}-${id}`}
      label={w.note}
      name={name}
      hint={w.noteHint}
      value={point[side] ?? ''}
      unsaved={unsaved}
      revision={revision}
      isUnsaved={() => actions.waiting(key) !== undefined}
      onSave={(text, base) => { actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id, base, [side]: text } }, key); }}
    />
  );
  return (
    <div class="note" ref={box}>
      <SectionLine point={point} person={person} onFailed={actions.failed} />
      {side === 'note' || isPrivate ? <Private key={key} name={name} has={(unsaved ?? point[side] ?? '').trim() !== ''}>{field}</Private> : field}
      {isPrivate ? (
        <p class="meta">{w.pointIsPrivate}</p>
      ) : (
        <Radios legend={w.whoSees} isHeard value={side} options={[['sharedNote', w.inSummary], ['note', w.privateNote]]} onChoose={choose} />
      )}
    </div>
  );
}
