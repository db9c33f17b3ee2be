import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { extensionFrame } from '../browser/frames.ts';
import { clickCentre } from '../browser/input.ts';
import { until } from '../browser/until.ts';
import { BUTTON, buttonAfterCalm, openByDoor } from './popover.ts';
import { BROWSERS, fill, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

const DINNER = 'Dinner, just the two of us';
const CIRCLE = 'Leadership circle';
const BIMA = 'Bima / Dewi 1:1';

const hasButton = (page: Page, is: boolean): Promise<boolean> => until(is ? 'the button is there' : 'the button is gone', async () => ((await page.$(BUTTON)) !== null) === is);

async function press(page: Page, panel: Frame, name: string, role = 'button'): Promise<void> {
  const target = await panel.waitForSelector(`aria/${name}[role="${role}"]`);
  if (!target) throw new Error(`nothing named ${name}`);
  await clickCentre(page, target);
}

describe.each(BROWSERS)('the other door in %s', (browser) => {
  let practice: Practice;
  let page: Page;
  beforeAll(async () => {
    practice = await startPractice(browser);
    const app = await practice.driven.openExtensionPage('app.html#people');
    await fill(app, app, 'Add a person', 'Kirana\n');
    await shows(app, 'Kirana');
    await app.close();
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    expect(practice.google.refused).toEqual([]);
    await practice.close();
  });
  const open = async (title: string): Promise<void> => {
    page = await openWeek(practice.driven);
    await openByDoor(page, title);
  };
  const panelByShortcut = async (): Promise<Frame> => {
    await practice.driven.pressShortcut();
    await page.waitForSelector('empat-mata-panel[data-state="open"]');
    return extensionFrame(page, 'panel.html');
  };

  it('the toolbar popup says why the open event has no button, and makes it a 1:1, or not', async () => {
    await open(DINNER);
    expect(await buttonAfterCalm(page)).toBeNull();
    const popup = await practice.driven.openPopup(page);
    const says = (text: string): Promise<boolean> => until(`the popup says "${text}"`, async () => (await popup.text()).includes(text));
    await says(DINNER);
    await says('Not a 1:1: nobody else is invited.');
    await popup.click('.whom button', 'Kirana');
    await says('You said that this is a 1:1.');
    await hasButton(page, true);
    await popup.click('button', 'This is not a 1:1');
    await says('You said that this is not a 1:1.');
    await hasButton(page, false);
    await popup.click('.whom button', 'Kirana');
    await says('You said that this is a 1:1.');
    await popup.close();
    await hasButton(page, true);
    await shows(await prepare(page), 'Kirana');
    // The whole series was meant.
    await page.evaluate(() => window.standIn?.next());
    await openByDoor(page, DINNER);
    expect(await buttonAfterCalm(page)).not.toBeNull();
  });

  it('Alt+Shift+P opens the panel of an event without a button, says why, and makes this one a 1:1 with somebody new', async () => {
    await open(CIRCLE);
    expect(await buttonAfterCalm(page)).toBeNull();
    const panel = await panelByShortcut();
    await shows(panel, CIRCLE);
    await shows(panel, 'Perhaps not a 1:1: not all guests are shown.');
    await press(page, panel, 'This event', 'radio');
    await fill(page, panel, 'New person', 'Hendra\n');
    await panel.waitForSelector('aria/Objective[role="textbox"]');
    await shows(panel, 'Hendra');
    await hasButton(page, true);
    // This one was meant, and not the series.
    await page.evaluate(() => window.standIn?.next());
    await openByDoor(page, CIRCLE);
    expect(await buttonAfterCalm(page)).toBeNull();
  });

  it('Alt+Shift+P opens the panel of a 1:1, where it can be said that it is none, and taken back', async () => {
    await open(BIMA);
    await hasButton(page, true);
    const panel = await panelByShortcut();
    await shows(panel, 'Two people: you and one guest.');
    const about = await panel.waitForSelector('details.about summary');
    if (!about) throw new Error('nothing is said about the event');
    await clickCentre(page, about);
    await press(page, panel, 'This is not a 1:1');
    await hasButton(page, false);
    await press(page, panel, 'Undo: You said that this is not a 1:1.');
    await hasButton(page, true);
  });
});
