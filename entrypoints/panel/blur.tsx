import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { flushTyping } from '@/components/use-autosave.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { useWords } from '@/utils/i18n/words.ts';
import { MEET_ORIGIN } from '@/utils/meet-page/origin.ts';
import { actOnAlt } from './alt-key.ts';
import { embedder } from './embedder.ts';

/** Whether what is mine alone is hidden. */
export interface Blur {
  isBlurred: boolean;
  /** Counts the times that it was asked for: then what was uncovered is covered again. */
  nth: number;
  toggle: () => void;
}

export const BlurContext = createContext<Blur>({ isBlurred: false, nth: 0, toggle: () => undefined });

/** What the user has said of it since the panel was opened; null while nothing. */
export type BlurChoice = { isBlurred: boolean; nth: number } | null;

/**
 * Until something is said, what is private is blurred while one talks, with the other at the table, and beside a call, where screens are shared;
 * not while one prepares or wraps up, alone. Alt+B covers everything as long as anything can be read, else uncovers all: the key for "someone is
 * looking" never shows more.
 */
export function useBlurring(isTalking: boolean, choice: BlurChoice, choose: (choice: BlurChoice) => void): Blur {
  const isBlurred = choice?.isBlurred ?? (isTalking || embedder() === MEET_ORIGIN);
  const toggle = (): void => {
    const canBeRead = !isBlurred || document.querySelector('.private.open, .private:focus-within textarea:not(:placeholder-shown)') !== null;
    // What was just typed is something to cover as well, and at once.
    flushTyping();
    choose({ isBlurred: canBeRead, nth: (choice?.nth ?? 0) + 1 });
  };
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => { actOnAlt(event, { KeyB: () => { latest.current(); } }); };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
  return { isBlurred, nth: choice?.nth ?? 0, toggle };
}

/** The point as it is named where its text must not be read out: while what is private is blurred, by its place alone. */
export function useNamed(): <P extends Pick<TalkingPoint, 'text' | 'isPrivate'>>(point: P, nth: number) => P {
  const { t } = useWords();
  const { isBlurred } = useContext(BlurContext);
  return (point, nth) => (isBlurred && point.isPrivate ? { ...point, text: `${t.privateWord} ${String(nth)}` } : point);
}

interface Props {
  /** What is covered. */
  name: string;
  /** Whether there is anything to cover. */
  has: boolean;
  children: ComponentChildren;
}

/**
 * Something of mine alone. Blurred, it is out of reach of screen readers and the keyboard too, so that it is not read out either; what is there
 * in its place is a button that says so and uncovers it. Leaving it for another part of the panel covers it again; another window does not, where one may go and come back in the
 * middle of a sentence.
 */
export function Private({ name, has, children }: Props): JSX.Element {
  const { t } = useWords();
  const { isBlurred, nth } = useContext(BlurContext);
  const [open, setOpen] = useState<number | null>(null);
  const inside = useRef<HTMLSpanElement>(null);
  const cover = useRef<HTMLButtonElement>(null);
  const hides = has && isBlurred && open !== nth;
  useLayoutEffect(() => {
    // The focus goes neither to nowhere nor on writing where nothing is seen.
    if (hides && inside.current?.contains(document.activeElement)) cover.current?.focus();
  }, [hides]);
  return (
    <span class={hides ? 'private' : has ? 'private open' : 'private'}>
      <span ref={inside} class={hides ? 'blurred' : undefined} inert={hides} onFocusIn={() => { setOpen(nth); }} onFocusOut={() => { if (document.hasFocus()) setOpen(null); }}>
        {children}
      </span>
      {hides && (
        <button
          type="button"
          ref={cover}
          class="cover"
          aria-label={t.blurredName(name)}
          title={t.showWord}
          onClick={() => {
            setOpen(nth);
            focusIn(inside);
          }}
        />
      )}
    </span>
  );
}

/** What was uncovered has the focus, as soon as it can have it: leaving it covers it. */
function focusIn({ current }: { current: HTMLElement | null }): void {
  if (!current) return;
  current.inert = false;
  const field = current.querySelector<HTMLElement>('textarea, input, button, [tabindex]');
  if (field) field.focus();
}
