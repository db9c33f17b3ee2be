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
    await (await panel.waitForSelector('.session-notes summary'))?.click();
    await fill(page, panel, 'Private notes', 'Too much');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyN');
    await page.keyboard.press('KeyH');
    await page.keyboard.up('Alt');
    await isAbout('Training');
    await until('the time to think runs', async () => /^(30|2\d) s$/.test(await panel.$eval('[role="timer"]', (timer) => timer.textContent)));
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyF');
    await page.keyboard.up('Alt');
    await fill(page, panel, 'Add follow-up', 'Move two tasks\n');
    await (await panel.waitForSelector('aria/Prepare[role="button"]'))?.click();
    await panel.waitForSelector('aria/Move two tasks[role="checkbox"]');
    expect(await panel.$eval('#note', (note) => (note instanceof HTMLTextAreaElement ? note.value : ''))).toBe('Too much');
    expect(await panel.$$eval('.agenda input:checked', (boxes) => boxes.map((box) => box.getAttribute('aria-label')))).toEqual(['Discussed: Workload']);
  });

  it('keeps a note with its point, covers it by one key, and tells of it in the summary only when it is told to', async () => {
    const page = await openWeek(practice.driven);
    await openEvent(page, '1:1 Citra');
    const panel = await prepare(page);
    await fill(page, panel, 'Add talking point', 'Mentor\n');
    await (await panel.waitForSelector('aria/Talk[role="button"]'))?.click();
    const note = '.talk .note textarea';
    await panel.waitForSelector(note);
    await panel.focus(note);
    await page.keyboard.type('Rather Eka');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyB');
    await page.keyboard.up('Alt');
    await panel.waitForSelector('.talk .note .cover:focus');
    expect(await panel.$eval(note, (field) => field.closest('[inert]') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await panel.waitForSelector(`${note}:focus`);
    await page.keyboard.type(', or Dodi');
    await panel.$eval('.talk .note [value="sharedNote"]', (radio) => { if (radio instanceof HTMLInputElement) radio.click(); });
    await until('it is in the summary', async () => (await panel.$eval(note, (field) => (field instanceof HTMLTextAreaElement && field.id.startsWith('sharedNote') ? field.value : ''))) === 'Rather Eka, or Dodi');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyN');
    await page.keyboard.up('Alt');
    await (await panel.waitForSelector('aria/Prepare[role="button"]'))?.click();
    await panel.waitForSelector('.agenda .has-note');
  });
});
