import type { JSX } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { useTalk } from '@/utils/i18n/talk.ts';
import { useWords } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addDecision, type Actions } from '../actions.ts';
import { AddLine } from '../add-line.tsx';
import { useAltKeys } from './use-alt-keys.ts';

/** The lines, each by the field under which it is kept while it is unfinished. */
const LINES = ['followUp', 'decision'] as const;
type Line = (typeof LINES)[number];
const KEYS: Record<Line, string> = { followUp: 'Alt+F', decision: 'Alt+D' };

interface Props {
  view: SessionView;
  actions: Actions;
  /** The line for a follow-up, as Prepare has it. */
  followUp: JSX.Element;
}

/** What one agrees on while talking: a button, or its key, opens the line for it. An unfinished one stays in sight. */
export function AgreedLines({ view, actions, followUp }: Props): JSX.Element {
  const { t } = useWords();
  const w = useTalk();
  const { drafts } = actions;
  const [open, setOpen] = useState<Line | null>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const line = useRef<HTMLDivElement>(null);
  /** Whether a line was asked for, and has not been given the focus yet: it may still be loaded. */
  const isAwaited = useRef(false);
  useLayoutEffect(() => {
    const field = isAwaited.current && line.current?.querySelector('input');
    if (!field) return;
    isAwaited.current = false;
    field.focus();
  });
  const show = (next: Line): void => {
    isAwaited.current = true;
    setOpen(next);
    redraw(0);
  };
  useAltKeys({ KeyF: () => { show('followUp'); }, KeyD: () => { show('decision'); } });
  const isShown = (one: Line): boolean => one === open || !!drafts.of(one)?.trim();
  return (
    <div class="agreed">
      <div class="two">
        {LINES.map((one) => (
          <button
            key={one}
            type="button"
            class={`btn ${one}`}
            aria-expanded={isShown(one)}
            aria-keyshortcuts={KEYS[one]}
            onClick={() => {
              if (one === open && !drafts.of(one)?.trim()) setOpen(null);
              else show(one);
            }}
          >
            <span aria-hidden="true">+ </span>{w[one]} <kbd class="meta" aria-hidden="true">{KEYS[one].replace('+', ' ')}</kbd>
          </button>
        ))}
      </div>
      {LINES.map((one) => isShown(one) && (
        <div key={one} ref={one === open ? line : null}>
          {one === 'followUp' ? followUp : <AddLine field="decision" label={t.wrapUp.addDecision} keys={KEYS.decision} drafts={drafts} onAdd={(text) => { addDecision(actions, view, text); }} />}
        </div>
      ))}
    </div>
  );
}
