import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPeople, readPerson, readTrash } from '@/entrypoints/app/views.ts';
import { purgeTrash } from '@/entrypoints/background/trash.ts';
import { change, everything, tell, wipe } from './background.ts';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: (...asked: Parameters<typeof tell>) => tell(...asked) }));

let n = 0;
const mutation = (): string => `m${(n += 1)}`;

async function person(id: string, name: string, addresses: string[] = []): Promise<void> {
  await tell('person.add', { mutation: mutation(), id, name });
  if (addresses.length > 0) await tell('person.edit', { mutation: mutation(), id, addresses });
}
const promise = (id: string, personId: string, owner: 'me' | 'them' = 'me'): Promise<unknown> =>
  tell('followUp.add', { mutation: mutation(), id, personId, agreedIn: null, text: `promise ${id}`, owner, due: '2026-12-01' });
const topic = (id: string, personId: string): Promise<unknown> =>
  tell('point.add', { mutation: mutation(), id, personId, sessionId: null, kind: 'topic', text: `topic ${id}`, questionId: null });
const trash = async (): Promise<string[]> => (await readTrash()).map(({ text }) => text).sort();

beforeEach(async () => {
  await wipe();
  await person('bima', 'Bima Prakoso', ['bima@example.com']);
  await person('ayu', 'Ayu Lestari', ['ayu@example.com', 'ayu@home.example']);
  await promise('mine', 'bima');
  await promise('theirs', 'ayu', 'them');
  await topic('time-off', 'ayu');
});

describe('the list of people', () => {
  it('says what is open on both sides', async () => {
    expect((await readPeople()).map(({ person: { name }, mine, theirs, points }) => [name, mine, theirs, points])).toEqual([
      ['Ayu Lestari', 0, 1, 1],
      ['Bima Prakoso', 1, 0, 0],
    ]);
  });
});

describe('editing', () => {
  it('takes a name, what to call them, how to address them, the relationship', async () => {
    const edited = await tell('person.edit', { mutation: mutation(), id: 'bima', name: 'Bima P.', callName: 'Bim', sapaan: 'Mas', relationship: 'report' });
    expect(edited).toMatchObject({ name: 'Bima P.', callName: 'Bim', sapaan: 'Mas', relationship: 'report', addresses: ['bima@example.com'] });
  });
  it('refuses an address that somebody else has', async () => {
    await expect(tell('person.edit', { mutation: mutation(), id: 'bima', addresses: ['ayu@example.com'] })).rejects.toMatchObject({ code: 'bad-request' });
  });
});

describe('merging', () => {
  it('gives everything of one to the other, who can be found by every address', async () => {
    const merged = await tell('person.merge', { mutation: mutation(), from: 'ayu', into: 'bima' });
    expect(merged.addresses).toEqual(['bima@example.com', 'ayu@example.com', 'ayu@home.example']);
    expect(await readPerson('bima')).toMatchObject({ followUps: [{ id: 'mine' }, { id: 'theirs' }], points: [{ id: 'time-off' }] });
    expect((await readPeople()).length).toBe(1);
    expect(await readTrash()).toMatchObject([{ store: 'people', id: 'ayu', with: 'Bima Prakoso' }]);
  });
  it('sent twice does nothing twice', async () => {
    const once = { mutation: mutation(), from: 'ayu', into: 'bima' };
    await tell('person.merge', once);
    const before = await everything();
    await tell('person.merge', once);
    expect(await everything()).toEqual(before);
  });
  it('one undo restores all exactly', async () => {
    const before = await everything();
    const id = mutation();
    await tell('person.merge', { mutation: id, from: 'ayu', into: 'bima' });
    await tell('change.undo', { id });
    expect(await everything()).toEqual(before);
  });
  it('the trash takes it back too', async () => {
    const before = await everything();
    await tell('person.merge', { mutation: mutation(), from: 'ayu', into: 'bima' });
    await tell('trash.restore', { mutation: mutation(), store: 'people', id: 'ayu' });
    expect(await everything()).toEqual(before);
  });
  it('undone later keeps what was written since', async () => {
    const id = mutation();
    await tell('person.merge', { mutation: id, from: 'ayu', into: 'bima' });
    await tell('followUp.edit', { mutation: mutation(), id: 'theirs', text: 'new words' });
    await promise('since', 'bima');
    await tell('change.undo', { id });
    expect(await readPerson('ayu')).toMatchObject({ followUps: [{ id: 'theirs', text: 'new words', outstandingFor: 'ayu' }] });
    expect(await readPerson('bima')).toMatchObject({ followUps: [{ id: 'mine' }, { id: 'since' }] });
  });
});

