import { ANCHORS, type AnchorName } from '../../utils/calendar-page/anchors.ts';

/** One way in which a page may change under us. */
export interface Drift {
  name: string;
  change: (page: Document) => void;
}

/** What an element is recognised by, per selector: its ids and attributes, those of its last part alone. */
function marksOf(selector: string): string[] {
  const last = selector.split(/[\s>]+(?![^[(]*[\])])/).at(-1) ?? selector;
  return [...last.replaceAll(/:has\(.*?\)\)?/g, '').matchAll(/#[\w-]+|\[([\w-]+)/g)].map(([all, attribute]) => attribute ?? (all.startsWith('#') ? 'id' : ''));
}

/** Takes away what one candidate of an anchor holds on to. */
function drop(name: AnchorName, selector: string): Drift[] {
  return marksOf(selector).map((mark) => ({
    name: `${name} without ${mark} of ${selector}`,
    change: (page) => {
      for (const element of page.querySelectorAll(selector)) element.removeAttribute(mark);
    },
  }));
}

/** Every change of the generator: each anchor loses each of its marks, classes are renamed, nodes wrapped and reordered. */
export function* drifts(): Generator<Drift> {
  for (const name of Object.keys(ANCHORS) as AnchorName[]) {
    for (const selector of ANCHORS[name].candidates) yield* drop(name, selector);
    const whole = ANCHORS[name].candidates.join();
    yield {
      name: `${name} without its nodes`,
      change: (page) => {
        // What is gone with all that it held is no drift but another page; of what holds others only the marks go.
        for (const element of page.querySelectorAll(whole)) for (const selector of ANCHORS[name].candidates) for (const mark of marksOf(selector)) element.removeAttribute(mark);
      },
    };
  }
  yield { name: 'every class renamed', change: (page) => { page.querySelectorAll('[class]').forEach((element, i) => { element.className = `r${String(i)}`; }); } };
  yield { name: 'every class gone', change: (page) => { page.querySelectorAll('[class]').forEach((element) => { element.removeAttribute('class'); }); } };
  yield { name: 'every node wrapped', change: (page) => { wrapAll(page, () => true); } };
  yield { name: 'every second node wrapped', change: (page) => { wrapAll(page, (i) => i % 2 === 1); } };
  yield { name: 'siblings reversed', change: (page) => { for (const element of page.body.querySelectorAll('*')) element.replaceChildren(...[...element.childNodes].reverse()); } };
  yield { name: 'siblings turned by one', change: (page) => { for (const element of page.body.querySelectorAll('*')) if (element.firstElementChild) element.append(element.firstElementChild); } };
}

function wrapAll(page: Document, which: (i: number) => boolean): void {
  [...page.body.querySelectorAll('*')].forEach((element, i) => {
    if (!which(i)) return;
    const wrap = page.createElement('div');
    element.replaceWith(wrap);
    wrap.append(element);
  });
}
