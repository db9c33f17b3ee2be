import { OBSERVED_ATTRIBUTES } from './anchors.ts';

const OBSERVED = { childList: true, subtree: true, attributes: true, attributeFilter: OBSERVED_ATTRIBUTES };
/** Between two looks at a page that changes and changes, ms: a popover fills itself, somebody holds the key that leafs through weeks. */
const PAUSE = 250;

export interface PageListener {
  /** The element whose quiet somebody waits for, if any. */
  inside: () => Element | null;
  /** At every batch of changes: it may only take note, and says whether the page is to be looked at at once. */
  changed: () => boolean;
  /** The same at every batch of changes inside that element. */
  touched: () => boolean;
  /** Looks at the page. `isTouched` tells whether a change lay inside that element. */
  pass: (isTouched: boolean) => void;
}

/**
 * Observes the page. Nothing is looked at as it changes: that is done by `pass`, in the next frame, but in bursts of changes only
 * now and then, and not at all while the tab is hidden: it catches up when it is shown.
 */
export function observePage(document: Document, { inside, changed, touched, pass }: PageListener, signal: AbortSignal): void {
  let frame = 0;
  let timer = 0;
  let isPending = false;
  let isTouched = false;
  let isUrgent = true;
  let passedAt = 0;
  let watched: Element | null = null;
  const schedule = (): void => {
    isPending = true;
    if (frame || (timer && !isUrgent)) return;
    const wait = isUrgent ? 0 : passedAt + PAUSE - performance.now();
    if (wait <= 0) frame = requestAnimationFrame(run);
    else timer = window.setTimeout(afterPause, wait);
  };
  // Too early where the page was looked at meanwhile: cheaper than to set it anew each time.
  const afterPause = (): void => {
    timer = 0;
    if (isPending) schedule();
  };
  const note = (): void => {
    isTouched = true;
    if (touched()) isUrgent = true;
  };
  // The browser tells whether a change lay inside: no record of any is read.
  const watcher = new MutationObserver(() => {
    if (document.hidden) return;
    note();
    schedule();
  });
  const observer = new MutationObserver(() => {
    if (document.hidden) return;
    if (changed()) isUrgent = true;
    schedule();
  });
  const run = (): void => {
    frame = 0;
    // Firefox gives frames to hidden tabs too, one a second.
    if (document.hidden) return;
    const was = isTouched;
    isPending = isTouched = isUrgent = false;
    passedAt = performance.now();
    pass(was);
    const now = inside();
    if (now === watched) return;
    watched = now;
    watcher.disconnect();
    if (now) watcher.observe(now, OBSERVED);
  };
  const catchUp = (): void => {
    isUrgent = true;
    changed();
    schedule();
  };
  observer.observe(document, OBSERVED);
  document.addEventListener('visibilitychange', () => {
    note();
    catchUp();
  }, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    watcher.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  catchUp();
}
