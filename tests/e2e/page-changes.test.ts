import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { addDays, wallTime } from '../google/shared/dates.ts';
import { add, emptyWorld, oneOnOne, type World } from '../google/world.ts';
import { connect, startConnectable } from './connect.ts';
import { BROWSERS, openEvent, openWeek, prepare, type Practice } from './practice.ts';

const TOMORROW = addDays(wallTime(Date.now(), 'Asia/Jakarta').day, 1);
const WEEK = `https://calendar.google.com/calendar/u/0/r/week/${TOMORROW.split('-').map(Number).join('/')}`;
const BIMA = { name: 'Bima', email: 'bima@contoso.example' };
const AYU = { name: 'Ayu', email: 'ayu@contoso.example' };
const SARI = { name: 'Sari', email: 'sari@contoso.example' };
/** ms from the change to popup and panel: what is promised. */
const PROMPT = 5000;

function world(): World {
  const world = emptyWorld({ name: 'Dewi Lestari', email: 'dewi@contoso.example' });
  add(world, [oneOnOne(world, BIMA, { title: 'Bima / Dewi', at: `${TOMORROW}T10:00` }), oneOnOne(world, AYU, { title: 'Ayu / Dewi', at: `${TOMORROW}T15:00` })]);
  return world;
}

describe.each(BROWSERS)('what is changed on the page, in %s', (browser) => {
  let practice: Practice;
  let close: () => Promise<void>;
  let popup: Page;
  let week: Page;
  let panel: Frame;

  beforeAll(async () => {
    const connectable = await startConnectable(browser, { world: world() });
    ({ practice, close } = connectable);
    await connect(connectable.app);
    popup = await practice.driven.openExtensionPage('popup.html');
    week = await openWeek(practice.driven, WEEK);
    await openEvent(week, 'Bima / Dewi');
    panel = await prepare(week);
  });
  afterAll(() => close());

  /** By keyboard, as the panel may lie over it. */
  const press = async (selector: string): Promise<void> => {
    await week.waitForSelector(selector, { visible: true });
    await week.focus(selector);
    await week.keyboard.press('Enter');
  };
  const next = (): Promise<string> => popup.$eval('.next', (element) => element.textContent);
  const soonNext = (...texts: string[]): Promise<unknown> =>
    until(`the popup says ${texts.join(', ')}`, async () => texts.every(((shown) => (text: string) => shown.includes(text))(await next())), PROMPT);
  const edit = async (title: string): Promise<void> => {
    await openEvent(week, title);
    await press('[jsname=DyVDA]');
    await week.waitForSelector('#xSaveBu');
  };

  it('a meeting that is moved: popup and panel say when it is now', async () => {
    await soonNext('Bima', '10:00');
    await edit('Bima / Dewi');
    for (const [id, time] of [['#xStTiIn', '11:30'], ['#xEnTiIn', '12:15']] as const) {
      await week.$eval(id, (input, value) => {
        if (input instanceof HTMLInputElement) input.value = value;
      }, time);
    }
    await press('#xSaveBu');
    await Promise.all([soonNext('Bima', '11:30'), until('the panel says so', () => panel.$eval('header', (header) => header.textContent.includes('11:30')), PROMPT)]);
  });

  it('a meeting with another guest: the popup says with whom, though no chip does', async () => {
    await edit('Bima / Dewi');
    await press('[data-email="bima@contoso.example"] [jsname=eUdS8b]');
    await week.focus('#xGstIn');
    await week.keyboard.type('citra@contoso.example\n');
    await press('#xSaveBu');
    await soonNext('citra@contoso.example', '11:30');
  });

  it('a meeting that is cancelled: the popup says what is next then', async () => {
    await openEvent(week, 'Bima / Dewi');
    await press('#xDetDlgDelBu');
    await soonNext('Ayu', '15:00');
  });

  it('a meeting that somebody else made, which the page shows by itself', async () => {
    const { google } = practice;
    add(google.world, oneOnOne(google.world, SARI, { title: 'Sari / Dewi', at: `${TOMORROW}T08:00`, organizer: SARI }));
    await week.evaluate(() => window.standIn?.refresh());
    await soonNext('Sari', '08:00');
  });

  it('to leaf through weeks is no change: Google is not asked', async () => {
    const asked = practice.google.api.requests.length;
    for (let i = 0; i < 8; i++) {
      await week.evaluate((back) => (back ? window.standIn?.previous() : window.standIn?.next()), i % 2 === 1);
      // As somebody who looks at each week; longer than any pause of ours at the last.
      await new Promise((resolve) => setTimeout(resolve, i < 7 ? 400 : 4500));
    }
    expect(practice.google.api.requests.slice(asked).map(({ url }) => url.pathname)).toEqual([]);
  });
});
