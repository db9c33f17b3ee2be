import type { PageGuest, PageGuests } from '../domain/page-verdict.ts';
import { ANCHORS, closestAnchor, EVENT_ID, findAnchor, findAnchors, isAnchor } from './anchors.ts';
import { dateKeyOf, readDateKey } from './date-key.ts';
import { decodeEventId, type EventId } from './event-id.ts';
import { readCount } from './read-count.ts';
import { firstText, visibleTexts } from './visible-text.ts';

/** What the page says of the event that is open, untouched by any judgement. */
export interface EventFacts extends PageGuests {
  id: EventId | null;
  title: string;
  /** The time as the page writes it, in the page's language; '' when there is none. */
  when: string;
  /** Where the event takes place; '' when the page does not say. */
  place: string;
  /** A link to the call; '' when there is none. */
  joinUrl: string;
}

/** The popover of an event, if one is in the document. Where none is open this costs a look at the dialogs, not at the grid. */
export function findPopover(document: Document): HTMLElement | null {
  const byId = glimpsePopover(document);
  if (byId) return byId;
  for (const dialog of findAnchors(document, 'dialog')) {
    const popover = findAnchor(dialog, 'popover');
    if (popover) return popover;
  }
  return null;
}

/** The popover where it has the id that it should have: a look that costs nothing, whatever the page holds. */
export function glimpsePopover(document: Document): HTMLElement | null {
  return document.querySelector(ANCHORS.popover.candidates[0]);
}

/** Reads a popover (or the captured content of one). No layout is read and nothing is changed. */
export function readPopover(popover: Element): EventFacts {
  return {
    id: decodeEventId(popover.getAttribute(EVENT_ID)),
    title: findAnchor(popover, 'title')?.textContent.trim() ?? '',
    when: readWhen(popover),
    place: readPlace(popover),
    joinUrl: readLink(findAnchor(popover, 'video')),
    ...readGuests(popover),
  };
}

/** A link to a call, which may only be a web page. */
export function readLink(link: Element | null): string {
  const address = link?.getAttribute('href') ?? '';
  return address.startsWith('https://') ? address : '';
}

/** Rows of guests; what lies inside of another row repeats it. */
export function readRows(rows: readonly Element[]): PageGuest[] {
  return rows
    .filter((row) => row.parentElement?.closest('[data-email]') === null)
    .map((row) => {
      const address = (row.getAttribute('data-email') ?? '').trim().toLowerCase();
      return { address, name: firstText(row) || address, isGroup: isAnchor(row, 'guestGroup') || findAnchor(row, 'guestGroup') !== null };
    });
}

function readGuests(root: ParentNode): PageGuests {
  const count = findAnchor(root, 'guestCount');
  return {
    guests: readRows(findAnchors(root, 'guest')),
    declared: count && readCount([...visibleTexts(count)].join('\n')),
    rooms: countRooms(root),
    listed: findAnchor(root, 'guestList') !== null,
  };
}

function readWhen(popover: Element): string {
  const when = findAnchor(popover, 'when');
  if (!when) return '';
  const heading = findAnchor(when, 'title');
  // The heading comes first: as many pieces as a title with markup has.
  const pieces = heading ? [...visibleTexts(heading)].length : 0;
  return [...visibleTexts(when)].slice(pieces).join(' ');
}

function readPlace(popover: Element): string {
  const place = findAnchor(popover, 'place');
  return place ? place.getAttribute('data-text')?.trim() || firstText(place) : '';
}

/** Rows of further rooms carry no id: they follow the first and are built exactly like it. */
function countRooms(root: ParentNode): number {
  const cell = findAnchor(root, 'room');
  const row = cell?.parentElement;
  if (!cell || !row) return 0;
  const shape = shapeOf(row);
  let rooms = 1;
  for (let next = row.nextElementSibling; next && !next.querySelector('[id]') && shapeOf(next) === shape; next = next.nextElementSibling) rooms += 1;
  return rooms;
}

function shapeOf(element: Element): string {
  return [...element.querySelectorAll('*')].map((e) => e.tagName + (e.getAttribute('role') ?? '')).join();
}

/** The day on which the grid shows an event, from the chip that carries its id. */
export function readDay(chips: readonly Element[], encodedId: string): string | null {
  const chip = chips.find((c) => c.getAttribute(EVENT_ID) === encodedId);
  const day = chip && closestAnchor(chip, 'day');
  return day ? readDateKey(dateKeyOf(day)) : null;
}

/** What of an event's chip can have the focus. */
export function findChip(chips: readonly HTMLElement[], encodedId: string): HTMLElement | null {
  const chip = chips.find((c) => c.getAttribute(EVENT_ID) === encodedId);
  return chip?.querySelector<HTMLElement>('[role="button"]') ?? chip ?? null;
}