describe('deleting a person', () => {
  it('puts them with all that is theirs into the trash, and brings all back together', async () => {
    await tell('point.edit', { mutation: mutation(), id: 'time-off', deleted: true });
    await tell('person.edit', { mutation: mutation(), id: 'ayu', deleted: true });
    expect(await trash()).toEqual(['Ayu Lestari', 'topic time-off']);
    expect((await tell('outstanding.read', {})).followUps.map(({ id }) => id)).toEqual(['mine']);
    await tell('trash.restore', { mutation: mutation(), store: 'people', id: 'ayu' });
    // What was there before stays there.
    expect(await trash()).toEqual(['topic time-off']);
    expect((await tell('outstanding.read', {})).followUps.length).toBe(2);
  });
  it('restoring one thing of theirs brings the person back', async () => {
    await tell('person.edit', { mutation: mutation(), id: 'ayu', deleted: true });
    await tell('trash.restore', { mutation: mutation(), store: 'followUps', id: 'theirs' });
    expect((await readPeople()).map(({ person: { id } }) => id)).toEqual(['ayu', 'bima']);
  });
});

describe('preparing with a person who is in the trash', () => {
  const meetingKey = 'dewi@example.com event';
  beforeEach(() =>
    change(async (tx) => {
      await tx.objectStore('meetings').put({
        key: meetingKey, account: 'dewi@example.com', event: 'event', branch: 'event', verdict: 'one-on-one', reason: 'two-people', timezone: null, other: { address: 'ayu@example.com', name: 'Ayu' },
        title: '', start: null, end: null, day: null, place: '', joinUrl: '', seenAt: '2026-11-24T03:00:00.000Z',
      });
    }),
  );
  it.each([['before', true], ['for the first time', false]])('brings them back with all that is theirs (%s)', async (_, opened) => {
    if (opened) await tell('session.open', { mutation: mutation(), meetingKey });
    await tell('person.edit', { mutation: mutation(), id: 'ayu', deleted: true });
    const view = await tell('session.open', { mutation: mutation(), meetingKey });
    expect(view).toMatchObject({ person: { id: 'ayu', deletedAt: null }, session: { deletedAt: null }, points: [{ id: 'time-off' }], followUps: [{ id: 'theirs' }] });
    expect(await trash()).toEqual([]);
  });
  it('whose record was set aside gives them back what is kept about them', async () => {
    await tell('session.open', { mutation: mutation(), meetingKey });
    await change((tx) => tx.objectStore('people').delete('ayu'));
    expect(await tell('session.open', { mutation: mutation(), meetingKey })).toMatchObject({ person: { id: 'ayu', name: 'Ayu' }, points: [{ id: 'time-off' }] });
  });
  it('after a merge opens the one who has everything now', async () => {
    await tell('session.open', { mutation: mutation(), meetingKey });
    await tell('person.merge', { mutation: mutation(), from: 'ayu', into: 'bima' });
    expect((await tell('session.open', { mutation: mutation(), meetingKey })).person.id).toBe('bima');
  });
});

describe('the trash', () => {
  const daysLater = (days: number): Date => new Date(Date.now() + days * 86_400_000);
  it('is purged after 30 days, not before', async () => {
    await tell('point.edit', { mutation: mutation(), id: 'time-off', deleted: true });
    await tell('person.edit', { mutation: mutation(), id: 'bima', deleted: true });
    await purgeTrash(daysLater(29));
    expect(await trash()).toEqual(['Bima Prakoso', 'topic time-off']);
    await purgeTrash(daysLater(31));
    expect(await trash()).toEqual([]);
    expect((await everything()).people.length).toBe(1);
  });
  it('holds own questions and templates as well, each with the way back', async () => {
    await tell('question.add', { mutation: mutation(), id: 'why', text: 'Why?', phase: null });
    await tell('question.edit', { mutation: mutation(), id: 'why', deleted: true });
    await tell('template.add', { mutation: mutation(), id: 'ours', name: 'Our weekly', points: [] });
    await tell('template.edit', { mutation: mutation(), id: 'ours', deleted: true });
    expect(await trash()).toEqual(['Our weekly', 'Why?']);
    await tell('trash.restore', { mutation: mutation(), store: 'templates', id: 'ours' });
    expect(await trash()).toEqual(['Why?']);
    await purgeTrash(daysLater(31));
    expect(await trash()).toEqual([]);
    expect((await everything()).templates).toMatchObject([{ name: 'Our weekly', deletedAt: null, revision: 3 }]);
  });
  it('keeps a person to whom something living belongs', async () => {
    await tell('person.edit', { mutation: mutation(), id: 'ayu', deleted: true });
    await change(async (tx) => {
      const followUp = await tx.objectStore('followUps').get('theirs');
      if (followUp) await tx.objectStore('followUps').put({ ...followUp, deletedAt: null });
    });
    await purgeTrash(daysLater(31));
    expect((await everything()).people.length).toBe(2);
  });
});
