import { className } from '../shared/class-names.ts';
import { PATHS } from './icons.ts';
import { settings } from './state.ts';

/** Every node that the page made itself: all others are foreign to it, as to a renderer that knows its own tree. */
const own = new WeakSet<Node>();
export const isOwn = (node: Node): boolean => own.has(node);
export function adopt<T extends Node>(node: T): T {
  own.add(node);
  return node;
}

export const cls = (...names: string[]): string => names.map((name) => className(name, settings().classSeed)).join(' ');

type Content = Node | string | null | undefined | false;

/** An element of the page. `class` takes readable names and writes those of the current build. */
export function make(tag: string, attributes: Record<string, string | undefined> = {}, ...content: Content[]): HTMLElement {
  const element = adopt(document.createElement(tag));
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, name === 'class' ? cls(...value.split(' ')) : value);
  }
  for (const part of content) {
    if (part) element.append(typeof part === 'string' ? adopt(document.createTextNode(part)) : part);
  }
  return element;
}

/** Inline styles through the object model: the page's own policy forbids `style` attributes. */
export function setStyle<T extends HTMLElement>(element: T, styles: Record<string, string>): T {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: keyof typeof PATHS, size = 20): Element {
  const svg = adopt(document.createElementNS(SVG, 'svg'));
  const attributes = { focusable: 'false', width: String(size), height: String(size), viewBox: '0 0 24 24', class: cls('svg') };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = adopt(document.createElementNS(SVG, 'path'));
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return make('span', { class: 'glyph notranslate', 'aria-hidden': 'true' }, svg);
}

/** An icon of the icon font: its name stands as text in an `<i>`. */
export function fontIcon(name: 'content_copy' | 'description' | 'launch' | 'event'): HTMLElement {
  const element = make('i', { class: `font-icon font-${name.replace('_', '-')}`, 'aria-hidden': 'true' }, name);
  element.classList.add('google-material-icons', 'notranslate');
  return element;
}

let tooltips = 100;

/** A round icon button with its tooltip, nested as Google nests it. */
export function iconButton(label: string, picture: Element, attributes: Record<string, string> = {}): HTMLElement {
  const id = `tt-c${tooltips++}`;
  return make('span', { 'data-is-tooltip-wrapper': 'true', class: 'tip-wrap' },
    make('button', { class: 'icon-button', type: 'button', 'data-use-native-focus-logic': 'true', 'aria-label': label, 'data-tooltip-enabled': 'true', 'data-tooltip-id': id, ...attributes },
      make('span', { class: 'ripple' }),
      make('span', { class: 'veil', jsname: 'm9ZlFb' }),
      make('span', { class: 'button-icon', jsname: 'S5tZuc', 'aria-hidden': 'true' }, picture),
      make('div', { class: 'touch' })),
    make('div', { class: 'tooltip', role: 'tooltip', 'aria-hidden': 'true', id }, label));
}
