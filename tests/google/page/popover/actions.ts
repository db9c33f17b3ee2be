import { editAddress } from '../address.ts';
import { pageData, words } from '../state.ts';
import { remove, save } from '../save.ts';
import { goTo, redraw } from '../stage.ts';
import { toast } from '../toast.ts';
import { closePopover, isPagesOwn, theDialog } from './dialog.ts';
import { allGuestRows } from './guests.ts';
import { forget, openEntry } from './open.ts';

export function deleteOpen(): void {
  const entry = openEntry();
  if (!entry?.event) return;
  const { calendar, event } = entry;
  closePopover(false);
  void remove(event, calendar.id).then(() => {
    redraw();
    toast(words().removed, words().undo, () => void save(event, calendar.id).then(redraw));
  });
}

export function editOpen(): void {
  const entry = openEntry();
  if (entry?.event) goTo(editAddress(entry.key));
}

function answer(response: string): void {
  const entry = openEntry();
  const self = entry?.event?.attendees?.find((a) => a.email === pageData().self.email);
  if (!entry?.event || !self) return;
  self.responseStatus = response;
  forget(entry.key);
  void save(entry.event, entry.calendar.id).then(redraw);
  for (const button of theDialog().card.querySelectorAll('[data-response]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-response') === response));
  }
}

/** The buttons of the popover, by what they are rather than which node they are: nodes are used again. */
export function listenInDialog(): void {
  const { root } = theDialog();
  root.addEventListener('click', (event) => {
    if (!isPagesOwn(event.target)) return;
    const button = event.target.closest('button');
    if (!button) return;
    const response = button.getAttribute('data-response');
    const kind = button.getAttribute('jsname');
    if (kind === 'LgbsSe') closePopover();
    else if (kind === 'DyVDA') editOpen();
    else if (kind === 'VkLyEc') deleteOpen();
    else if (kind === 'hLOY7e') {
      const entry = openEntry();
      if (entry) button.parentElement?.replaceChildren(...allGuestRows(entry));
    } else if (response) answer(response);
  });
}
