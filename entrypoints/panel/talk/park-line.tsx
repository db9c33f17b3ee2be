import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addPoint, type Actions } from '../actions.ts';
import { AddLine } from '../add-line.tsx';
import { useAltKeys } from './use-alt-keys.ts';

/** One line for what would lead off the subject: it waits for the next session. Its key leads here, Enter back to where one was. */
export function ParkLine({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t } = useWords();
  const line = useRef<HTMLInputElement>(null);
  const from = useRef<Element | null>(null);
  useAltKeys({
    KeyP: () => {
      if (document.activeElement !== line.current) from.current = document.activeElement;
      line.current?.focus();
    },
  });
  return (
    <AddLine
      field="park"
      label={t.talk.parkLine}
      keys="Alt+P"
      line={line}
      drafts={actions.drafts}
      onAdd={(text) => {
        addPoint(actions, view, { kind: 'topic', text, questionId: null, parkedIn: view.session.id }, t.talk.wasParked);
        if (from.current instanceof HTMLElement) from.current.focus();
        from.current = null;
      }}
    >
      <kbd class="meta" aria-hidden="true">Alt P</kbd>
    </AddLine>
  );
}
