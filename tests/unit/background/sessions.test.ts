import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '@/utils/domain/session.ts';
import { freshBrowser } from './database.ts';

beforeEach(freshBrowser);

const SENDER = { tabId: null };
const stamp = { createdAt: '2026-11-20T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z', deletedAt: null, revision: 1, mutation: 'born' };

async function open(patch: Partial<Session> = {}): Promise<typeof import('@/entrypoints/background/records.ts') & typeof import('@/entrypoints/background/data.ts')> {
  const background = { ...(await import('@/entrypoints/background/records.ts')), ...(await import('@/entrypoints/background/data.ts')) };
  await background.change(async (tx) => {
    await tx.objectStore('people').add({ ...stamp, id: 'bima', name: 'Bima', callName: null, sapaan: 'kamu', relationship: null, addresses: [] });
    await tx.objectStore('sessions').add({ ...stamp, id: 's', personId: 'bima', meetingKey: null, objective: '', note: '', ...patch });
  });
  return background;
}

describe('a text that another tab wrote meanwhile', () => {
  it.each<[string, Partial<Session>, { objective: string; base?: number }, string[]]>([
    ['is kept in the trash when it was not seen', { objective: 'Theirs', revision: 2 }, { objective: 'Mine', base: 1 }, ['Theirs']],
    ['is not kept when it was seen', { objective: 'Theirs', revision: 2 }, { objective: 'Mine', base: 2 }, []],
    ['is not kept when it is the same', { objective: 'Same', revision: 2 }, { objective: 'Same', base: 1 }, []],
    ['is not kept when there was none', { objective: '', revision: 2 }, { objective: 'Mine', base: 1 }, []],
    ['is not kept for a writer who does not say', { objective: 'Theirs', revision: 2 }, { objective: 'Mine' }, []],
  ])('%s', async (_, before, edit, kept) => {
    const { recordHandlers, data } = await open(before);
    const after = await recordHandlers['session.edit']({ mutation: 'm', id: 's', ...edit }, SENDER);
    expect(after.objective).toBe(edit.objective);
    const saved = await (await data()).getAll('savedTexts');
    expect(saved.map(({ text }) => text)).toEqual(kept);
    for (const one of saved) expect(one).toMatchObject({ kind: 'objective', personId: 'bima', sessionId: 's', deletedAt: expect.any(String) as string });
  });

  it('is kept once, though the same change is sent twice', async () => {
    const { recordHandlers, data } = await open({ note: 'Theirs', revision: 2 });
    for (let n = 0; n < 2; n += 1) await recordHandlers['session.edit']({ mutation: 'm', id: 's', note: 'Mine', base: 1 }, SENDER);
    expect(await (await data()).getAll('savedTexts')).toHaveLength(1);
  });
});

it('keeps the links of a session as they are, beside its other fields', async () => {
  const { recordHandlers, data } = await open({ objective: 'Plan' });
  const links = [{ title: 'Plan', url: 'https://docs.example/plan' }];
  await recordHandlers['session.edit']({ mutation: 'm', id: 's', links }, SENDER);
  expect(await (await data()).get('sessions', 's')).toMatchObject({ objective: 'Plan', links });
});

describe('a note of a talking point', () => {
  const POINT = { ...stamp, id: 'p', personId: 'bima', kind: 'topic' as const, text: 'Launch', questionId: null, addedIn: 's', discussedIn: null, position: 1 };

  it.each<[string, { base?: number }, string[]]>([
    ['goes to the trash when another tab writes over it unseen', { base: 1 }, ['Theirs']],
    ['is gone when it was seen', { base: 2 }, []],
  ])('%s', async (_, base, kept) => {
    const { recordHandlers, change, data } = await open();
    await change((tx) => tx.objectStore('points').add({ ...POINT, sharedNote: 'Theirs', revision: 2 }));
    await recordHandlers['point.edit']({ mutation: 'm', id: 'p', sharedNote: 'Mine', ...base }, SENDER);
    const saved = await (await data()).getAll('savedTexts');
    expect(saved.map(({ text, kind, sessionId, personId }) => [text, kind, sessionId, personId])).toEqual(kept.map((text) => [text, 'sharedNote', 'p', 'bima']));
  });

  it('comes back from the trash into its point, and what stood there takes its place', async () => {
    const { recordHandlers, change, data } = await open();
    const { trashHandlers } = await import('@/entrypoints/background/trash.ts');
    await change((tx) => tx.objectStore('points').add({ ...POINT, note: 'Theirs', revision: 2 }));
    await recordHandlers['point.edit']({ mutation: 'm', id: 'p', note: 'Mine', base: 1 }, SENDER);
    const [saved] = await (await data()).getAll('savedTexts');
    await trashHandlers['trash.restore']({ mutation: 'back', store: 'savedTexts', id: saved?.id ?? '' }, SENDER);
    expect(await (await data()).get('points', 'p')).toMatchObject({ text: 'Launch', note: 'Theirs' });
    expect((await (await data()).getAll('savedTexts')).map(({ text }) => text)).toEqual(['Mine']);
  });
});

describe('an unfinished line', () => {
  it('is found by its session and field, changed, and forgotten when it is empty', async () => {
    await open();
    const { draftHandlers, draftsOf } = await import('@/entrypoints/background/drafts.ts');
    const write = (field: string, text: string): Promise<null> => draftHandlers['draft.write']({ mutation: `${field} ${text}`, sessionId: 's', field, text }, SENDER);
    await write('point', 'Half');
    await write('point', 'Half a thought');
    await write('followUp', 'Send');
    expect(await draftsOf('s')).toEqual({ point: 'Half a thought', followUp: 'Send' });
    await write('point', '');
    expect(await draftsOf('s')).toEqual({ followUp: 'Send' });
    expect(await draftsOf('another')).toEqual({});
  });

  it('of a session that is gone is refused', async () => {
    const { draftHandlers } = await import('@/entrypoints/background/drafts.ts');
    await expect(draftHandlers['draft.write']({ mutation: 'm', sessionId: 'gone', field: 'point', text: 'x' }, SENDER)).rejects.toMatchObject({ code: 'not-found' });
  });
});
