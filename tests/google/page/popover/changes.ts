import { isOwn, make } from '../dom.ts';

/** A change that makes exactly one mutation record. */
export type Change = () => void;

const isLeaf = (node: Node): boolean =>
  !(node instanceof HTMLElement) || node.childElementCount === 0 || node.getAttribute('role') === 'tooltip';

/** Takes a tree apart and gives the changes that build it up in the page, parents first. */
export function growth(parent: Node, node: Node, onGrown: (node: Node) => void): Change[] {
  const children = isLeaf(node) ? [] : [...node.childNodes];
  for (const child of children) node.removeChild(child);
  return [
    () => {
      parent.appendChild(node);
      onGrown(node);
    },
    ...children.flatMap((child) => growth(node, child, onGrown)),
  ];
}

/** Attributes that a row loses when it becomes a row of another kind; no other attribute is ever taken away. */
const LOSABLE = ['id', 'role', 'tabindex', 'aria-label', 'aria-pressed', 'aria-haspopup', 'data-email', 'data-id', 'data-hovercard-id', 'data-is-expandable', 'data-text', 'data-details', 'href', 'jsname'];

/** The changes that turn one tree into another in place: its own nodes are used again, foreign ones are passed over. */
export function morphing(from: Element, to: Element): Change[] {
  const changes: Change[] = [];
  for (const { name, value } of to.attributes) {
    if (name === 'style') {
      if (from instanceof HTMLElement && to instanceof HTMLElement) changes.push(() => (from.style.cssText = to.style.cssText));
    } else if (from.getAttribute(name) !== value) changes.push(() => from.setAttribute(name, value));
  }
  for (const name of LOSABLE) if (from.hasAttribute(name) && !to.hasAttribute(name)) changes.push(() => from.removeAttribute(name));
  const old = [...from.childNodes].filter((node) => isOwn(node) || !(node instanceof Element));
  const next = [...to.childNodes];
  for (const [i, wanted] of next.entries()) {
    const there = old[i];
    if (!there) changes.push(() => from.insertBefore(wanted, old.at(-1)?.nextSibling ?? null));
    else if (there instanceof Text && wanted instanceof Text) {
      if (there.data !== wanted.data) changes.push(() => (there.data = wanted.data));
    } else if (there instanceof HTMLElement && wanted instanceof HTMLElement && there.tagName === wanted.tagName) changes.push(...morphing(there, wanted));
    else changes.push(() => from.replaceChild(wanted, there));
  }
  for (const extra of old.slice(next.length)) changes.push(() => extra.parentNode?.removeChild(extra));
  return changes;
}

/** Endless small changes to nodes that are already there: what a renderer does while it settles. */
export function* restlessness(nodes: readonly Node[], content: () => Element | null): Generator<Change> {
  for (let i = 0; ; i++) {
    const elements = nodes.filter((n) => n instanceof HTMLElement && n.isConnected);
    const target = elements[(i * 7919) % Math.max(1, elements.length)];
    const parent = content();
    if (!(target instanceof HTMLElement) || !parent) {
      yield () => undefined;
    } else if (i % 6 === 0 && parent.isConnected) {
      const ghost = make('div', { class: 'ghost', 'aria-hidden': 'true' });
      yield () => parent.append(ghost);
      yield () => parent.removeChild(ghost);
    } else if (i % 6 === 5) {
      const text = [...target.childNodes].find((n) => n instanceof Text);
      yield text instanceof Text ? () => (text.data = text.data) : () => target.setAttribute('data-tick', String(i));
    } else if (i % 2 === 0) {
      yield () => target.setAttribute('class', target.className);
    } else {
      yield () => target.setAttribute('data-last-opened-height', String(i));
    }
  }
}
