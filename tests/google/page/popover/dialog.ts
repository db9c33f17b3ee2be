import { isOwn, make, setStyle } from '../dom.ts';
import { settings } from '../state.ts';

/** The one dialog of the page. It is made once, used for every event, and hidden rather than removed. */
export interface Dialog {
  root: HTMLElement;
  slot: HTMLElement;
  /** `#xDetDlg`. */
  card: HTMLElement;
}

let dialog: Dialog | null = null;
let anchor: Element | null = null;
let onClose: () => void = () => undefined;
const sentinel = (): HTMLElement => make('div', { class: 'sentinel', tabindex: '0', 'aria-hidden': 'true' });

/** What Tab reaches, as the page sees it: it does not look into shadow roots. */
function reachable(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button, a[href], [tabindex="0"]')]
    .filter((e) => e.getAttribute('aria-hidden') !== 'true' && e.getClientRects().length > 0);
}

function build(): Dialog {
  const card = make('div', { id: 'xDetDlg', class: 'card', 'data-keyboardactiontype': '0;1' });
  const slot = make('span', { class: 'slot', jsslot: '', jsname: 'bN97Pc' }, card);
  const [first, last] = [sentinel(), sentinel()];
  const root = make('div', {
    class: 'dialog', role: 'dialog', jsname: 'ssXDle', 'data-chips-dialog': 'true', 'aria-labelledby': 'rAECCd',
    'data-layout-mode': 'bubble', 'aria-modal': 'true', tabindex: '-1',
  }, first, slot, last);
  first.addEventListener('focus', () => reachable(slot).at(-1)?.focus());
  last.addEventListener('focus', () => reachable(slot)[0]?.focus());
  setStyle(root, { display: 'none' });
  document.body.append(make('div', { class: 'layer' }, root));
  return { root, slot, card };
}

export const theDialog = (): Dialog => (dialog ??= build());
export const isOpen = (): boolean => dialog !== null && dialog.root.style.display !== 'none';
export const whenClosed = (action: () => void): void => void (onClose = action);

/** Beside the chip, inside the window. */
export function placeDialog(): void {
  if (!anchor || !isOpen()) return;
  const { root } = theDialog();
  const chip = anchor.getBoundingClientRect();
  const width = 448;
  const right = chip.right + 8;
  const left = right + width + 8 <= innerWidth ? right : chip.left - width - 8 >= 8 ? chip.left - width - 8 : Math.max(8, (innerWidth - width) / 2);
  const top = Math.max(8, Math.min(chip.top, innerHeight - root.offsetHeight - 8));
  setStyle(root, { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
}

export function showDialog(beside: Element): Dialog {
  const opened = theDialog();
  anchor = beside;
  setStyle(opened.root, { display: 'flex' });
  placeDialog();
  opened.root.focus({ preventScroll: true });
  return opened;
}

/** Hides the dialog; it stays in the document with all it holds. */
export function closePopover(returnFocus = true): void {
  if (!isOpen()) return;
  setStyle(theDialog().root, { display: 'none' });
  onClose();
  if (returnFocus && anchor?.isConnected) {
    const button = anchor.matches('[role=button]') ? anchor : anchor.querySelector('[role=button]');
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  }
}

/** A press anywhere outside closes the popover; every child of the dialog counts as inside. */
export function listenOutside(): void {
  window.addEventListener('pointerdown', (event) => {
    if (isOpen() && event.target instanceof Node && !theDialog().root.contains(event.target)) closePopover();
  }, true);
  window.addEventListener('resize', () => {
    if (settings().resizeClosesPopover) closePopover();
    else placeDialog();
  });
}

/** Whether a click in the dialog met a node of the page itself. */
export const isPagesOwn = (node: EventTarget | null): node is Element => node instanceof Element && isOwn(node);
