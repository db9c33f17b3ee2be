import { useEffect, useReducer, useRef } from 'preact/hooks';
import { keep, readKept } from '@/components/kept.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';

/** The lines that are not finished, by field: `followUp`, `edit <id>`. A popup is closed by any click beside it. */
export interface Lines {
  /** What stands in the field; undefined when it is finished. */
  of: (field: string) => string | undefined;
  /** Takes what was typed; an empty text says that the line is finished. */
  set: (field: string, text: string) => void;
}

const KEY = 'unfinished';

/** The line for a new follow-up. */
export const ADD = 'followUp';

/** The edit of a follow-up. */
export function editOf(id: string): string {
  return `edit ${id}`;
}

/** @param outstanding what can be edited, once it is known: edits of anything else are forgotten then */
export function useLines(outstanding: readonly FollowUp[] | undefined): Lines {
  const texts = useRef<Map<string, string> | null>(null);
  texts.current ??= stored();
  const lines = texts.current;
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const set = (field: string, text: string): void => {
    // With what another popup, in a tab, has written meanwhile.
    const all = stored();
    for (const to of [lines, all]) {
      if (text) to.set(field, text);
      else to.delete(field);
    }
    keep(KEY, all.size > 0 ? Object.fromEntries(all) : null);
    redraw(0);
  };
  useEffect(() => {
    if (!outstanding) return;
    const fields = new Set(outstanding.map(({ id }) => editOf(id)));
    for (const field of lines.keys()) if (field !== ADD && !fields.has(field)) set(field, '');
  }, [outstanding === undefined]);
  return { of: (field) => lines.get(field), set };
}

function stored(): Map<string, string> {
  const kept = readKept(KEY);
  const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
