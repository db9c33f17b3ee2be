import { OBSERVED_ATTRIBUTES } from './anchors.ts';

/** So many records of a batch are looked at: where thousands come at once, those of an open event are no few. */
const LOOKED_AT = 100;

function touches(records: readonly MutationRecord[], element: Element): boolean {
  const step = Math.ceil(records.length / LOOKED_AT);
  for (let i = 0; i < records.length; i += step) {
    const record = records[i];
    if (record && element.contains(record.target)) return true;
  }
  return false;
}

/**
 * The one observer of the page. Its callback looks at nothing but `inside`; the work is done once a frame by `pass`, and
 * not at all while the tab is hidden: what happened then is looked at when it is shown again.
 * @param inside the element whose quiet somebody waits for, if any
 * @param pass called at most once a frame; `touched` tells whether a change lay inside that element
 */
export function observePage(document: Document, inside: () => Element | null, pass: (touched: boolean) => void, signal: AbortSignal): void {
  let frame = 0;
  let touched = false;
  const observer = new MutationObserver((records) => {
    if (document.hidden) return;
    if (!touched) {
      const watched = inside();
      touched = watched !== null && touches(records, watched);
    }
    frame ||= requestAnimationFrame(run);
  });
  const run = (): void => {
    frame = 0;
    // Firefox gives frames to hidden tabs too, one a second.
    if (document.hidden) return;
    const was = touched;
    touched = false;
    pass(was);
  };
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: OBSERVED_ATTRIBUTES });
  document.addEventListener('visibilitychange', () => {
    touched = true;
    frame ||= requestAnimationFrame(run);
  }, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  frame = requestAnimationFrame(run);
}
