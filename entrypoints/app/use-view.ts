import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onAnnouncement } from '@/utils/messaging/client.ts';

/** What the background says to a question, asked again after each change; null until the first answer. @param key what the question is about */
export function useView<View>(ask: () => Promise<View>, failed: (error: unknown) => void, key = ''): View | null {
  const [view, setView] = useState<View | null>(null);
  const readings = useRef(0);
  const read = useCallback((): void => {
    readings.current += 1;
    const reading = readings.current;
    // Answers may overtake each other.
    ask().then(
      (answer) => {
        if (reading === readings.current) setView(() => answer);
      },
      (error: unknown) => {
        if (reading === readings.current) failed(error);
      },
    );
  }, [key]);
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
