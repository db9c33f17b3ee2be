import { beforeEach, describe, expect, it } from 'vitest';
import { noRecords } from '@/utils/export/exported.ts';
import { FORMAT_VERSION, readBackup, writeBackup } from '@/utils/export/format.ts';
import { everything, tell, wipe } from '../background/background.ts';

const AT = '2026-11-24T03:00:00.000Z';
const bima = { id: 'bima', createdAt: AT, updatedAt: AT, deletedAt: null, revision: 1, mutation: 'm', name: 'Bima', callName: null, sapaan: 'Anda', relationship: null, addresses: [] };
const fileWith = (records: object): string => JSON.stringify({ format: 'empat-mata', version: 1, preferences: {}, records });

describe('a file that is refused', () => {
  beforeEach(wipe);
  it.each([
    ['no JSON', 'not a file', { reason: 'not-json' }],
    ['nothing', '', { reason: 'not-json' }],
    ['JSON of somebody else', '{"format":"other","version":1}', { reason: 'not-ours' }],
    ['a list', '[]', { reason: 'not-ours' }],
    ['no records', '{"format":"empat-mata","version":1}', { reason: 'not-ours' }],
    ['a newer version, whatever it looks like', JSON.stringify({ format: 'empat-mata', version: FORMAT_VERSION + 1 }), { reason: 'newer' }],
    ['a record without its name', fileWith({ people: [bima, { ...bima, name: undefined }] }), { reason: 'record', store: 'people', place: 2, fault: 'name: "name"' }],
    ['a day that is none', fileWith({ followUps: [{ ...bima, personId: 'bima', agreedIn: null, text: 'x', owner: 'me', due: 'soon', doneAt: null }] }), { reason: 'record', store: 'followUps', place: 1 }],
    ['a store that is no list', fileWith({ people: {} }), { reason: 'not-ours' }],
  ])('%s: says why', (_, text, refusal) => {
    expect(readBackup(text)).toMatchObject({ ok: false, refusal });
  });
  it('changes nothing even if the page had believed it', async () => {
    await tell('person.add', { mutation: 'm', id: 'ayu', name: 'Ayu' });
    const before = await everything();
    await expect(tell('backup.import', { mutation: 'import', preferences: {}, records: { people: [bima, { ...bima, name: undefined }] } })).rejects.toMatchObject({ code: 'bad-request' });
    expect(await everything()).toEqual(before);
  });
});

describe('a file of an older or newer hand', () => {
  it('may lack stores that came later, and bring fields that are not known here', () => {
    const read = readBackup(fileWith({ people: [{ ...bima, star: true }] }));
    expect(read).toMatchObject({ ok: true, backup: { records: { people: [{ star: true }], points: [] } } });
  });
  it('is read as it was written', () => {
    const backup = { preferences: { theme: 'dark' }, records: { ...noRecords(), people: [bima] } };
    expect(readBackup(writeBackup(backup, AT))).toEqual({ ok: true, backup });
  });
});
