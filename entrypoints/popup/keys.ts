import { useEffect } from 'preact/hooks';

const BOXES = 'main [type="checkbox"]';

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(BOXES)];
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

/** Up and Down go from item to item, `/` to the field, Escape out of a field. */
export function useKeys(): void {
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
}

function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const types = target instanceof HTMLInputElement && target.type !== 'checkbox';
  if (types && key !== 'Escape') return;
  const goal = key === '/' ? addField() : neighbour(target, key);
  if (goal) goal.focus();
  else if (types) target.blur();
  else return;
  // Else `/` would be typed, the list scrolled, and the browser would close the popup.
  event.preventDefault();
}

function neighbour(target: HTMLElement, key: string): HTMLElement | null {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const own = target.closest('main li')?.querySelector<HTMLInputElement>('[type="checkbox"]');
  if (step === 0 || !own) return null;
  const all = boxes();
  return all[all.indexOf(own) + step] ?? null;
}
