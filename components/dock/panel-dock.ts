import { browser } from 'wxt/browser';
import { PANEL_READY } from '../../utils/messaging/panel-ready.ts';
import type { Beside, Place } from './beside.ts';
import { sayReload } from './reload-notice.ts';
import { Separator } from './separator.ts';
import { pageTheme } from './theme.ts';

/** The panel beside a page of Google's: an extension page in a frame, out of the page's reach, which also keeps its keys. */
export class PanelDock {
  readonly #page: Beside;
  readonly #host = document.createElement('empat-mata-panel');
  readonly #frame = document.createElement('iframe');
  readonly #place: Place;
  readonly #separator: Separator;
  /** What the frame is to show; '' before anything was asked for. */
  #address = '';
  /** Whether its document is there. Another address that is written before is a second document on its way: Chromium loses one of them. */
  #isReady = false;
  readonly #ready = Promise.withResolvers<null>();
  #opened = 0;
  #returnTo: () => HTMLElement | null = () => null;

  /** @param placeOf finds the place of the panel's host on the page */
  constructor(page: Beside, placeOf: (host: HTMLElement) => Place) {
    this.#page = page;
    window.addEventListener('message', this.#heard, { signal: page.signal });
    // The panel in it looks at whose page it is shown on; what that page says of referrers must not keep it from that.
    this.#frame.referrerPolicy = 'origin';
    this.#place = placeOf(this.#host);
    this.#separator = new Separator(page, () => { this.#place.settle(); });
    this.#host.append(this.#separator.element, this.#frame);
    for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, this.#keep, { capture: true, signal: page.signal });
    page.signal.addEventListener('abort', () => {
      this.close();
      this.#host.remove();
    });
  }

  /**
   * Shows the panel, at once; what it is about follows as soon as `meetingKey` is sure to be known.
   * @param returnTo where the focus goes when it is closed, as it is then @param isByClock whether the clock says which tab: nobody said Prepare
   */
  async open(meetingKey: Promise<string>, returnTo: () => HTMLElement | null, isByClock = false): Promise<void> {
    if (this.#page.isGone()) {
      sayReload(this.#page.labels);
      return;
    }
    const opened = (this.#opened += 1);
    this.#returnTo = returnTo;
    const theme = pageTheme();
    this.#host.dataset['theme'] = theme;
    const address = (meeting?: string): string =>
      `${browser.runtime.getURL('/panel.html')}#${String(new URLSearchParams({ theme, n: String(opened), ...(isByClock && { by: 'clock' }), ...(meeting && { meeting }) }))}`;
    // Without a meeting the panel shows nothing to write in: what is typed now must not land in the one before.
    this.#show(address());
    this.#attach();
    this.#host.dataset['state'] = 'open';
    this.#place.take();
    this.#frame.focus();
    const [meeting] = await Promise.all([meetingKey, this.#ready.promise]);
    if (opened !== this.#opened) return;
    this.#show(address(meeting));
    // What was focused while it loaded is not there any more, and what has the focus already is not given it again.
    this.#frame.blur();
    this.#frame.focus();
  }

  #show(address: string): void {
    this.#address = address;
    if (this.#isReady || !this.#host.isConnected) this.#frame.src = address;
  }

  isOpen(): boolean {
    return this.#host.dataset['state'] === 'open';
  }

  /** Hides the panel and gives the focus back. The frame stays: what it has not saved yet goes on being sent. */
  close(): void {
    if (!this.isOpen()) return;
    delete this.#host.dataset['state'];
    this.#place.leave();
    // Firefox leaves the focus in a frame that cannot be seen any more.
    this.#frame.blur();
    (this.#returnTo() ?? document.body).focus();
  }

  /** Loads the panel out of sight: making a frame is most of the time that an opening takes. */
  warm(): void {
    if (this.#host.isConnected || this.#page.isGone()) return;
    this.#frame.src = browser.runtime.getURL('/panel.html');
    this.#attach();
  }

  /** Each document of the panel says once that it is there. */
  readonly #heard = ({ source, data }: MessageEvent<unknown>): void => {
    if (data !== PANEL_READY || source !== this.#frame.contentWindow) return;
    this.#isReady = true;
    this.#ready.resolve(null);
    if (this.#address !== '') this.#frame.src = this.#address;
  };

  /** A key that comes to the page while the panel has the focus (its frame is still being made) is no shortcut of the page. */
  readonly #keep = (event: Event): void => {
    if (document.activeElement !== this.#frame || !this.isOpen()) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  #attach(): void {
    this.#frame.title = this.#page.labels.panel;
    this.#separator.element.ariaLabel = this.#page.labels.resize;
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
  }
}
