import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isComposed, type Draft } from '@/utils/domain/draft.ts';
import { useBefore } from '@/utils/i18n/before.ts';
import { loadCompose } from '@/utils/i18n/compose.ts';
import type { ComposeWords } from '@/utils/i18n/en-compose.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { readRecords } from '@/utils/messaging/records.ts';
import type { Actions } from '../actions.ts';
import type { Composers } from './composers.tsx';

interface Loaded {
  Composers: typeof Composers;
  c: ComposeWords;
}

/** The way to the composers, and what of them is half-done, also from an earlier session. All else is loaded when it is needed. */
export function Compose({ view, actions }: { view: SessionView; actions: Actions }): JSX.Element {
  const words = useWords();
  const b = useBefore();
  const { person, session } = view;
  const [earlier, setEarlier] = useState<readonly Draft[] | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    let isGone = false;
    readRecords({ store: 'drafts', index: 'personId', key: person.id }).then(
      ([drafts]) => {
        if (isGone) return;
        const begun = drafts.filter(isComposed);
        setEarlier(begun.filter(({ sessionId }) => sessionId !== session.id));
        if (begun.length > 0) setWanted(true);
      },
      (error: unknown) => {
        if (!isGone) setEarlier([]);
        actions.failed(error);
      },
    );
    return () => { isGone = true; };
  }, [person.id, session.id]);
  useEffect(() => {
    if (isWanted) Promise.all([import('./composers.tsx'), loadCompose(words)]).then(([part, c]) => { setLoaded({ Composers: part.Composers, c }); }, actions.failed);
  }, [isWanted, words.language, words.t.me]);
  return (
    <>
      <button
        type="button"
        ref={button}
        class="btn"
        aria-haspopup="dialog"
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
      >
        {b.compose}
      </button>
      {loaded && earlier && (
        <loaded.Composers
          key={session.id}
          view={view}
          actions={actions}
          earlier={earlier}
          c={loaded.c}
          isOpen={isOpen}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
