import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everything, tell, wipe } from '../background/background.ts';

const full = (): DOMException => new DOMException('The disk is full', 'QuotaExceededError');
const { put } = IDBObjectStore.prototype;
const promise = { mutation: 'new', id: 'new', personId: 'bima', agreedIn: null, text: 'new words', owner: 'me' as const, due: '2026-12-01' };

beforeEach(async () => {
  await wipe();
  await tell('person.add', { mutation: 'a', id: 'bima', name: 'Bima' });
  await tell('followUp.add', { ...promise, mutation: 'old', id: 'old', text: 'old words' });
});
afterEach(() => vi.restoreAllMocks());

describe('a full disk', () => {
  it.each(['add', 'put'] as const)('is a failure of the storage when %s is refused; what was there stays, all or nothing', async (method) => {
    const before = await everything();
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw full();
    });
    const work = method === 'add' ? tell('followUp.add', promise) : tell('followUp.edit', { mutation: 'edit', id: 'old', text: 'other words' });
    await expect(work).rejects.toMatchObject({ name: 'Failure', code: 'storage', message: 'The disk is full' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('half way through an import changes nothing', async () => {
    const { at: _, ...file } = await tell('backup.export', {});
    await wipe();
    await tell('person.add', { mutation: 'b', id: 'ayu', name: 'Ayu' });
    const before = await everything();
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      written += 1;
      if (written > 1) throw full();
      return put.call(this, value);
    });
    await expect(tell('backup.import', { mutation: 'import', ...file })).rejects.toMatchObject({ code: 'storage' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('found at the end of the transaction is said as well', async () => {
    const before = await everything();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      const request = put.call(this, value);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await expect(tell('followUp.edit', { mutation: 'edit', id: 'old', text: 'other words' })).rejects.toMatchObject({ code: 'storage' });
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });
});
