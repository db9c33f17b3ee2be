import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import type { AnswerOf, MessageName, Request } from '@/utils/messaging/protocol.ts';

/** What the background says to a question, asked again after each change; null until the first answer. */
export function useView<Name extends MessageName>(name: Name, request: Request<Name>, failed: (error: unknown) => void): AnswerOf<Name> | null {
  const [view, setView] = useState<AnswerOf<Name> | null>(null);
  const readings = useRef(0);
  const key = JSON.stringify(request);
  const read = useCallback((): void => {
    readings.current += 1;
    const reading = readings.current;
    // Answers may overtake each other.
    ask(name, request).then(
      (answer) => {
        if (reading === readings.current) setView(() => answer);
      },
      (error: unknown) => {
        if (reading === readings.current) failed(error);
      },
    );
  }, [name, key]);
  useEffect(() => {
    read();
    const stop = onAnnouncement(({ announce }) => {
      if (announce === 'changed') read();
    });
    return () => {
      readings.current += 1;
      stop();
    };
  }, [read]);
  return view;
}
