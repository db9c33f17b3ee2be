import type { MatchedAnchors } from '../domain/matched-anchors.ts';
import { ANCHORS, closestAnchor, findAnchor, findAnchors, placeOfMatch, type AnchorName } from './anchors.ts';
import { editedEvent } from './read-edit-page.ts';
import { findPopover } from './read-popover.ts';

/** What is looked for on the whole page, event or none. What is of the edit page begins with `edit`, all else is the popover's. */
const ALWAYS: ReadonlySet<string> = new Set<AnchorName>(['account', 'signOut', 'locale', 'timezone', 'main', 'layout', 'day', 'chip', 'dialog']);

/** Which candidate of each anchor matches, of the page and of the event that is open on it. No text is read. */
export function matchedAnchors(document: Document, pathname: string): MatchedAnchors {
  const edited = editedEvent(pathname) !== '';
  const popover = edited ? null : shownPopover(document);
  const candidates: MatchedAnchors['candidates'] = {};
  for (const name of Object.keys(ANCHORS) as AnchorName[]) {
    const ofEditPage = name.startsWith('edit');
    const root = ALWAYS.has(name) || (edited && ofEditPage) ? document : ofEditPage ? null : popover;
    if (root) candidates[name] = placeOfMatch(root, name);
  }
  return { open: edited ? 'edit-page' : popover && 'popover', candidates };
}

/** What holds the popover that a person sees; any dialog, where the page has changed so much that no event is recognised in it. */
function shownPopover(document: Document): Element | null {
  const popover = findPopover(document);
  if (popover?.checkVisibility()) return closestAnchor(popover, 'dialog') ?? popover.parentElement;
  return findAnchors(document, 'dialog').find((dialog) => dialog.checkVisibility() && !findAnchor(dialog, 'quickCreate')) ?? null;
}
