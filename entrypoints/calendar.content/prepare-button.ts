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
 * "Prepare"; the menu beside it lies outside of the centre.
 */
export class PrepareButton {
  readonly host = document.createElement('empat-mata-prepare');

  constructor(labels: PageLabels, { repeats, denied }: ButtonState, { prepare, deny, undo }: ButtonActions) {
    const shadow = this.host.attachShadow({ mode: 'open', delegatesFocus: true });
    if (denied) {
      const said = part('span', 'said');
      said.setAttribute('role', 'status');
      said.append(labels.notOneOnOne);
      shadow.append(said, button('undo', undo, labels.undo));
      return;
    }
    const sign = part('span', 'sign');
    sign.setAttribute('aria-hidden', 'true');
    const menu = part('div', 'menu');
    menu.hidden = true;
    const more = button('more', () => { toggle(menu.hidden === true); });
    more.setAttribute('aria-label', labels.more);
    const toggle = (open: boolean): void => {
      menu.hidden = !open;
      more.setAttribute('aria-expanded', String(open));
      if (open) menu.querySelector('button')?.focus();
    };
    toggle(false);
    const items: [OverrideScope, string][] = repeats ? [['event', labels.denyEvent], ['series', labels.denySeries]] : [['event', labels.notOneOnOne]];
    menu.append(...items.map(([scope, label]) => button('item', () => { deny(scope); }, label)));
    shadow.append(button('button', prepare, sign, labels.prepare), more, menu);
    shadow.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || menu.hidden) return;
      // Escape closes the innermost thing: not the popover as well.
      event.stopPropagation();
      toggle(false);
      more.focus();
    });
    this.host.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.host.contains(relatedTarget)) toggle(false);
    });
  }

  /** The page's renderer takes over foreign nodes in place: still connected, no longer ours. */
  isIntactIn(place: Element): boolean {
    return this.host.parentElement === place && this.host.childNodes.length === 0;
  }

  /** Lets go; what the page has taken over is shown as the page wants it. */
  remove(): void {
    if (this.host.childNodes.length === 0) this.host.remove();
    else this.host.shadowRoot?.replaceChildren(document.createElement('slot'));
  }
}

function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.part.add(name);
  return element;
}

function button(name: string, act: () => void, ...content: (Node | string)[]): HTMLButtonElement {
  const element = part('button', name);
  element.type = 'button';
  element.append(...content);
  element.addEventListener('click', (event) => {
    // Not a click on the page.
    event.stopPropagation();
    act();
  });
  return element;
}
