import { make } from './dom.ts';

/** A line at the bottom left that says what happened, with one way back. */
export function toast(text: string, action: string, back: () => void): void {
  const button = make('button', { type: 'button', class: 'toast-action' }, action);
  const box = make('div', { class: 'toast', role: 'status' }, make('span', {}, text), button);
  button.addEventListener('click', () => {
    box.remove();
    back();
  });
  document.body.append(box);
  setTimeout(() => box.remove(), 6000);
}
