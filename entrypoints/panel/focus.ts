/** Moves the focus out of a row that is about to go: to the next one, else the one before, else the line for a new one. */
export function leaveRow(from: Element): void {
  const row = from.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  (neighbour?.querySelector<HTMLElement>('input, button') ?? row?.closest('section')?.querySelector<HTMLElement>('form input') ?? document.querySelector<HTMLElement>('#add-point'))?.focus();
}
