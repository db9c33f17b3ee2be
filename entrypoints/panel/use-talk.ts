import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isTextField } from '@/components/typing.ts';
import { useNow } from '@/components/use-now.ts';
import { countdown } from '@/utils/domain/countdown.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import type { TalkProps } from './talk/talk.tsx';

interface Talking {
  /** The focus view while one talks; null otherwise. */
  View: ComponentType<TalkProps> | null;
  start: () => void;
  stop: () => void;
}

/**
 * Whether one talks: by the button, and by itself when the meeting begins while the panel is open and nobody is typing.
 * @param prepared another value: somebody prepares, and sees everything again
 */
export function useTalk(meeting: Meeting | null, prepared: string, onFailed: (error: unknown) => void): Talking {
  const [talk, setTalk] = useState<{ View: ComponentType<TalkProps>; prepared: string } | null>(null);
  const start = (): void => {
    import('./talk/talk.tsx').then(({ Talk }) => { setTalk({ View: Talk, prepared }); }, onFailed);
  };
  const kind = countdown(meeting?.start ?? null, meeting?.end ?? null, useNow())?.kind;
  const before = useRef(kind);
  useEffect(() => {
    const begins = before.current === 'until' && kind === 'left';
    before.current = kind;
    if (begins && !isTextField(document.activeElement)) start();
  }, [kind]);
  return { View: talk?.prepared === prepared ? talk.View : null, start, stop: () => { setTalk(null); } };
}
