import type { ComponentChildren, JSX, Ref } from 'preact';
import type { Drafts } from './use-drafts.ts';

interface Props {
  /** Under which an unfinished line is kept. */
  field: string;
  label: string;
  drafts: Drafts;
  onAdd: (text: string) => void;
  /** Whether it can be added; what cannot stays in the line. */
  check?: (text: string) => boolean;
  id?: string;
  /** The key that leads here. */
  keys?: string;
  line?: Ref<HTMLInputElement>;
  /** What stands beside the line. */
  children?: ComponentChildren;
}

/** One line for something new; Enter adds it and the field stays. An unfinished one is kept. */
export function AddLine({ field, label, drafts, onAdd, check, id, keys, line, children }: Props): JSX.Element {
  return (
    <form
      class="box"
      onSubmit={(event) => {
        event.preventDefault();
        const text = drafts.of(field)?.trim();
        if (!text || check?.(text) === false) return;
        onAdd(text);
        drafts.set(field, '');
      }}
    >
      <input
        id={id}
        ref={line ?? null}
        dir="auto"
        aria-label={label}
        aria-keyshortcuts={keys}
        placeholder={label}
        autocomplete="off"
        value={drafts.of(field) ?? ''}
        onInput={(event) => { drafts.set(field, event.currentTarget.value); }}
      />
      {children}
    </form>
  );
}
