import { useEffect, useState } from 'preact/hooks';
import type { MatchedAnchors } from '@/utils/domain/matched-anchors.ts';
import { askCalendar } from './ask-calendar.ts';

/** What is recognised on the Calendar page, asked again whenever somebody comes back from there; undefined until the first answer. */
export function useMatchedAnchors(failed: (error: unknown) => void): MatchedAnchors | null | undefined {
  const [matched, setMatched] = useState<MatchedAnchors | null>();
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) askCalendar().then(setMatched, failed);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return matched;
}
