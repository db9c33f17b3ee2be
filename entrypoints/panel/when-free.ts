import { isTextField } from '@/components/typing.ts';

/** What may end that somebody is busy: a field or the window is left, a sheet closed (heard only on its way down), a press over. */
const ENDS = ['focusout', 'blur', 'close', 'pointerup', 'pointercancel'] as const;

/** Whether a sheet is open or somebody writes right here: a frame keeps its focused field after one has clicked beside it, though nothing is typed there any more. */
function isBusy(): boolean {
  return document.querySelector('dialog[open]') !== null || (document.hasFocus() && isTextField(document.activeElement));
}

/** Does something at once, or as soon as nobody is writing or has a sheet open. @returns what lets go of it */
export function whenFree(act: () => void): () => void {
  const waiting = new AbortController();
  /** What is pressed must still be there when the button comes up: else it would never be clicked. */
  let isPressed = false;
  const look = (): void => {
    if (waiting.signal.aborted || isPressed || isBusy()) return;
    waiting.abort();
    act();
  };
  const { signal } = waiting;
  addEventListener('pointerdown', () => { isPressed = true; }, { capture: true, signal });
  for (const type of ENDS) {
    addEventListener(type, () => {
      if (type.startsWith('pointer')) isPressed = false;
      // Then the next field has the focus, and what was pressed is clicked.
      setTimeout(look, 0);
    }, { capture: true, signal });
  }
  look();
  return () => { waiting.abort(); };
}
