import { OBSERVED_ATTRIBUTES } from './anchors.ts';

/** What has changed since the last look. */
export interface Changes {
  /** Elements that changed: their attributes, or what is directly in them. */
  changed: ReadonlySet<Node>;
  /** Elements that came. */
  added: ReadonlySet<Element>;
  /** Whether more has happened than these tell: at the start, and while the tab was hidden. */
  anything: boolean;
}

export const NOTHING: Changes = { changed: new Set(), added: new Set(), anything: false };

/**
 * The one observer of the page. Its callback only notes what changed; the work is done once a frame by `pass`, and not
 * at all while the tab is hidden, since no frames come then.
 */
export function observePage(document: Document, pass: (changes: Changes) => void, signal: AbortSignal): void {
  let frame = 0;
  let changed = new Set<Node>();
  let added = new Set<Element>();
  let anything = true;
  const run = (): void => {
    frame = 0;
    const changes = { changed, added, anything };
    [changed, added, anything] = [new Set(), new Set(), false];
    pass(changes);
  };
  const observer = new MutationObserver((records) => {
    frame ||= requestAnimationFrame(run);
    if (document.hidden) {
      // Nobody looks before the tab is shown again: keep nothing of what the page may long have thrown away.
      anything = true;
      changed.clear();
      added.clear();
      return;
    }
    for (const { target, addedNodes } of records) {
      changed.add(target);
      for (const node of addedNodes) if (node instanceof Element) added.add(node);
    }
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: OBSERVED_ATTRIBUTES });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  frame = requestAnimationFrame(run);
}
