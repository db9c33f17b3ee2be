import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Announcement } from '@/utils/messaging/protocol.ts';
import { addFollowUp, addPoint, announced, ask, fresh, freshBackground, prepare, see } from './desk.ts';

async function announcedBy(work: () => Promise<unknown>): Promise<Announcement['announce'][]> {
  announced.length = 0;
  await work();
  return announced.map(({ announce }) => announce);
}

beforeEach(freshBackground);

describe('every open page hears', () => {
  it('that a point, a follow-up or a session has changed', async () => {
    const view = await prepare(await see('first'));
    const now = { mutation: fresh('m') };
    let point = '';
    let followUp = '';
    expect(await announcedBy(async () => (point = await addPoint(view, 'Time off')))).toEqual(['changed']);
    expect(await announcedBy(() => ask('point.edit', { ...now, id: point, text: 'Time off in December' }))).toEqual(['changed']);
    expect(await announcedBy(async () => (followUp = await addFollowUp(view, 'Send it')))).toEqual(['changed']);
    expect(await announcedBy(() => ask('followUp.edit', { ...now, id: followUp, done: true }))).toEqual(['changed']);
    expect(await announcedBy(() => ask('session.edit', { ...now, id: view.session.id, note: 'A note' }))).toEqual(['changed']);
  });

  it('nothing when nothing was changed', async () => {
    const view = await prepare(await see('first'));
    expect(await announcedBy(() => ask('session.read', { sessionId: view.session.id }))).toEqual([]);
    expect(await announcedBy(() => ask('outstanding.read', {}))).toEqual([]);
  });
});

describe('every Calendar tab hears', () => {
  it('the verdict of an event that was seen, with its account', async () => {
    await announcedBy(() => see('first'));
    const judged = { event: 'first', branch: 'first', verdict: 'one-on-one', other: { address: 'bima@example.com', name: 'Bima Prakoso' } };
    expect(announced).toEqual([{ announce: 'verdict', account: 'dewi@example.com', judged }]);
  });

  it('the words for its page in the language that was chosen', async () => {
    await announcedBy(() => ask('preferences.write', { language: 'id' }));
    expect(announced).toEqual([{ announce: 'language', language: 'id' }]);
    expect((await ask('page.start', { account: 'dewi@example.com' })).language).toBe('id');
  });
});

it('a page that is gone is no fault of the change', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('No tab with id: 7'));
  const view = await prepare(await see('first'));
  await addPoint(view, 'Time off');
  expect((await ask('session.read', { sessionId: view.session.id })).points).toHaveLength(1);
});
