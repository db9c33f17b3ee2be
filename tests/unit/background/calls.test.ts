import { beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT, ask, freshBackground, NOW, see } from './desk.ts';

const CODE = 'abc-defg-hij';
const CALL = `https://meet.google.com/${CODE}`;
const at = (minutes: number): { start: string; end: string; joinUrl: string } => {
  const start = NOW.getTime() + minutes * 60_000;
  return { start: new Date(start).toISOString(), end: new Date(start + 30 * 60_000).toISOString(), joinUrl: CALL };
};
const found = async (code = CODE): Promise<string | null> => (await ask('call.find', { code }))?.meetingKey ?? null;
const say = (target: string, is: 'one-on-one' | 'not', scope: 'event' | 'series' = 'event', personId: string | null = null): Promise<null> =>
  ask('override.write', { mutation: `${target} ${is}`, account: ACCOUNT, scope, target, is, personId });

beforeEach(freshBackground);

describe('the 1:1 of a call', () => {
  it('is the meeting with its code, with what the page needs to know', async () => {
    const key = await see('talk', at(5));
    await see('other', { ...at(0), joinUrl: 'https://meet.google.com/zzz-zzzz-zzz' });
    expect(await ask('call.find', { code: CODE })).toEqual({ meetingKey: key, language: 'en', width: 400 });
  });

  it('is none for a code that is not known, nor for a group that talks under it now', async () => {
    await see('talk', at(90));
    expect(await found('no-such-call')).toBeNull();
    await see('group', { ...at(-5), verdict: 'group', other: null });
    expect(await found()).toBeNull();
  });

  it('is none that its user calls none, by event or series', async () => {
    await see('weekly_1', { ...at(5), branch: 'weekly' });
    await say('weekly', 'not', 'series');
    expect(await found()).toBeNull();
    await say('weekly_1', 'one-on-one');
    expect(await found()).toBe(`${ACCOUNT} weekly_1`);
  });

  it('is one that its user calls one, with somebody', async () => {
    await ask('person.add', { mutation: 'm', id: 'sari', name: 'Sari' });
    await see('dinner', { ...at(5), verdict: 'unknown', other: null });
    expect(await found()).toBeNull();
    await say('dinner', 'one-on-one', 'event', 'sari');
    expect(await found()).toBe(`${ACCOUNT} dinner`);
  });

  it('makes no person and no session by being looked for', async () => {
    await see('talk', at(5));
    await found();
    expect(await ask('records.read', { queries: [{ store: 'people' }, { store: 'sessions' }] })).toEqual([[], []]);
  });
});
