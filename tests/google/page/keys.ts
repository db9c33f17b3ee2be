import { counts } from './counts.ts';

/** Single-key shortcuts, and which of the page's two listeners has each. */
export interface Shortcuts {
  window: Record<string, () => void>;
  document: Record<string, () => void>;
}

/**
 * Whether the page believes that somebody is typing. It looks at the event's target alone, so that typing inside a
 * shadow root, whose target is the host, counts as a shortcut.
 */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
}

export function listenForKeys(shortcuts: Shortcuts, escape: () => void): void {
  const listener = (actions: Record<string, () => void>) => (event: KeyboardEvent): void => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
    if (!action) return;
    counts.keys++;
    event.preventDefault();
    action();
  };
  window.addEventListener('keydown', listener(shortcuts.window));
  document.addEventListener('keydown', listener(shortcuts.document));
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') escape();
  });
}
