import { useLayoutEffect } from 'preact/hooks';
import { actOnAlt } from '../alt-key.ts';

/**
 * Alt and a key, by its code, also while something is typed.
 * @param isInSheet whether they belong to what lies over the panel: as long as it does, the keys below rest
 */
export function useAltKeys(acts: Readonly<Record<string, () => void>>, isInSheet = false): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isInSheet === (document.querySelector('dialog[open]') !== null)) actOnAlt(event, acts);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
}
