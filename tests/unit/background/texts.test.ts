import { beforeEach, describe, expect, it } from 'vitest';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addFollowUp, addPoint, ask, fresh, freshBackground, prepare, see, send, stored } from './desk.ts';

let view: SessionView;
beforeEach(async () => {
  await freshBackground();
  view = await prepare(await see('first'));
});

describe.each([
  ['10,000 characters', 'Ünïcödé '.repeat(1250)],
  ['a million characters', 'x'.repeat(1_000_000)],
  ['markup', '<img src=x onerror=alert(1)>&amp;'],
  ['right-to-left text and what turns it', '\u202eעברית\u202c \u0000 \ud83d\udc4b'],
  ['half a character', 'cut \ud83d'],
])('a text of %s', (_, text) => {
  it('is kept as it was typed: objective, note, point and follow-up', async () => {
    await ask('session.edit', { mutation: fresh('m'), id: view.session.id, objective: text, note: text });
    await addPoint(view, text);
    await addFollowUp(view, text);
    const { session, points, followUps } = await ask('session.read', { sessionId: view.session.id });
    expect([session.objective, session.note, points[0]?.text, followUps[0]?.text].map((kept) => kept === text)).toEqual([true, true, true, true]);
  });
});

it('a longer text is refused as a whole, not cut; what was there stays', async () => {
  await ask('session.edit', { mutation: fresh('m'), id: view.session.id, note: 'Kept' });
  const before = await stored();
  const answer = await send('session.edit', { mutation: fresh('m'), id: view.session.id, note: 'x'.repeat(1_000_001) });
  expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  expect(await stored()).toEqual(before);
});

it('a refusal does not carry the text that was refused', async () => {
  const answer = await send('session.edit', { mutation: fresh('m'), id: view.session.id, note: 'secret'.repeat(200_000) });
  expect(JSON.stringify(answer).length).toBeLessThan(1000);
});

it('an event without a title, with markup in the name, can be prepared', async () => {
  const key = await see('odd', { title: '', other: { address: 'odd@example.com', name: '<b>Odd</b> \u202e' } });
  expect((await prepare(key)).person.name).toBe('<b>Odd</b> \u202e');
});
