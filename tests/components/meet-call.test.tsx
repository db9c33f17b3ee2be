import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallButton } from '@/entrypoints/meet.content/call-button.ts';
import { CallPlace } from '@/entrypoints/meet.content/call-place.ts';
import { PAGE_LABELS } from '@/utils/i18n/page-labels.ts';

/** What of the call lies where, in px of a window of 1280 × 720; a control unless told otherwise. */
interface Thing {
  left: number;
  top: number;
  right: number;
  bottom: number;
  tag?: string;
}

let things: Thing[];
let ending: AbortController;
const root = document.documentElement;
// The DOM of the tests has none.
Object.defineProperty(HTMLElement.prototype, 'part', { get: () => ({ add: () => undefined }), configurable: true });

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  things = [];
  Object.assign(window, { innerWidth: 1280, innerHeight: 720 });
  Object.defineProperty(root, 'clientWidth', { value: 1280, configurable: true });
  Object.assign(document, {
    elementsFromPoint: (x: number, y: number) => [
      ...things.filter(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom).map(({ left, top, right, bottom, tag = 'button' }) => {
        const element = document.createElement(tag);
        element.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
        return element;
      }),
      root,
    ],
  });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const button = (): HTMLElement => {
  const { host } = new CallButton('Agenda', ending.signal, () => undefined);
  host.getBoundingClientRect = () => new DOMRect(0, 0, 96, 36);
  window.dispatchEvent(new Event('resize'));
  return host;
};
const where = ({ dataset, style }: HTMLElement): string => (style.visibility === 'hidden' ? 'nowhere' : `${dataset['side'] ?? ''} ${style.top}`);
const all = { left: 0, top: 0, right: 1280, bottom: 720 };

it.each<[string, Thing[], string]>([
  ['in the middle of the left edge', [], 'left 50%'],
  ['above a control that is there', [{ left: 10, top: 350, right: 60, bottom: 400 }], 'left 30%'],
  ['at the right edge, where the left one is full', [{ left: 0, top: 0, right: 64, bottom: 720 }], 'right 50%'],
  ['over a tile, though it can be clicked', [all], 'left 50%'],
  ['nowhere, where there are controls everywhere', [{ left: 0, top: 0, right: 80, bottom: 720 }, { left: 1200, top: 0, right: 1280, bottom: 720 }], 'nowhere'],
])('the button stands %s', (_, page, expected) => {
  things = page;
  expect(where(button())).toBe(expected);
});

it('the button moves when a control comes to lie under it, and goes with the call', () => {
  const host = button();
  things = [{ left: 10, top: 350, right: 60, bottom: 400 }];
  vi.advanceTimersByTime(2000);
  expect(where(host)).toBe('left 30%');
  ending.abort();
  expect(host.isConnected).toBe(false);
});

it('keys on the button go no further', () => {
  const heard = vi.fn();
  root.addEventListener('keydown', heard);
  button().dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
  expect(heard).not.toHaveBeenCalled();
  root.removeEventListener('keydown', heard);
});

function place(): { host: HTMLElement; place: CallPlace } {
  const host = document.createElement('div');
  host.dataset['state'] = 'open';
  const made = new CallPlace(host, { signal: ending.signal, isGone: () => false, labels: PAGE_LABELS.en, width: 400 });
  made.take();
  return { host, place: made };
}
const lies = ({ dataset }: HTMLElement): string => `${dataset['lies'] ?? ''} ${dataset['side'] ?? ''} ${root.style.marginRight}`.trimEnd();

it('the panel lies over the call, clear of its bar and corner, until the page is seen to make room', () => {
  const { host } = place();
  expect(lies(host)).toBe('over right 400px');
  expect([host.style.getPropertyValue('--free-top'), host.style.getPropertyValue('--free-bottom')]).toEqual(['72px', '88px']);
  vi.advanceTimersByTime(250);
  expect(lies(host)).toBe('beside right 400px');
});

it('stays over a page that does not make room, which gets its own back', () => {
  things = [{ ...all, tag: 'div' }];
  const { host } = place();
  vi.advanceTimersByTime(250);
  expect(lies(host)).toBe('over right');
});

it('goes over the call again when that takes the room back', () => {
  const { host } = place();
  vi.advanceTimersByTime(250);
  things = [{ left: 900, top: 640, right: 1280, bottom: 720, tag: 'div' }];
  vi.advanceTimersByTime(2000);
  expect(lies(host)).toBe('over right');
});

it('asks for no room in a narrow window, and goes to the left where the page has controls on the right', () => {
  Object.assign(window, { innerWidth: 800 });
  things = [{ left: 500, top: 300, right: 780, bottom: 340, tag: 'input' }];
  const { host } = place();
  vi.advanceTimersByTime(250);
  expect(lies(host)).toBe('over left');
});

it('gives the room back, and looks no more', () => {
  const { host, place: made } = place();
  vi.advanceTimersByTime(250);
  made.leave();
  expect(root.style.marginRight).toBe('');
  things = [{ ...all, tag: 'div' }];
  vi.advanceTimersByTime(10_000);
  expect(lies(host)).toBe('beside right');
});
