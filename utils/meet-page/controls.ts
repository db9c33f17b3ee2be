/**
 * All that is known of Meet's page, and it is little, since nobody here has opened a live call: a bar of controls lies along the lower edge
 * and more of them in the upper right corner (2026-11). Everything else is asked of the page where it matters: what is a control by
 * its element or role must not lie under anything of ours.
 */
export const FREE = { top: 72, bottom: 88 } as const;

const CONTROLS = 'a[href], button, input, select, textarea, [role="button"], [role="link"], [role="slider"], [role="textbox"], [contenteditable="true"]';

/** How far apart the points are that are looked at, px: less than any control is wide. */
const STEP = 16;

/** In px from the window's upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a control of the page lies anywhere in a box, visible or under something else. Reads layout. */
export function hasControl(box: Box, own: Element): boolean {
  return elementsIn(box, own).some((element) => {
    const control = element.closest(CONTROLS);
    if (!control) return false;
    const { width, height } = control.getBoundingClientRect();
    // A whole tile that can be clicked is the call itself.
    return width * height < (innerWidth * innerHeight) / 4;
  });
}

/** Whether the page has laid out nothing in a box: it has made room. Reads layout. */
export function isEmpty(box: Box, own: Element): boolean {
  return elementsIn(box, own).every((element) => element === document.documentElement || element === document.body);
}

function elementsIn({ left, top, right, bottom }: Box, own: Element): Element[] {
  const found = new Set<Element>();
  for (let y = top; y < bottom; y += STEP) {
    for (let x = left; x < right; x += STEP) for (const element of document.elementsFromPoint(x, y)) found.add(element);
  }
  return [...found].filter((element) => !own.contains(element));
}
