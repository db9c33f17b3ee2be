import { counts } from '../counts.ts';
import { adopt, cls, isOwn, make } from '../dom.ts';

/**
 * What the page's renderer does to nodes that it did not make, as was seen on the live page: in the card they are
 * removed; in the footer it takes them over, so that the node stays but nothing of its content.
 */
export function clearForeign(card: Element, footer: Element | null): void {
  for (const child of [...card.children]) {
    if (isOwn(child)) {
      clearForeign(child, footer);
    } else if (card === footer) {
      child.replaceChildren(make('span', {}));
      child.setAttribute('class', cls('going'));
      adopt(child);
      counts.overwritten++;
    } else {
      child.remove();
      counts.stripped++;
    }
  }
}

/** The dialog's own children are not the card's business, unless a test wants even that. */
export function clearForeignChildren(dialog: Element): void {
  for (const child of [...dialog.children]) {
    if (isOwn(child)) continue;
    child.remove();
    counts.stripped++;
  }
}
