import { expect, it } from 'vitest';
import { materialOf } from '@/utils/domain/material.ts';
import type { Synced } from '@/utils/domain/meeting.ts';

const of = (material: Synced['material']): unknown => materialOf({ synced: { reasons: [], call: {}, only: true, material } });
const drive = 'https://drive.google.com/file/d/1practice/view';

it.each<[string, Synced['material'], unknown]>([
  ['nothing hangs on it', undefined, []],
  ['a file does', [{ title: 'Goals', fileUrl: drive }], [{ title: 'Goals', url: drive }]],
  ['a page of http does', [{ title: 'Wiki', fileUrl: 'http://wiki.contoso.example/a' }], [{ title: 'Wiki', url: 'http://wiki.contoso.example/a' }]],
  ['it has no title', [{ title: ' ', fileUrl: drive }], [{ title: 'drive.google.com', url: drive }]],
  ['it stands there twice', [{ title: 'Goals', fileUrl: drive }, { title: 'Goals', fileUrl: drive }], [{ title: 'Goals', url: drive }]],
  ['it would run a script', [{ title: 'x', fileUrl: 'javascript:alert(1)' }, { title: 'x', fileUrl: ' JavaScript:alert(1)' }, { title: 'x', fileUrl: 'data:text/html,x' }], []],
  ['it is a file of the disk, no address, or none at all', [{ title: 'x', fileUrl: 'file:///etc/passwd' }, { title: 'x', fileUrl: 'notes' }, { title: 'x' }, { title: null, fileUrl: null }], []],
])('the material when %s', (_, material, wanted) => {
  expect(of(material)).toEqual(wanted);
});

it('is none while no calendar is connected', () => expect(materialOf({})).toEqual([]));
