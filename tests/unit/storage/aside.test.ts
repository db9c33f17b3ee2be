import { beforeEach, describe, expect, it, vi } from 'vitest';
import { change, data, everything, tell, wipe } from '../background/background.ts';

/** Puts something into a store that its type forbids, as a fault would. */
async function corrupt(id: string, patch: object): Promise<void> {
  await change(async (tx) => {
    const record = await tx.objectStore('followUps').get(id);
    if (record) await tx.objectStore('followUps').put(Object.assign(record, patch));
  });
}

beforeEach(async () => {
  await wipe();
  await tell('person.add', { mutation: 'a', id: 'bima', name: 'Bima' });
  for (const id of ['sound', 'broken']) {
    await tell('followUp.add', { mutation: id, id, personId: 'bima', agreedIn: null, text: `words of ${id}`, owner: 'me', due: '2026-12-01' });
  }
});

describe('a record that does not fit its schema', () => {
  it('is set aside with its reason when it is read, and everything else goes on', async () => {
    await corrupt('broken', { due: 42 });
    expect((await tell('outstanding.read', {})).followUps.map(({ id }) => id)).toEqual(['sound']);
    await vi.waitFor(async () => expect((await everything()).aside).toMatchObject([{ store: 'followUps', key: 'broken', reason: expect.stringMatching(/^due: string/) as string }]));
    expect((await everything()).followUps).toMatchObject([{ id: 'sound' }]);
    expect((await everything()).aside[0]).toMatchObject({ text: expect.stringContaining('words of broken') as string });
  });

  it('is reported without a word of what stood in it, and is in the export', async () => {
    await corrupt('broken', { owner: 'secret name' });
    await tell('outstanding.read', {});
    await vi.waitFor(async () => expect((await everything()).aside.length).toBe(1));
    // The rest of it is what diagnostics show.
    const [aside] = await (await data()).getAll('aside');
    expect(aside?.text).toContain('secret name');
    expect(JSON.stringify({ ...aside, text: undefined })).not.toMatch(/secret|words|Bima/);
    expect(JSON.stringify(await tell('backup.export', {}))).toContain('words of broken');
  });

  it('is not found by its id', async () => {
    await corrupt('broken', { text: null });
    expect(await (await data()).get('followUps', 'broken')).toBeUndefined();
    expect((await (await data()).get('followUps', 'sound'))?.text).toBe('words of sound');
    await vi.waitFor(async () => expect((await everything()).aside.length).toBe(1));
  });

  it('stays when it was mended before it could be moved', async () => {
    await corrupt('broken', { due: 42 });
    const reading = tell('outstanding.read', {});
    await corrupt('broken', { due: '2026-12-02' });
    await reading;
    await change(() => Promise.resolve());
    expect((await everything()).followUps.length + (await everything()).aside.length).toBe(2);
  });
});
