import { useEffect } from 'preact/hooks';
import { isTextField } from '@/components/typing.ts';

/** Keys that lead to a field, by what is typed. Letters count outside of text fields only. */
const FIELDS: Record<string, string> = { o: '#objective', n: '#add-point', f: '.quick-add input, .followUp[aria-expanded="false"]', '/': '.bank [type="search"]', q: '.bank [type="search"]' };

/** Escape closes, `?` shows the keys, letters lead to the fields. What an inner part has used is none of these. */
export function useKeys(onEscape: () => void, onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') onEscape();
      // In a list of the browser letters choose.
      if (isTextField(event.target) || event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
      const selector = FIELDS[event.key];
      const field = selector === undefined ? null : document.querySelector<HTMLElement>(selector);
      if (event.key !== '?' && !field) return;
      // Else the letter would be typed into the field.
      event.preventDefault();
      if (field) field.focus();
      else onHelp();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [onEscape, onHelp]);
}
