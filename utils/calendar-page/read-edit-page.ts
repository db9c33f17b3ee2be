import { findAnchor, findAnchors, type AnchorName } from './anchors.ts';
import { decodeEventId } from './event-id.ts';
import { readLink, readRows, type EventFacts } from './read-popover.ts';

/** The encoded event id of an edit page's address; '' where it is none, or that of a new event or a copy. */
export function editedEvent(pathname: string): string {
  return /\/r\/eventedit\/([\w+/-]+?)\/?$/.exec(pathname)?.[1]?.replace(/^(?:duplicate|copy)(?:\/.*|$)/, '') ?? '';
}

/** Whether an address is that of a form, for an event that is there or a new one. */
export function isForm(pathname: string): boolean {
  return /\/r\/eventedit\b/.test(pathname);
}

/** Reads the form of an existing event: its guests as they stand there now, saved or not. */
export function readEditPage(page: Element, encoded: string): EventFacts {
  return {
    id: decodeEventId(encoded),
    title: valueOf(page, 'editTitle'),
    when: [valueOf(page, 'editStart'), valueOf(page, 'editEnd')].filter(Boolean).join(' – '),
    place: valueOf(page, 'editPlace'),
    joinUrl: readLink(findAnchor(page, 'editVideo')),
    guests: readRows(findAnchors(page, 'editGuest')),
    // Rooms have a list of their own here, and nothing is declared beside the rows.
    declared: null,
    rooms: 0,
    // Its list is there before it has any row.
    listed: true,
  };
}

function valueOf(page: Element, name: AnchorName): string {
  const field = findAnchor(page, name);
  return field instanceof HTMLInputElement ? field.value.trim() : '';
}
