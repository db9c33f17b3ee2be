import { closestAnchor, EVENT_ID, findAnchor } from './anchors.ts';
import { editedEvent, readEditPage } from './read-edit-page.ts';
import { findPopover, readPopover, type EventFacts } from './read-popover.ts';

/** The event that the page has open. Elements are re-used from event to event: `encoded` tells which one it is now. */
export interface OpenEvent {
  surface: 'popover' | 'edit-page';
  /** What is read, and whose quiet is waited for. */
  root: HTMLElement;
  encoded: string;
  /** Where the button belongs: inside `place`, after its child `after` or at the end. */
  place: Element;
  after: Element | null;
}

/** The open event, by its popover or its edit page; null when there is none, or when it is being made anew. */
export function findOpenEvent(document: Document, pathname: string): OpenEvent | null {
  const edited = editedEvent(pathname);
  if (edited) return findEdited(document, edited);
  const popover = findPopover(document);
  const dialog = popover && closestAnchor(popover, 'dialog');
  if (!popover || !dialog || findAnchor(dialog, 'quickCreate')) return null;
  return { surface: 'popover', root: popover, encoded: popover.getAttribute(EVENT_ID) ?? '', place: dialog, after: null };
}

/** Whether what was found before shows that event still: a look at itself, and none at the page. */
export function isStillOpen({ surface, root, encoded }: OpenEvent): boolean {
  return root.isConnected && (surface === 'edit-page' || root.getAttribute(EVENT_ID) === encoded);
}

function findEdited(document: Document, encoded: string): OpenEvent | null {
  const root = findAnchor(document, 'editPage');
  const save = root && findAnchor(root, 'editSave');
  return root && save?.parentElement ? { surface: 'edit-page', root, encoded, place: save.parentElement, after: save } : null;
}

/** What the page says of it. No layout is read and nothing is changed. */
export function readOpenEvent({ surface, root, encoded }: OpenEvent): EventFacts {
  return surface === 'popover' ? readPopover(root) : readEditPage(root, encoded);
}
