const NOT_TEXT: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'submit']);

/** Whether keys that go there write something: then they are no shortcuts. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement;
}

/** Ctrl+Z, Cmd+Z, outside of text fields, which have an undo of their own. */
export function isUndo(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && !event.defaultPrevented && !isTextField(event.target);
}
