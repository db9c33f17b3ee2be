import { beforeEach, describe, expect, it } from 'vitest';
import { data } from '@/entrypoints/background/data.ts';
import { ask, freshBackground, prepare, see, send } from './desk.ts';

const people = async (): Promise<string[]> => (await (await data()).getAll('people')).map(({ name }) => name);

beforeEach(freshBackground);

describe('a person', () => {
  it('is not made by looking at events', async () => {
    await see('first');
    await see('second', { other: { address: 'ayu@example.com', name: 'Ayu' } });
    await ask('page.start', { account: 'dewi@example.com' });
    await ask('outstanding.read', {});
    expect(await people()).toEqual([]);
  });

  it('is made at the first Prepare, with the name and the address of the guest', async () => {
    const { person } = await prepare(await see('first'));
    expect(person).toMatchObject({ name: 'Bima Prakoso', addresses: ['bima@example.com'], callName: null, relationship: null });
    expect(await people()).toEqual(['Bima Prakoso']);
  });

  it('is the same for every event with that address, whatever name it shows, from every account', async () => {
    const first = await prepare(await see('first'));
    const second = await prepare(await see('second', { other: { address: 'bima@example.com', name: 'B. Prakoso' } }));
    await see('third', { account: 'other@example.com' });
    const third = await prepare('other@example.com third');
    expect([second.person.id, third.person.id]).toEqual([first.person.id, first.person.id]);
    expect(await people()).toEqual(['Bima Prakoso']);
  });

  it('is made once by many that prepare at the same time', async () => {
    const keys = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((event) => see(event)));
    const views = await Promise.all([...keys, ...keys].map(prepare));
    expect(new Set(views.map(({ person }) => person.id)).size).toBe(1);
    expect(new Set(views.map(({ session }) => session.id)).size).toBe(5);
    expect(await people()).toEqual(['Bima Prakoso']);
  });

  it('is not made of an event without another person', async () => {
    const key = await see('group', { verdict: 'group', other: null });
    expect(await send('session.open', { mutation: 'm', meetingKey: key })).toMatchObject({ ok: false, error: { code: 'not-one-on-one' } });
    expect(await people()).toEqual([]);
  });

  it('can be made by typing a name, and has no address then', async () => {
    expect(await ask('person.add', { mutation: 'm', id: 'ayu', name: '  Ayu Lestari ' })).toMatchObject({ name: 'Ayu Lestari', addresses: [] });
    expect((await ask('outstanding.read', {})).people).toHaveLength(1);
  });
});
