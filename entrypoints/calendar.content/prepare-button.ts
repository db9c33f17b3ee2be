/** The button in the popover: a host whose shadow holds one button, styled from outside through its part. */
export class PrepareButton {
  readonly host = document.createElement('empat-mata-prepare');
  readonly #button = document.createElement('button');

  constructor(label: string, prepare: () => void) {
    this.#button.type = 'button';
    this.#button.part.add('button');
    const sign = document.createElement('span');
    sign.part.add('sign');
    sign.setAttribute('aria-hidden', 'true');
    this.#button.append(sign, label);
    this.#button.addEventListener('click', (event) => {
      event.stopPropagation();
      prepare();
    });
    this.host.attachShadow({ mode: 'open', delegatesFocus: true }).append(this.#button);
  }

  /** The page's renderer takes over foreign nodes in place: still connected, no longer ours. */
  isIntactIn(dialog: Element): boolean {
    return this.host.parentElement === dialog && this.host.childNodes.length === 0;
  }

  /** Lets go; what the page has taken over is shown as the page wants it. */
  remove(): void {
    if (this.host.childNodes.length === 0) this.host.remove();
    else this.host.shadowRoot?.replaceChildren(document.createElement('slot'));
  }
}
