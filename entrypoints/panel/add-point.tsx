import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PointKind } from '@/utils/domain/talking-point.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addPoint, type Actions } from './actions.ts';
import { AddLine } from './add-line.tsx';
import { Kind } from './kind.tsx';

/** The line for a new point, and its kind. */
export function AddPoint({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t } = useWords();
  const [kind, setKind] = useState<PointKind>('topic');
  return (
    <AddLine
      field="point"
      id="add-point"
      label={t.addPoint}
      drafts={actions.drafts}
      onAdd={(text) => {
        addPoint(actions, view, { kind, text, questionId: null });
        setKind('topic');
      }}
    >
      <Kind kind={kind} label={t.kind} hasWord={false} onChange={setKind} />
    </AddLine>
  );
}
