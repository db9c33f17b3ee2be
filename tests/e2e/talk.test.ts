import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../browser/until.ts';
import { BROWSERS, fill, openEvent, openWeek, prepare, shows, startPractice, type Practice } from './practice.ts';

describe.each(BROWSERS)('talking, in %s', (browser) => {
  let practice: Practice;
  beforeAll(async () => {
    practice = await startPractice(browser);
  });
  afterAll(async () => {
    await practice.close();
  });

  it('goes through the agenda by one key, while notes are written; all of it is there in Prepare again', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, '1:1 Citra');
    const panel = await prepare(page);
    const isAbout = (text: string): Promise<true> => until(`it is about "${text}"`, async () => (await panel.$eval('.talk h2', (now) => now.textContent).catch(() => '')) === text);
    await page.keyboard.type('Hear how the move went');
    await fill(page, panel, 'Add talking point', 'Workload\nTraining\n');
    await (await panel.waitForSelector('aria/Talk[role="button"]'))?.click();
    await isAbout('Workload');
    await shows(panel, 'Hear how the move went');
    await fill(page, panel, 'Private notes', 'Too much');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyN');
    await page.keyboard.press('KeyH');
    await page.keyboard.up('Alt');
    await isAbout('Training');
    await until('the time to think runs', async () => /^(30|2\d) s$/.test(await panel.$eval('[role="timer"]', (timer) => timer.textContent)));
    await fill(page, panel, 'Add follow-up', 'Move two tasks\n');
    await (await panel.waitForSelector('aria/Prepare[role="button"]'))?.click();
    await panel.waitForSelector('aria/Move two tasks[role="checkbox"]');
    expect(await panel.$eval('#note', (note) => (note instanceof HTMLTextAreaElement ? note.value : ''))).toBe('Too much');
    expect(await panel.$$eval('.agenda input:checked', (boxes) => boxes.map((box) => box.getAttribute('aria-label')))).toEqual(['Discussed: Workload']);
  });
});
