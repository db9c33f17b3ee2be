import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '@/entrypoints/background/data.ts';
import { byDue } from '@/utils/domain/follow-up.ts';
import { addFollowUp, ask, badgeIs, fresh, freshBackground, NOW, prepare, see } from './desk.ts';

/** A meeting at a local time of the day that is `days` from now. */
async function meetingIn(days: number, hour: number, event = fresh('event')): Promise<string> {
  const key = await see(event);
  const start = new Date(NOW.getFullYear(), NOW.getMonth(), NOW.getDate() + days, hour).toISOString();
  await change(async (tx) => {
    const meeting = await tx.objectStore('meetings').get(key);
    if (meeting) await tx.objectStore('meetings').put({ ...meeting, start, end: start });
  });
  return key;
}

beforeEach(freshBackground);

describe('what a follow-up is due when nothing is said', () => {
  it.each<[string, [number, number][], string]>([
    ['a week from today when no meeting is known', [], '2026-12-01'],
    ['a week from today when all meetings are over', [[-7, 9], [0, 9]], '2026-12-01'],
    ['the day of the next meeting', [[14, 9], [3, 9], [21, 9]], '2026-11-27'],
    ['the day of the next meeting, though it is far away', [[40, 9]], '2027-01-03'],
    ['tomorrow, for a meeting right after midnight', [[1, 0]], '2026-11-25'],
    ['not today, though a meeting is still to come', [[0, 16], [7, 9]], '2026-12-01'],
    ['not today, though a meeting is still to come and no other', [[0, 16]], '2026-12-01'],
  ])('%s', async (_, meetings, due) => {
    for (const [days, hour] of meetings) await meetingIn(days, hour);
    const view = await prepare(await see('untimed'));
    expect(view.defaultDue).toBe(due);
    expect((await ask('outstanding.read', {})).defaultDue).toEqual({ [view.person.id]: due });
  });

  it('is of the person’s own meetings only', async () => {
    const view = await prepare(await see('untimed'));
    await see('ayu', { other: { address: 'ayu@example.com', name: 'Ayu' }, day: '2026-11-26', start: '2026-11-26T02:00:00.000Z', end: '2026-11-26T02:30:00.000Z', timezone: 'Asia/Jakarta' });
    expect((await ask('session.read', { sessionId: view.session.id })).defaultDue).toBe('2026-12-01');
  });

  it('is a week from today for a person without an address', async () => {
    await ask('person.add', { mutation: 'm', id: 'ayu', name: 'Ayu' });
    expect((await ask('outstanding.read', {})).defaultDue).toEqual({ ayu: '2026-12-01' });
  });
});

describe('the outstanding list', () => {
  it('is without what is done or deleted; by its due date the earliest comes first, then as agreed', async () => {
    const view = await prepare(await see('first'));
    const add = async (text: string, due: string): Promise<string> => {
      vi.setSystemTime(Date.now() + 1000);
      return addFollowUp(view, text, { due });
    };
    await add('later', '2026-12-24');
    await add('first of two', '2026-12-01');
    await add('second of two', '2026-12-01');
    await add('overdue', '2026-11-01');
    await ask('followUp.edit', { mutation: fresh('m'), id: await add('done', '2026-11-02'), done: true });
    await ask('followUp.edit', { mutation: fresh('m'), id: await add('deleted', '2026-11-02'), deleted: true });
    expect((await ask('outstanding.read', {})).followUps.sort(byDue).map(({ text }) => text)).toEqual(['overdue', 'first of two', 'second of two', 'later']);
  });
});

describe('the badge', () => {
  const today = '2026-11-24';

  it('counts mine that are due today or earlier', async () => {
    await badgeIs('');
    const view = await prepare(await see('first'));
    await addFollowUp(view, 'overdue', { due: '2026-11-01' });
    const id = await addFollowUp(view, 'today', { due: today });
    await addFollowUp(view, 'tomorrow', { due: '2026-11-25' });
    await addFollowUp(view, 'theirs', { due: today, owner: 'them' });
    await badgeIs('2');
    await ask('followUp.edit', { mutation: fresh('m'), id, done: true });
    await badgeIs('1');
    await ask('followUp.edit', { mutation: fresh('m'), id, done: false, due: '2026-11-30' });
    await badgeIs('1');
    await ask('followUp.edit', { mutation: fresh('m'), id, due: today });
    await badgeIs('2');
  });

  it('is counted again at midnight, and the next midnight is set', async () => {
    const view = await prepare(await see('first'));
    await addFollowUp(view, 'tomorrow', { due: '2026-11-25' });
    await badgeIs('');
    const midnight = await fakeBrowser.alarms.get('midnight');
    expect(midnight?.scheduledTime).toBe(new Date(2026, 10, 25, 0, 0, 5).getTime());
    vi.setSystemTime(new Date(2026, 10, 25, 0, 0, 5));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'midnight', scheduledTime: Date.now(), persistAcrossSessions: false });
    await badgeIs('1');
    expect((await fakeBrowser.alarms.get('midnight'))?.scheduledTime).toBe(new Date(2026, 10, 26, 0, 0, 5).getTime());
  });
});
