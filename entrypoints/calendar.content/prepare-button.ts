import { button, openingButton, part } from '@/components/dock/button-parts.ts';
import type { OverrideScope } from '@/utils/domain/override.ts';
import type { PageLabels } from '@/utils/i18n/page-labels.ts';

export interface ButtonActions {
  prepare: () => void;
  /** "This is not a 1:1." */
  deny: (scope: OverrideScope) => void;
  undo: () => void;
}

export interface ButtonState {
  /** Whether the event repeats: then its whole series can be meant. */
  repeats: boolean;
  /** The user has just said that this is no 1:1. */
  denied: boolean;
}

/**
 * The button at the open event: a host whose shadow holds it, styled from outside through its parts. Its centre is
 * "Prepare"; the menu beside it lies outside of the centre. It is used from event to event.
 */
export class PrepareButton {
  readonly host = document.createElement('empat-mata-prepare');
  /** The words it was made with. */
  readonly labels: PageLabels;
  readonly #actions: ButtonActions;
  readonly #shadow = this.host.attachShadow({ mode: 'open', delegatesFocus: true });
  readonly #more: HTMLButtonElement;
  readonly #usual: HTMLElement[];
  #menu: HTMLElement | null = null;
  #state: ButtonState | null = null;

  constructor(labels: PageLabels, actions: ButtonActions) {
    this.labels = labels;
    this.#actions = actions;
    this.#more = button('more', () => { this.#toggle(this.#menu === null); });
    this.#more.ariaLabel = labels.more;
    this.#usual = [openingButton(labels.prepare, actions.prepare), this.#more];
    this.#shadow.addEventListener('keydown', (event) => {
      if (!this.#menu || !(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      // Escape closes the innermost thing: not the popover as well.
      event.stopPropagation();
      this.#toggle(false);
      this.#more.focus();
    });
    this.host.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget !== this.host) this.#toggle(false);
    });
  }

  show(state: ButtonState): void {
    const before = this.#state;
    this.#state = state;
    if (before?.denied === state.denied) {
      this.#toggle(false);
      return;
    }
    this.#menu = null;
    if (!state.denied) {
      this.#more.ariaExpanded = 'false';
      this.#shadow.replaceChildren(...this.#usual);
      return;
    }
    const said = part('span', 'said');
    said.role = 'status';
    said.append(this.labels.notOneOnOne);
    this.#shadow.replaceChildren(said, button('undo', this.#actions.undo, this.labels.undo));
  }

  #toggle(open: boolean): void {
    if (open === (this.#menu !== null) || this.#state?.denied) return;
    this.#more.ariaExpanded = String(open);
    this.#menu?.remove();
    this.#menu = open ? this.#makeMenu() : null;
    if (!this.#menu) return;
    this.#shadow.append(this.#menu);
    this.#menu.querySelector('button')?.focus();
  }

  #makeMenu(): HTMLElement {
    const { denyEvent, denySeries, notOneOnOne } = this.labels;
    const items: [OverrideScope, string][] = this.#state?.repeats ? [['event', denyEvent], ['series', denySeries]] : [['event', notOneOnOne]];
    const menu = part('div', 'menu');
    menu.append(...items.map(([scope, label]) => button('item', () => { this.#actions.deny(scope); }, label)));
    return menu;
  }

  /** The page's renderer takes over foreign nodes in place: still connected, no longer ours. */
  isIntactIn(place: Element): boolean {
    return this.host.parentElement === place && this.isOurs();
  }

  isOurs(): boolean {
    return this.host.childNodes.length === 0;
  }

  /** Lets go; what the page has taken over is shown as the page wants it. */
  remove(): void {
    if (this.isOurs()) this.host.remove();
    else this.#shadow.replaceChildren(document.createElement('slot'));
  }
}
