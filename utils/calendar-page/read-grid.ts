import type { Grid } from '../domain/grid-change.ts';
import { eachAnchor, EVENT_ID, findAnchor } from './anchors.ts';
import { dateKeyOf } from './date-key.ts';
import { isForm } from './read-edit-page.ts';

/** A chip and what it shows. */
export interface ShownChip {
  chip: HTMLElement;
  /** Its encoded event id. */
  encoded: string;
  text: string;
}

/** All chips with their texts, which takes long where there are a thousand: for when the page is calm. No layout is read. */
export function readChips(root: ParentNode): ShownChip[] {
  return Array.from(eachAnchor(root, 'chip'), (chip) => ({ chip, encoded: chip.getAttribute(EVENT_ID) ?? '', text: chip.textContent }));
}

/** What the grid shows now, of the chips that were read; null while there is none, or a form in its place. */
export function readGrid(document: Document, pathname: string, shown: readonly ShownChip[]): Grid | null {
  const main = isForm(pathname) ? null : findAnchor(document, 'main');
  if (!main) return null;
  const days = Array.from(eachAnchor(main, 'day'), dateKeyOf);
  const events = new Map<string, string>();
  // An event of several days has a chip in each row.
  for (const { chip, encoded, text } of shown) if (main.contains(chip)) events.set(encoded, `${events.get(encoded) ?? ''}${text}`);
  return { place: days.join(' '), events };
}
