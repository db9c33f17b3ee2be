import type { Beside, Place } from '@/components/dock/beside.ts';
import { dock } from '@/utils/domain/dock.ts';
import { FREE, hasControl, isEmpty, type Box } from '@/utils/meet-page/controls.ts';

/** After a push the page has so long to lay itself out again, ms. */
const PATIENCE = 250;
/** How often it is seen to that the page still makes room, ms. */
const LOOK = 2000;

/**
 * Where the panel stands beside a call: in the room that the page makes when its root gets narrower, as soon as that is seen to be empty.
 * Until then, and where the page does not, over the call, and clear of where its controls are.
 */
export class CallPlace implements Place {
  readonly #host: HTMLElement;
  readonly #page: Beside;
  #margin = 0;
  #look = 0;
  #timer = 0;

  constructor(host: HTMLElement, page: Beside) {
    this.#host = host;
    this.#page = page;
    host.style.setProperty('--free-top', `${String(FREE.top)}px`);
    host.style.setProperty('--free-bottom', `${String(FREE.bottom)}px`);
    // Those that we send are not meant for us.
    window.addEventListener('resize', (event) => { if (event.isTrusted) this.settle(); }, { signal: page.signal });
    page.signal.addEventListener('abort', () => { this.leave(); });
  }

  take(): void {
    this.#host.dataset['lies'] = 'over';
    clearInterval(this.#timer);
    this.#timer = window.setInterval(() => { if (!document.hidden) this.#check(); }, LOOK);
    this.settle();
  }

  leave(): void {
    clearTimeout(this.#look);
    clearInterval(this.#timer);
    this.#push(0);
  }

  settle(): void {
    if (this.#host.dataset['state'] !== 'open') return;
    const { width, beside } = dock({ window: innerWidth, left: 0, right: innerWidth, wanted: this.#page.width, isForm: false });
    this.#host.style.setProperty('inline-size', `${String(width)}px`);
    const [top, bottom] = [FREE.top, innerHeight - FREE.bottom];
    const [left, right] = [{ left: 0, top, right: width, bottom }, { left: innerWidth - width, top, right: innerWidth, bottom }];
    // What Meet itself has opened there (its chat, say) can then still be used.
    const isTaken = !beside && hasControl(right, this.#host) && !hasControl(left, this.#host);
    this.#host.dataset['side'] = isTaken ? 'left' : 'right';
    this.#push(beside ? width : 0);
    if (!beside) this.#host.dataset['lies'] = 'over';
    clearTimeout(this.#look);
    this.#look = window.setTimeout(() => { this.#check(); }, PATIENCE);
  }

  #check(): void {
    if (this.#margin === 0) return;
    const makesRoom = isEmpty(this.#strip(), this.#host);
    this.#host.dataset['lies'] = makesRoom ? 'beside' : 'over';
    if (!makesRoom) this.#push(0);
  }

  #strip(): Box {
    return { left: innerWidth - this.#margin, top: 0, right: innerWidth, bottom: innerHeight };
  }

  #push(margin: number): void {
    if (margin === this.#margin) return;
    this.#margin = margin;
    const { style } = document.documentElement;
    if (margin > 0) style.setProperty('margin-right', `${String(margin)}px`);
    else style.removeProperty('margin-right');
    dispatchEvent(new Event('resize'));
  }
}
