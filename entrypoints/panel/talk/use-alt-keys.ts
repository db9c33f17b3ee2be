import { useLayoutEffect } from 'preact/hooks';

/**
 * Alt and a key, by its code, also while something is typed; prevented, since Option and a letter types a character on a Mac.
 * @param isInSheet whether they belong to what lies over the panel: as long as it does, the keys below rest
 */
export function useAltKeys(acts: Readonly<Record<string, () => void>>, isInSheet = false): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = event.altKey ? acts[event.code] : undefined;
      if (!act || isInSheet !== (document.querySelector('dialog[open]') !== null)) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
}
