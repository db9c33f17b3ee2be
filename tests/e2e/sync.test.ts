import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { practiceWeek } from '../google/practice.ts';
import { connect, press, startConnectable } from './connect.ts';
import { BROWSERS, openEvent, openWeek, prepare, shows, type Practice } from './practice.ts';

/** The Monday of the week that is now: the sync looks at the days around today. */
const MONDAY = ((): string => {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
})();
const WEEK = `https://calendar.google.com/calendar/u/0/r/week/${MONDAY.split('-').map(Number).join('/')}`;
const NEXT_WEEK = WEEK.replace(/\d+\/\d+\/\d+$/, new Date(Date.parse(MONDAY) + 7 * 86_400_000).toISOString().slice(0, 10).split('-').map(Number).join('/'));

describe.each(BROWSERS)('a connected calendar in %s', (browser) => {
  let practice: Practice;
  let app: Page;
  let week: Page;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ practice, app, close } = await startConnectable(browser, { world: practiceWeek({ language: 'en', monday: MONDAY }) }));
  });
  afterAll(() => close());

  const marked = (): Promise<string[]> => week.$$eval('[data-eventchip][data-empat-mata="one-on-one"]', (chips) => chips.map((chip) => chip.textContent));

  it('marks every 1:1 of the week without opening anything', async () => {
    await connect(app);
    week = await openWeek(practice.driven, NEXT_WEEK);
    await until('several are marked', async () => (await marked()).length >= 4);
    const titles = (await marked()).join();
    for (const title of ['Bima / Dewi', 'Rizky']) expect(titles).toContain(title);
    expect(titles).not.toContain('Team stand-up');
  });

  it('opens the right panel of an event that was never opened', async () => {
    await openEvent(week, 'Rizky');
    await shows(await prepare(week), 'Rizky');
  });

  it('says when the last and the next talk is and why this is a 1:1, and offers the event’s files', async () => {
    await openEvent(week, 'Bima / Dewi');
    const panel = await prepare(week);
    const [link] = await until('the file is there', async () => {
      const links = await panel.$$eval('.material a', (all) => all.map((a) => (a instanceof HTMLAnchorElement ? [a.href, a.target, a.rel] : [])));
      return links.length > 0 ? links : undefined;
    });
    expect(link).toEqual(['https://drive.google.com/file/d/1practice/view', '_blank', 'noreferrer noopener']);
    await until('the next talk is named', () => panel.$eval('.met', (line) => /(Last: \w{3} \d+ \w{3}|No session yet) · Next: \w{3} \d+ \w{3}/.test(line.textContent)));
    await shows(panel, 'Two people, both invited');
  });

  it('shows the next 1:1 in the popup', async () => {
    const popup = await practice.driven.openExtensionPage('popup.html');
    await popup.waitForSelector('.next button');
    await popup.close();
  });

  it('takes back what came from Google when it is disconnected', async () => {
    await app.bringToFront();
    await press(app, 'Disconnect');
    await app.waitForSelector('aria/Connect Google Calendar[role="button"]');
    await week.bringToFront();
    await until('only what was opened is marked', async () => (await marked()).every((title) => /Rizky|Bima/.test(title)));
  });
});
