import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFrame } from '../browser/frames.ts';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { whereIs } from '../browser/where.ts';
import { PEOPLE, SELF } from '../google/practice-words.ts';
import { add, emptyWorld, group, oneOnOne, type World } from '../google/world.ts';
import { allowOptionalHosts } from './allowed-build.ts';
import { BUTTON } from './popover.ts';
import { BROWSERS, buildFor, fill, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

const CALL = 'https://meet.google.com/abc-defg-hij';
const STANDUP = 'https://meet.google.com/kmn-pqrs-tuv';
const PANEL = 'empat-mata-panel';
/** As clocks in Jakarta show it, which is where the browser lives. */
const wall = (minutes: number): string => new Date(Date.now() + (7 * 60 + minutes) * 60_000).toISOString().slice(0, 16);

/** A talk that begins in a few minutes, and a meeting of more. */
function calls(): World {
  const world = emptyWorld(SELF);
  const { bima, citra } = PEOPLE;
  add(world, [
    oneOnOne(world, bima, { title: 'Bima / Dewi 1:1', at: wall(20), meet: 'abc-defg-hij' }),
    group(world, [bima, citra], { title: 'Standup', at: wall(75), meet: 'kmn-pqrs-tuv' }),
  ]);
  return world;
}

describe.each(BROWSERS)('a call in Google Meet, in %s', (browser) => {
  let practice: Practice;
  let drop = (): Promise<void> => Promise.resolve();
  let app: Page;
  let calendar: Page;
  let call: Page;
  let panel: Frame;
  beforeAll(async () => {
    const allowed = browser === 'chromium' ? await allowOptionalHosts(buildFor(browser)) : null;
    if (allowed) ({ drop } = allowed);
    practice = await startPractice(browser, { world: calls() }, allowed?.folder);
    const [year, month, day] = wall(20).slice(0, 10).split('-').map(Number);
    calendar = await openWeek(practice.driven, `https://calendar.google.com/calendar/u/0/r/day/${String(year)}/${String(month)}/${String(day)}`);
    await openEvent(calendar, 'Bima / Dewi');
    panel = await prepare(calendar);
    await fill(calendar, panel, 'Add talking point', 'Time off in December\n');
    await shows(panel, 'Time off in December');
    if (allowed) app = await practice.driven.openExtensionPage('app.html#settings');
    call = await practice.driven.newPage();
    await call.goto(CALL);
    await call.waitForFunction(() => window.meet !== undefined);
  });
  afterAll(async () => {
    expect(practice.google.refused).toEqual([]);
    await practice.close();
    await drop();
  });

  /** Which 1:1 the background takes an address for: its content script asks the same. */
  const found = (code: string): Promise<unknown> =>
    app.evaluate(`chrome.runtime.sendMessage({ name: 'call.find', request: { code: '${code}' } }).then(({ value }) => value)`);
  const press = async (selector: string): Promise<void> => {
    const element = await call.waitForSelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    await clickCentre(call, element);
  };
  const isOpen = async (): Promise<boolean> => (await call.$(`${PANEL}[data-state="open"]`)) !== null;
  const open = async (): Promise<void> => {
    await press(BUTTON);
    await call.waitForSelector(`${PANEL}[data-state="open"]`);
    panel = await extensionFrame(call, 'panel.html');
    await panel.waitForSelector('nav.tabs');
  };
  /** Controls of the call of which another thing would get a click in their middle. */
  const covered = (): Promise<string[]> =>
    call.evaluate(() =>
      [...document.querySelectorAll('[data-control]')]
        .filter((control) => {
          const { left, top, width, height } = control.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) !== control;
        })
        .map((control) => control.getAttribute('data-control') ?? ''),
    );

  // Firefox is asked and grants without a question; Chromium's question nobody can answer here.
  it.runIf(browser === 'firefox')('is not touched before its user wants it', async () => {
    expect(await call.$(BUTTON)).toBeNull();
    await calendar.bringToFront();
    const offer = await panel.waitForSelector('aria/Show this panel beside the call in Google Meet[role="link"]');
    if (!offer) throw new Error('no offer');
    await clickCentre(calendar, offer);
    app = await until('the settings are open', async () => {
      for (const page of await practice.driven.browser.pages()) if ((await whereIs(page)).href.endsWith('/app.html#settings')) return page;
      return undefined;
    });
    const wish = await app.waitForSelector('aria/Show the panel beside 1:1 calls[role="switch"]');
    if (!wish) throw new Error('no switch');
    await clickCentre(app, wish);
    await until('it is on', () => wish.evaluate((input) => input instanceof HTMLInputElement && input.checked));
    await call.bringToFront();
  });

  it('with a person whose event has this code has a button, which opens the agenda with that person', async () => {
    await open();
    await shows(panel, 'Bima Prakoso');
    await shows(panel, 'Time off in December');
    // Nobody said Prepare: during the talk it is Talk.
    expect(await panel.evaluate(() => location.hash)).toContain('by=clock');
    // One is there already.
    expect(await panel.$$('header a')).toEqual([]);
  });

  it('hears no key that is typed in the panel', async () => {
    await fill(call, panel, 'Add talking point', 'cde \n');
    await shows(panel, 'cde');
    for (const key of ['d', 'e'] as const) {
      await call.keyboard.down('Control');
      await call.keyboard.press(key);
      await call.keyboard.up('Control');
    }
    expect(await call.evaluate(() => window.meet?.keys)).toEqual([]);
    await shows(panel, 'Saved');
  });

  it.each([
    ['beside the call', 1280, 720, 'flows', 'beside'],
    ['beside a narrow call', 900, 600, 'flows', 'beside'],
    ['over a call that makes no room', 1280, 720, 'fixed', 'over'],
    ['over a narrow one', 900, 600, 'fixed', 'over'],
    ['over one that has no room to make', 700, 500, 'flows', 'over'],
  ] as const)('keeps all of its controls with the panel %s', async (_, width, height, layout, lies) => {
    await call.evaluate((name) => { document.body.className = name; }, layout);
    await call.setViewport({ width, height });
    await until(`it lies ${lies}`, async () => {
      const [where, margin] = await call.evaluate((host) => [document.querySelector<HTMLElement>(host)?.dataset['lies'], document.documentElement.style.marginRight], PANEL);
      return where === lies && (margin === '') === (lies === 'over');
    });
    expect(await covered()).toEqual([]);
    const box = await (await call.$(PANEL))?.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(320);
    expect(box?.height).toBeGreaterThan(300);
  });

  it('gives back its place and its focus', async () => {
    await press('[data-control="microphone"]');
    expect(await call.evaluate(() => window.meet?.clicked)).toEqual(['microphone']);
    await panel.focus('#objective');
    await call.keyboard.press('Escape');
    await until('it is closed', async () => !(await isOpen()));
    expect(await call.evaluate(() => [document.documentElement.style.marginRight, document.activeElement?.localName])).toEqual(['', BUTTON]);
    expect(await covered()).toEqual([]);
  });

  it('has the panel also by Alt+Shift+P, until its address leaves the call', async () => {
    await practice.driven.pressShortcut();
    await until('it is open', isOpen);
    await call.evaluate(() => window.meet?.goTo('/'));
    await until('nothing of ours is left', async () => (await call.$(`${PANEL}, ${BUTTON}`)) === null);
    await call.evaluate((to) => window.meet?.goTo(new URL(to).pathname), CALL);
    await call.waitForSelector(BUTTON);
  });

  it('of more than two, or of nobody that is known, has nothing of ours', async () => {
    for (const code of ['kmn-pqrs-tuv', 'zzz-zzzz-zzz']) expect(await found(code)).toBeNull();
    expect(await found('abc-defg-hij')).not.toBeNull();
    await call.evaluate((to) => window.meet?.goTo(new URL(to).pathname), STANDUP);
    await until('nothing of ours is left', async () => (await call.$(`${PANEL}, ${BUTTON}`)) === null);
  });
});
