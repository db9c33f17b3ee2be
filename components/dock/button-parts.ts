/** An element of a shadow that style sheets outside reach by its name. */
export function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.part.add(name);
  return element;
}

export function button(name: string, act: () => void, ...content: (Node | string)[]): HTMLButtonElement {
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

/** The button that opens the panel: the sign of four dots and a word. */
export function openingButton(label: string, act: () => void): HTMLButtonElement {
  const sign = part('span', 'sign');
  sign.ariaHidden = 'true';
  return button('button', act, sign, label);
}
