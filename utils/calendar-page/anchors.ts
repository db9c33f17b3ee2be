/**
 * All that we know of Google Calendar's page: the only place with selectors of it.
 *
 * Every fact has its candidates in order of trust (ids that begin with `x`, then `data-*`, `jsname`, `role`); never a
 * class, which rotates with Google's builds, and never a word, which depends on the user's language. `seen` is the month
 * of the newest public source or capture that has the first candidate.
 */
export interface Anchor {
  readonly candidates: readonly string[];
  readonly seen: string;
}

export const ANCHORS = {
  account: { candidates: ['#xUserEmail'], seen: '2026-10' },
  signOut: { candidates: ['a[href*="SignOutOptions"][aria-label]'], seen: '2026-03' },
  locale: { candidates: ['#xUserLocale'], seen: '2026-10' },
  timezone: { candidates: ['#xTimezone'], seen: '2026-10' },
  main: { candidates: ['[role="main"]'], seen: '2026-10' },
  layout: { candidates: ['#YPCqFe', '#yDmH0d'], seen: '2026-03' },
  day: { candidates: ['[data-datekey]', '[data-start-date-key]'], seen: '2026-10' },
  // Nested children (resize handles, task bodies) repeat `data-eventid`: `data-eventchip` is what makes a chip.
  chip: { candidates: ['[data-eventchip][data-eventid]'], seen: '2026-10' },
  // A dialog with these tabs is quick-create, where nothing of ours may ever appear.
  quickCreate: { candidates: ['[role="tabpanel"][aria-labelledby="tabEvent"]'], seen: '2025-11' },
  popover: { candidates: ['#xDetDlg[data-eventid]', '[data-eventid]:has([role="heading"])'], seen: '2026-10' },
  dialog: { candidates: ['[role="dialog"][data-chips-dialog="true"]', '[role="dialog"]'], seen: '2026-10' },
  title: { candidates: ['#rAECCd', '#xDetDlgWhen [role="heading"]', '[role="heading"]'], seen: '2026-10' },
  when: { candidates: ['#xDetDlgWhen'], seen: '2026-06' },
  guest: { candidates: ['[role="treeitem"][data-email]', '[jsname="OLRBPb"][data-email]', '[data-email][data-hovercard-id]'], seen: '2026-10' },
  // What holds the rows: where it is there and no row can be read, the page has changed.
  guestList: { candidates: ['[role="tree"]:has(*)', '[jsname="MsyPn"]:has(*)', '[role="treeitem"]'], seen: '2026-06' },
  guestGroup: { candidates: ['[data-is-expandable="true"]', '[role="treeitem"][aria-expanded]'], seen: '2024-05' },
  guestCount: { candidates: ['#xDetDlgAtt', '[jsname="bA8IK"]', ':has(+ [role="tree"]):not(:has([id^="x"]))'], seen: '2026-10' },
  // The id stands on the first room only; the rows of further rooms follow it.
  room: { candidates: ['#xDetDlgRoom'], seen: '2024-05' },
  place: { candidates: ['#xDetDlgLoc'], seen: '2026-06' },
  video: { candidates: ['#xDetDlgVideo a[href]'], seen: '2026-06' },
  editPage: { candidates: ['[data-is-create="false"]'], seen: '2026-06' },
  editTitle: { candidates: ['#xTiIn'], seen: '2026-06' },
  editSave: { candidates: ['#xSaveBu'], seen: '2026-06' },
  editStart: { candidates: ['#xStTiIn'], seen: '2026-06' },
  editEnd: { candidates: ['#xEnTiIn'], seen: '2026-06' },
  editPlace: { candidates: ['#xLocIn'], seen: '2026-06' },
  editVideo: { candidates: ['#xRTCIn a[href]'], seen: '2026-06' },
  // The list can be there twice, and its rows come late.
  editGuest: { candidates: ['[id="xGstLst"] [data-email]', '[data-is-create="false"] [data-email][data-hovercard-id]'], seen: '2026-06' },
} as const satisfies Record<string, Anchor>;

export type AnchorName = keyof typeof ANCHORS;

/** The attribute in which chips and popovers carry the encoded event id. */
export const EVENT_ID = 'data-eventid';
/** Attributes whose change the observer must see; few, since the page changes thousands of others. */
export const OBSERVED_ATTRIBUTES = [EVENT_ID, 'data-email', 'data-viewkey'];

/** First candidate that matches inside `root`, or null. */
export function findAnchor(root: ParentNode, name: AnchorName): HTMLElement | null {
  for (const selector of ANCHORS[name].candidates) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** The place, counted from 0, of the first candidate that matches inside `root`; null where none does. Later ones tell that the page has changed. */
export function placeOfMatch(root: ParentNode, name: AnchorName): number | null {
  const place = ANCHORS[name].candidates.findIndex((selector) => root.querySelector(selector) !== null);
  return place < 0 ? null : place;
}

/** All elements of the first candidate that matches at all. */
export function findAnchors(root: ParentNode, name: AnchorName): HTMLElement[] {
  return [...eachAnchor(root, name)];
}

/** The same without a copy, for the many chips of a grid. */
export function eachAnchor(root: ParentNode, name: AnchorName): Iterable<HTMLElement> {
  for (const selector of ANCHORS[name].candidates) {
    const found = root.querySelectorAll<HTMLElement>(selector);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether an element is one of these, by any candidate. */
export function isAnchor(element: Element, name: AnchorName): boolean {
  return ANCHORS[name].candidates.some((selector) => element.matches(selector));
}

/** The nearest ancestor (or the element itself) that any candidate matches, in order of trust. */
export function closestAnchor(element: Element, name: AnchorName): HTMLElement | null {
  for (const selector of ANCHORS[name].candidates) {
    const found = element.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}
