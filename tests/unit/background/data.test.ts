import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { data } from '@/entrypoints/background/data.ts';
import { addPoint, ask, freshBackground, prepare, see, send, stored } from './desk.ts';

beforeEach(freshBackground);

describe('a connection', () => {
  it('that the browser has ended is opened again at the next need, and nothing is lost', async () => {
    const view = await prepare(await see('first'));
    await addPoint(view, 'Time off');
    Reflect.apply(forceCloseDatabase, undefined, [unwrap((await data()).transaction('people').db)]);
    await vi.waitFor(async () => expect((await ask('session.read', { sessionId: view.session.id })).points).toHaveLength(1));
    await addPoint(view, 'January');
  });

  it('that could not be opened is tried again', async () => {
    Reflect.apply(forceCloseDatabase, undefined, [unwrap((await data()).transaction('people').db)]);
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no disk', 'UnknownError');
    });
    await vi.waitFor(async () => expect(await send('outstanding.read', {})).toMatchObject({ ok: false, error: { code: 'storage', message: 'no disk' } }));
    open.mockRestore();
    expect(await send('outstanding.read', {})).toMatchObject({ ok: true });
  });
});

describe('a full disk', () => {
  it('is said, nothing half done is kept, and the same message works when there is room again', async () => {
    const key = await see('first');
    const before = await stored();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    const request = { mutation: 'm', meetingKey: key };
    expect(await send('session.open', request)).toMatchObject({ ok: false, error: { code: 'storage' } });
    add.mockRestore();
    expect(await stored()).toEqual(before);
    expect(await send('session.open', request)).toMatchObject({ ok: true });
  });
});
