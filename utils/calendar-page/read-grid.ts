import type { Grid } from '../domain/grid-change.ts';
import { eachAnchor, EVENT_ID, findAnchor } from './anchors.ts';
import { dateKeyOf } from './date-key.ts';
import { isForm } from './read-edit-page.ts';

/** What the grid shows now; null while there is none, or a form in its place. Texts are read, but no layout. */
export function readGrid(document: Document, pathname: string): Grid | null {
  const main = isForm(pathname) ? null : findAnchor(document, 'main');
  if (!main) return null;
  const days = Array.from(eachAnchor(main, 'day'), dateKeyOf);
  const events = new Map<string, string>();
  // An event of several days has a chip in each row.
  for (const chip of eachAnchor(main, 'chip')) {
    const id = chip.getAttribute(EVENT_ID) ?? '';
    events.set(id, `${events.get(id) ?? ''}${chip.textContent}`);
  }
  return { place: days.join(' '), events };
}
