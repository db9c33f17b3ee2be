/** Icons are ligatures inside `<i>`, and avatars are hidden from readers: neither is text that a person reads. */
const UNREAD = 'i, svg, style, script, [aria-hidden="true"], [role="tooltip"]';

/** The first piece of text inside `element` that a person reads, trimmed; '' when there is none. */
export function firstText(element: Element): string {
  const first = visibleTexts(element).next();
  return first.done ? '' : first.value;
}

/** Every piece of text that a person reads inside `element`, in document order, trimmed, none empty. */
export function* visibleTexts(element: Element): Generator<string, undefined> {
  for (const child of element.childNodes) {
    if (child.nodeType === child.TEXT_NODE) {
      const text = child.nodeValue?.trim();
      if (text) yield text;
    } else if (isElement(child) && !child.matches(UNREAD)) {
      yield* visibleTexts(child);
    }
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
