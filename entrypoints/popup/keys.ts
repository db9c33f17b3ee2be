import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isTextField } from '@/components/typing.ts';

const BOXES = 'main li [type="checkbox"]';

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(BOXES)];
}

function boxOf(id: string): HTMLInputElement | undefined {
  return boxes().find((box) => box.dataset['id'] === id);
}

function addField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('.quick-add input');
}

/** Moves the focus to the next item, else the one before, else to the field: the item that has it is about to go. */
export function leaveRow(id: string): void {
  const all = boxes();
  const at = all.findIndex((box) => box.dataset['id'] === id);
  (all[at + 1] ?? all[at - 1] ?? addField())?.focus();
}

/**
 * Keeps the focus where an item is changed: in another group its row is drawn anew, and the button that undid the change is
 * gone. The returned function is called before the change; the focus comes to the item's box when nothing else has it.
 */
export function useFocusKept(): (id: string) => void {
  const kept = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (kept.current === null) return;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    const box = isLost ? boxOf(kept.current) : undefined;
    box?.focus();
    if (box || !isLost) kept.current = null;
  });
  return (id) => {
    const active = document.activeElement;
    if (active?.closest('.toast') || boxOf(id)?.closest('li')?.contains(active)) kept.current = id;
  };
}

/** Up and Down go from item to item, `/` to the field, Escape out of a field, `?` shows the keys. */
export function useKeys(showKeys: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (!(target instanceof HTMLElement) || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('dialog, select')) return;
      const types = isTextField(target);
      if (types && key !== 'Escape') return;
      const goal = key === '/' ? addField() : neighbour(target, key);
      if (goal) goal.focus();
      else if (key === '?') showKeys();
      else if (types) target.blur();
      else return;
      // Else `/` would be typed, the list scrolled, and the browser would close the popup.
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
}

function neighbour(target: HTMLElement, key: string): HTMLElement | null {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return null;
  const own = target.closest('main li')?.querySelector<HTMLInputElement>('[type="checkbox"]');
  const all = boxes();
  // From outside of the list, Down enters it.
  return own ? (all[all.indexOf(own) + step] ?? null) : step === 1 ? (all[0] ?? null) : null;
}
