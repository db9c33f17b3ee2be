import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PointKind } from '@/utils/domain/talking-point.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addPoint, type Actions } from './actions.ts';
import { Kind } from './kind.tsx';

const FIELD = 'point';

/** One line for a new point; Enter adds it and the field stays. An unfinished one is kept. */
export function AddPoint({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t } = useWords();
  const { drafts } = actions;
  const [kind, setKind] = useState<PointKind>('topic');
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        const text = drafts.of(FIELD)?.trim();
        if (!text) return;
        addPoint(actions, view, { kind, text, questionId: null });
        drafts.set(FIELD, '');
        setKind('topic');
      }}
    >
      <input
        id="add-point"
        dir="auto"
        aria-label={t.addPoint}
        placeholder={t.addPoint}
        autocomplete="off"
        value={drafts.of(FIELD) ?? ''}
        onInput={(event) => { drafts.set(FIELD, event.currentTarget.value); }}
      />
      <Kind kind={kind} label={t.kind} hasWord={false} onChange={setKind} />
    </form>
  );
}
