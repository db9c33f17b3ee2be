/** A call as Meet shows it, as far as an extension can be in its way: its controls, and its keys. Where they are is known of it, and no more. */
const CONTROLS = { bar: ['microphone', 'camera', 'captions', 'hand', 'present', 'more', 'leave'], corner: ['details', 'people', 'chat'] };

/** The test door. */
export interface Meet {
  /** Every key that came to the page, whoever it was meant for. */
  keys: string[];
  /** Controls that were clicked. */
  clicked: string[];
  /** Goes to another address without loading anything, as the page does. */
  goTo(path: string): void;
}

declare global {
  interface Window {
    meet?: Meet;
  }
}

const meet: Meet = {
  keys: [],
  clicked: [],
  goTo(path) {
    history.pushState(null, '', path);
    show();
  },
};

function show(): void {
  const isCall = location.pathname !== '/';
  document.querySelector('.call')?.toggleAttribute('hidden', !isCall);
  document.querySelector('.lobby')?.toggleAttribute('hidden', isCall);
}

for (const [place, names] of Object.entries(CONTROLS)) {
  for (const name of names) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['control'] = name;
    button.ariaLabel = name;
    button.append(name.slice(0, 4));
    button.addEventListener('click', () => {
      meet.clicked.push(name);
      if (name === 'leave') meet.goTo('/');
    });
    document.querySelector(`.${place}`)?.append(button);
  }
}
for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, (event) => { if (event instanceof KeyboardEvent) meet.keys.push(event.key); }, true);
window.addEventListener('popstate', show);
show();
window.meet = meet;
