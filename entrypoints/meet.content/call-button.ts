import { openingButton } from '@/components/dock/button-parts.ts';
import { pageTheme } from '@/components/dock/theme.ts';
import { hasControl } from '@/utils/meet-page/controls.ts';

/** How often it is seen to that it lies over nothing, ms: the page changes as it likes. */
const LOOK = 2000;

/** Where it may stand, the best first: at an edge of the window, so far down it. */
const SPOTS = (['left', 'right'] as const).flatMap((side) => [0.5, 0.3, 0.65].map((down) => ({ side, down })));

/** The button that opens the panel, at the window's edge where no control of the call lies; where there is no such place, nowhere. */
export class CallButton {
  readonly host = document.createElement('empat-mata-prepare');
  readonly #timer: number;

  constructor(label: string, signal: AbortSignal, open: () => void) {
    const { host } = this;
    host.attachShadow({ mode: 'open', delegatesFocus: true }).append(openingButton(label, open));
    host.dataset['on'] = 'call';
    host.dataset['theme'] = pageTheme();
    // The space bar is a key of Meet's.
    for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => { event.stopPropagation(); });
    document.documentElement.append(host);
    this.#settle();
    this.#timer = window.setInterval(() => { if (!document.hidden) this.#settle(); }, LOOK);
    window.addEventListener('resize', this.#settle, { signal });
    signal.addEventListener('abort', () => { this.remove(); });
  }

  remove(): void {
    clearInterval(this.#timer);
    this.host.remove();
  }

  readonly #settle = (): void => {
    const { host } = this;
    if (!host.isConnected) return;
    const { width, height } = host.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const spot = SPOTS.find(({ side, down }) => {
      const [left, top] = [side === 'left' ? 0 : clientWidth - width, innerHeight * down];
      return !hasControl({ left, top, right: left + width, bottom: top + height }, host);
    });
    host.style.visibility = spot ? 'visible' : 'hidden';
    if (!spot) return;
    host.dataset['side'] = spot.side;
    host.style.top = `${String(spot.down * 100)}%`;
  };
}
