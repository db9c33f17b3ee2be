import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { formatDay, useWords } from '@/utils/i18n/words.ts';
import { ask } from '@/utils/messaging/client.ts';
import type { EditOf, SessionView } from '@/utils/messaging/protocol.ts';
import type { Actions } from './panel.tsx';

interface Props {
  view: SessionView;
  actions: Actions;
}

type Edit = EditOf<'point.edit'>;

/** The person's open points and those discussed here. */
export function Agenda({ view, actions }: Props): JSX.Element {
  const words = useWords();
  const { t } = words;
  const edit = (point: TalkingPoint, patch: Edit): void => {
    ask('point.edit', { mutation: crypto.randomUUID(), id: point.id, ...patch }).then(actions.read, actions.failed);
  };
  const remove = (point: TalkingPoint): void => {
    edit(point, { deleted: true });
    actions.undoable({ text: t.deleted, undo: () => { edit(point, { deleted: false }); } });
  };
  return (
    <section>
      <div class="head">
        <h2>{t.agenda}</h2>
      </div>
      {view.points.length === 0 && <p class="meta">{t.noPoints}</p>}
      <ul>
        {view.points.map((point) => {
          const day = point.addedIn && point.addedIn !== view.session.id ? view.days[point.addedIn] : undefined;
          return (
            <li class="row" key={point.id}>
              <input
                type="checkbox"
                aria-label={t.discussed(point.text)}
                checked={point.discussedIn !== null}
                onChange={(event) => { edit(point, { discussedIn: event.currentTarget.checked ? view.session.id : null }); }}
              />
              <div class="grow">
                <PointText point={point} onSave={(text) => { edit(point, { text }); }} />
                {day && <p class="meta">{t.carriedOver(formatDay(words, day))}</p>}
              </div>
              <button type="button" class="btn ico" aria-label={t.remove(point.text)} onClick={() => { remove(point); }}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Shows the text; a click or Enter makes it a field, Enter saves, Escape leaves it as it was. */
function PointText({ point, onSave }: { point: TalkingPoint; onSave: (text: string) => void }): JSX.Element {
  const { t } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  // A field that goes away loses the focus: that must not save what Enter has saved or Escape has thrown away.
  const editing = useRef(false);
  const focusBack = useRef(false);
  const start = (): void => {
    editing.current = true;
    setDraft(point.text);
  };
  const leave = (saves: boolean): void => {
    if (!editing.current) return;
    editing.current = false;
    const text = draft?.trim();
    if (saves && text && text !== point.text) onSave(text);
    setDraft(null);
  };
  if (draft === null) {
    return (
      <button
        type="button"
        dir="auto"
        class={point.discussedIn === null ? 'text' : 'text done'}
        aria-label={t.edit(point.text)}
        ref={(button) => {
          if (!button || !focusBack.current) return;
          focusBack.current = false;
          button.focus();
        }}
        onClick={start}
      >
        {point.text}
      </button>
    );
  }
  return (
    <input
      class="edit"
      aria-label={t.edit(point.text)}
      value={draft}
      ref={(field) => { if (field && document.activeElement !== field) field.focus(); }}
      onInput={(event) => { setDraft(event.currentTarget.value); }}
      onBlur={() => { leave(true); }}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        // Else the same Enter would press the button that comes back.
        event.preventDefault();
        focusBack.current = true;
        leave(event.key === 'Enter');
      }}
    />
  );
}

/** One line for a new point; Enter adds it and the field stays. */
export function AddPoint({ view, actions }: Props): JSX.Element {
  const { t } = useWords();
  const [text, setText] = useState('');
  const busy = useRef(false);
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        const line = text.trim();
        if (!line || busy.current) return;
        busy.current = true;
        ask('point.add', { mutation: crypto.randomUUID(), id: crypto.randomUUID(), personId: view.person.id, sessionId: view.session.id, kind: 'topic', text: line, questionId: null }).then(() => {
          // What was typed meanwhile is the next point.
          setText((now) => (now.startsWith(text) ? now.slice(text.length) : now));
          actions.read();
        }, actions.failed).finally(() => { busy.current = false; });
      }}
    >
      <input
        aria-label={t.addPoint}
        placeholder={t.addPoint}
        autocomplete="off"
        value={text}
        onInput={(event) => { setText(event.currentTarget.value); }}
      />
    </form>
  );
}
