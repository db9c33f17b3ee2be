import { useEffect, useReducer } from 'preact/hooks';
import { keep, readKept } from './kept.ts';

const KEY = 'put-aside';
/** So many of the latest are remembered: what was put aside in one session is of no use long after it. */
const LATEST = 200;

/** Who shows what is put aside: it can be taken back when another has come in the place of who put it there. */
const shown = new Set<() => void>();

function kept(): string[] {
  const list = readKept(KEY);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

/** The suggestions that the user has put aside in a session, by id, and how to; it stays so in this browser. */
export function usePutAside(sessionId: string): [aside: ReadonlySet<string>, put: (id: string, isAside: boolean) => void] {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const show = (): void => { redraw(0); };
    shown.add(show);
    return () => { shown.delete(show); };
  }, []);
  const session = `${sessionId} `;
  return [
    new Set(kept().flatMap((one) => (one.startsWith(session) ? [one.slice(session.length)] : []))),
    (id, isAside) => {
      const others = kept().filter((one) => one !== session + id);
      keep(KEY, isAside ? [...others, session + id].slice(-LATEST) : others);
      for (const show of shown) show();
    },
  ];
}
