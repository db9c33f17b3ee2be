import { useReducer, useRef } from 'preact/hooks';
import { useAutosave } from '@/components/use-autosave.ts';

/** The unfinished lines of a session, by field: `point`, `followUp`, `edit <id>`, `compose <composer> <field>`. */
export interface Drafts {
  /** What stands in the field; undefined when it is finished. */
  of: (field: string) => string | undefined;
  /** Takes what was typed; an empty text says that the line is finished. */
  set: (field: string, text: string) => void;
  /** Gives back a line that could not be saved; while another one is written there it waits until that is finished. An edit waits for none. */
  giveBack: (field: string, text: string) => void;
}

/** Keeps the lines, and saves them as they are typed. A component per session: it begins with what is stored. */
export function useDrafts(stored: Readonly<Record<string, string>>, save: (field: string, text: string) => void): Drafts {
  // Not a state: the second Enter of the same moment must find the line gone.
  const texts = useRef(new Map(Object.entries(stored)));
  const waiting = useRef<{ field: string; text: string }[]>([]);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const { typed } = useAutosave(save);
  const of: Drafts['of'] = (field) => texts.current.get(field) || undefined;
  const set: Drafts['set'] = (field, text) => {
    texts.current.set(field, text);
    typed(field, text, text === '');
    redraw(0);
    const next = text === '' ? waiting.current.findIndex((one) => one.field === field) : -1;
    for (const one of next < 0 ? [] : waiting.current.splice(next, 1)) set(field, one.text);
  };
  return {
    of,
    set,
    giveBack: (field, text) => {
      if (of(field) === undefined) set(field, text);
      else if (!field.startsWith('edit ')) waiting.current.push({ field, text });
    },
  };
}

/** The unfinished edit of a record, for its field. */
export function draftOf(drafts: Drafts, id: string): { draft: string | undefined; onDraft: (text: string) => void } {
  const field = `edit ${id}`;
  return { draft: drafts.of(field), onDraft: (text) => { drafts.set(field, text); } };
}
