import { useLayoutEffect } from 'preact/hooks';

/** Alt and a key, by its code, also while something is typed; prevented, since Option and a letter types a character on a Mac. */
export function useAltKeys(acts: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = event.altKey ? acts[event.code] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
}
