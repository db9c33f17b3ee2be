import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addPoint, type Actions } from '../actions.ts';
import { useAltKeys } from './use-alt-keys.ts';

const FIELD = 'park';

/** One line for what would lead off the subject: it waits for the next session. Its key leads here, Enter back to where one was. */
export function ParkLine({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const { t } = useWords();
  const { drafts } = actions;
  const line = useRef<HTMLInputElement>(null);
  const from = useRef<Element | null>(null);
  useAltKeys({
    KeyP: () => {
      if (document.activeElement !== line.current) from.current = document.activeElement;
      line.current?.focus();
    },
  });
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        const text = drafts.of(FIELD)?.trim();
        if (!text) return;
        addPoint(actions, view, { kind: 'topic', text, questionId: null, parkedIn: view.session.id }, t.talk.wasParked);
        drafts.set(FIELD, '');
        if (from.current instanceof HTMLElement) from.current.focus();
        from.current = null;
      }}
    >
      <input
        ref={line}
        dir="auto"
        aria-label={t.talk.parkLine}
        aria-keyshortcuts="Alt+P"
        placeholder={t.talk.parkLine}
        autocomplete="off"
        value={drafts.of(FIELD) ?? ''}
        onInput={(event) => { drafts.set(FIELD, event.currentTarget.value); }}
      />
      <kbd class="meta" aria-hidden="true">Alt P</kbd>
    </form>
  );
}
