import { make } from '../dom.ts';

export const line = (...content: (Node | string)[]): HTMLElement => make('div', { class: 'line' }, ...content);
export const under = (...content: (Node | string)[]): HTMLElement => make('div', { class: 'under' }, ...content);

/** The cell of a row that holds its words; its `id` says what the row is about. */
export function cell(attributes: Record<string, string>, ...lines: HTMLElement[]): HTMLElement {
  return make('div', { class: 'cell', ...attributes }, make('div', { class: 'lines' }, ...lines));
}

/** A row of the popover: icon, words, and buttons at its end. */
export function row(picture: Element, words: HTMLElement, buttons: HTMLElement[] = [], attributes: Record<string, string> = {}): HTMLElement {
  return make('div', { class: 'row', ...attributes },
    make('div', { class: 'icon', 'aria-hidden': 'true' }, picture),
    words,
    make('div', { class: 'icon ends' }, make('div', { class: 'end-buttons' }, ...buttons)));
}
