import { OBSERVED_ATTRIBUTES } from './anchors.ts';

const OBSERVED = { childList: true, subtree: true, attributes: true, attributeFilter: OBSERVED_ATTRIBUTES };
/** The page is looked at so often while it changes and changes, ms: somebody leafs through weeks, or holds the key that does. */
const PAUSE = 250;

/**
 * Observes the page. Nothing is looked at as it changes; the work is done by `pass`: in the next frame, but in bursts of changes
 * outside of the open event only now and then, and not at all while the tab is hidden: it catches up when it is shown.
 * @param inside the element whose quiet somebody waits for, if any
 * @param pass `touched` tells whether a change lay inside that element
 */
export function observePage(document: Document, inside: () => Element | null, pass: (touched: boolean) => void, signal: AbortSignal): void {
  let frame = 0;
  let timer = 0;
  let touched = false;
  let passedAt = -Infinity;
  let watched: Element | null = null;
  // The browser tells whether a change lay inside: no record of any is read.
  const watcher = new MutationObserver(() => { touched = true; });
  const observer = new MutationObserver(() => {
    if (frame || document.hidden) return;
    const wait = touched ? 0 : passedAt + PAUSE - performance.now();
    if (wait <= 0) frame = requestAnimationFrame(run);
    else timer ||= window.setTimeout(run, wait);
  });
  const run = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = timer = 0;
    // Firefox gives frames to hidden tabs too, one a second.
    if (document.hidden) return;
    const was = touched;
    touched = false;
    passedAt = performance.now();
    pass(was);
    const now = inside();
    if (now === watched) return;
    watched = now;
    watcher.disconnect();
    if (now) watcher.observe(now, OBSERVED);
  };
  observer.observe(document, OBSERVED);
  document.addEventListener('visibilitychange', () => {
    touched = true;
    frame ||= requestAnimationFrame(run);
  }, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    watcher.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  frame = requestAnimationFrame(run);
}
