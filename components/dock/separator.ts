import { PANEL_WIDTH, panelWidth } from '../../utils/domain/dock.ts';
import { ask } from '../../utils/messaging/client.ts';
import type { Beside } from './beside.ts';

/** How far an arrow key moves it, px. */
const STEP = 20;

/** The panel's left edge: dragged or moved by the arrow keys, it makes the panel wider; the width is remembered. */
export class Separator {
  readonly element = document.createElement('div');
  readonly #page: Beside;
  readonly #onWidth: () => void;

  constructor(page: Beside, onWidth: () => void) {
    this.#page = page;
    this.#onWidth = onWidth;
    const { element } = this;
    element.role = 'separator';
    element.tabIndex = 0;
    element.ariaOrientation = 'vertical';
    element.ariaValueMin = String(PANEL_WIDTH.least);
    element.ariaValueMax = String(PANEL_WIDTH.most);
    element.ariaValueNow = String(page.width);
    element.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      const [from, width] = [event.clientX, page.width];
      const move = ({ clientX }: PointerEvent): void => { this.#set(width + from - clientX); };
      element.addEventListener('pointermove', move);
      element.addEventListener('lostpointercapture', () => {
        element.removeEventListener('pointermove', move);
        this.#keep();
      }, { once: true });
    });
    element.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
      // None of its keys is meant for the page.
      event.stopPropagation();
      if (step === 0) return;
      event.preventDefault();
      this.#set(page.width + step);
      this.#keep();
    });
  }

  #set(width: number): void {
    this.#page.width = panelWidth(width);
    this.element.ariaValueNow = String(this.#page.width);
    this.#onWidth();
  }

  #keep(): void {
    ask('panel.width', { width: this.#page.width }).catch(() => undefined);
  }
}
