import { useState } from 'preact/hooks';
import { keep, readKept } from './kept.ts';

const KEY = 'hidden';
/** So many of the latest are remembered: what belongs to one session is of no use long after it. */
const LATEST = 50;

function hidden(): string[] {
  const kept = readKept(KEY);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Whether the user has put something away on this page, and how to; it stays so in this browser. */
export function useHidden(what: string): [isHidden: boolean, hide: (isHidden: boolean) => void] {
  const [isHidden, setHidden] = useState(() => hidden().includes(what));
  return [
    isHidden,
    (next) => {
      const others = hidden().filter((one) => one !== what);
      keep(KEY, next ? [...others, what].slice(-LATEST) : others);
      setHidden(next);
    },
  ];
}
