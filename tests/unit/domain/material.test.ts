import { expect, it } from 'vitest';
import { linkOf, linksOf, materialOf } from '@/utils/domain/material.ts';
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

it.each([
  ['https://docs.example/plan/', 'docs.example/plan', 'https://docs.example/plan/'],
  ['  http://wiki.example:8080/a?b=c#d ', 'wiki.example:8080/a', 'http://wiki.example:8080/a?b=c#d'],
  ['https://drive.example', 'drive.example', 'https://drive.example/'],
  ['docs.example/plan', 'docs.example/plan', 'https://docs.example/plan'],
  ['HTTPS://Docs.Example/Plan', 'docs.example/Plan', 'https://docs.example/Plan'],
])('the link "%s" is called %s', (typed, title, url) => {
  expect(linkOf(typed)).toEqual({ title, url });
});

it.each(['', 'plan', 'the plan', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mailto:a@b.example', 'see https://docs.example', 'localhost:3000', 'https://', 'a.b c'])('"%s" is no link', (typed) => {
  expect(linkOf(typed)).toBeNull();
});

it('of the links of a session those are shown that can be opened', () => {
  const plan = { title: 'Plan', url: 'https://docs.example/plan' };
  expect(linksOf({ links: [plan, { title: 'x', url: 'javascript:alert(1)' }, { title: 'x', url: 'plan' }] })).toEqual([plan]);
  expect(linksOf({})).toEqual([]);
});
