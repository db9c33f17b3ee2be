/** Gives the focus to what stands in the place of what had it; never takes it from the page around the panel. */
export function catchFocus(to: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) to?.focus();
}
