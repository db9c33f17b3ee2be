import { beforeEach, describe, expect, it } from 'vitest';
import { change, data } from '@/entrypoints/background/data.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addFollowUp, addPoint, ask, fresh, freshBackground, prepare, see } from './desk.ts';

const texts = (view: SessionView): string[] => view.points.map(({ text }) => text);
const promises = (view: SessionView): string[] => view.followUps.map(({ text }) => text);
const read = (view: SessionView): Promise<SessionView> => ask('session.read', { sessionId: view.session.id });
let first: SessionView;

beforeEach(async () => {
  await freshBackground();
  first = await prepare(await see('weekly_1', { branch: 'weekly', day: '2026-11-17' }));
});

describe('what is open with a person', () => {
  it('shows in the next session, and in one of another event', async () => {
    await addPoint(first, 'Time off');
    await addFollowUp(first, 'Send the draft');
    for (const event of ['weekly_2', 'something-else']) {
      const later = await prepare(await see(event));
      expect(later.person.id).toBe(first.person.id);
      expect([texts(later), promises(later)]).toEqual([['Time off'], ['Send the draft']]);
      expect(later.days[first.session.id]).toBe('2026-11-17');
    }
  });

  it('shows in no session with somebody else', async () => {
    await addPoint(first, 'Time off');
    await addFollowUp(first, 'Send the draft');
    const other = await prepare(await see('ayu', { other: { address: 'ayu@example.com', name: 'Ayu' } }));
    expect([texts(other), promises(other)]).toEqual([[], []]);
  });

  it('keeps its order: as added', async () => {
    for (const text of ['one', 'two', 'three']) await addPoint(first, text);
    expect(texts(await prepare(await see('weekly_2')))).toEqual(['one', 'two', 'three']);
  });

  it('is not lost when the event is deleted', async () => {
    await addPoint(first, 'Time off');
    await ask('session.edit', { mutation: fresh('m'), id: first.session.id, objective: 'January', note: 'A note' });
    await change((tx) => tx.objectStore('meetings').clear());
    expect(await (await data()).count('meetings')).toBe(0);
    const alone = await read(first);
    expect(alone).toMatchObject({ meeting: null, session: { objective: 'January', note: 'A note' } });
    expect(texts(alone)).toEqual(['Time off']);
    expect(texts(await prepare(await see('weekly_2')))).toEqual(['Time off']);
  });

  it('is not lost when the event was never to be held again: the same event gives the same session', async () => {
    const again = await prepare(await see('weekly_1'));
    expect(again.session.id).toBe(first.session.id);
  });
});

describe('what was discussed', () => {
  it('shows where it was discussed, and nowhere else', async () => {
    const id = await addPoint(first, 'Time off');
    const second = await prepare(await see('weekly_2'));
    await ask('point.edit', { mutation: fresh('m'), id, discussedIn: second.session.id });
    expect(texts(await read(second))).toEqual(['Time off']);
    expect(texts(await read(first))).toEqual([]);
    expect(texts(await prepare(await see('weekly_3')))).toEqual([]);
  });

  it('is open everywhere again when that is taken back', async () => {
    const id = await addPoint(first, 'Time off');
    await ask('point.edit', { mutation: fresh('m'), id, discussedIn: first.session.id });
    await ask('point.edit', { mutation: fresh('m'), id, discussedIn: null });
    expect(texts(await prepare(await see('weekly_2')))).toEqual(['Time off']);
  });
});

describe('what was deleted', () => {
  it('shows nowhere, and is back everywhere when that is undone', async () => {
    const id = await addPoint(first, 'Time off');
    const promise = await addFollowUp(first, 'Send the draft');
    for (const deleted of [true, false]) {
      await ask('point.edit', { mutation: fresh('m'), id, deleted });
      await ask('followUp.edit', { mutation: fresh('m'), id: promise, deleted });
      for (const view of [await read(first), await prepare(await see('weekly_2'))]) {
        expect([texts(view), promises(view)]).toEqual(deleted ? [[], []] : [['Time off'], ['Send the draft']]);
      }
    }
  });
});

describe('a follow-up that is done', () => {
  it('stays visible in the session that agreed on it, and goes from all others', async () => {
    const id = await addFollowUp(first, 'Send the draft');
    const second = await prepare(await see('weekly_2'));
    await ask('followUp.edit', { mutation: fresh('m'), id, done: true });
    expect(promises(await read(first))).toEqual(['Send the draft']);
    expect(promises(await read(second))).toEqual([]);
    await ask('followUp.edit', { mutation: fresh('m'), id, done: false });
    expect(promises(await read(second))).toEqual(['Send the draft']);
  });
});
