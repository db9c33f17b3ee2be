import { describe, expect, it } from 'vitest';
import { RELATIONSHIPS, type Relationship } from '@/utils/domain/person.ts';
import { askedOn } from '@/utils/questions/asked.ts';
import { BANK } from '@/utils/questions/bank.ts';
import { phaseToImprove } from '@/utils/questions/improve.ts';
import type { AnyQuestion, Depth, Phase } from '@/utils/questions/question.ts';
import { suggest, type Asking } from '@/utils/questions/suggest.ts';

const NOW: Asking = { relationship: 'report', moment: 'before', asked: new Map(), toImprove: '', today: '2026-11-25', without: new Set(), seed: '' };

function question(id: string, phase: Phase, relationships: Relationship[] = [], depth: Depth = 'light'): AnyQuestion {
  return { id, relationships, phase, depth, en: id, kamu: id, sapaan: id };
}
const bank = [question('open', 'opening'), question('close', 'closing'), question('work', 'work', ['report']), question('pair', 'feedback', ['partner']), question('praise', 'feedback', ['report', 'peer']), question('dream', 'goals', ['report'], 'deep')];
const said = (more: Partial<Asking>, count = 2): string[] => suggest(bank, { ...NOW, ...more }, count).map(({ question: { id }, why }) => [id, why && Object.values(why).join(' ')].filter(Boolean).join(': '));

describe('what is suggested', () => {
  it.each<[string, Partial<Asking>, string[]]>([
    ['what is made for the role comes before what is for everybody', {}, ['work: role report', 'praise: role report']],
    ['a first session is opened', { moment: 'first' }, ['open: fits first', 'work: role report']],
    ['a session that ends is closed', { moment: 'ending' }, ['close: fits closing', 'work: role report']],
    ['what was asked lately is not asked again', { asked: new Map([['work', '2026-11-10']]) }, ['praise: role report', 'open: fits opening']],
    ['what was not asked for long is', { asked: new Map([['praise', '2026-10-13']]) }, ['praise: not-asked-for 6', 'work: role report']],
    ['between the two it is nothing special', { asked: new Map([['praise', '2026-10-20']]) }, ['work: role report', 'praise: role report']],
    ['the last "to improve" counts', { toImprove: 'More honest feedback ' }, ['praise: improve More honest feedback', 'work: role report']],
    ['what is pinned or put aside is left out', { without: new Set(['work', 'praise']) }, ['open: fits opening', 'close: new']],
    ['nobody knows what they are to me', { relationship: null }, ['open: fits opening', 'close: new']],
    ['it is somebody else', { relationship: 'partner' }, ['pair: role partner', 'open: fits opening']],
  ])('%s', (_, more, expected) => expect(said(more)).toEqual(expected));

  it('is never a deep one, and no more than there is', () => expect(said({}, 9).map((one) => one.split(':')[0]).sort()).toEqual(['close', 'open', 'praise', 'work']));

  it('is of three phases', () => {
    for (const relationship of RELATIONSHIPS) expect(new Set(suggest(BANK, { ...NOW, relationship }, 3).map((s) => s.question.phase)).size).toBe(3);
  });

  it('is the same for the same session, and different for another', () => {
    const ids = (seed: string): string[] => suggest(BANK, { ...NOW, seed }, 3).map((s) => s.question.id);
    expect(ids('a')).toEqual(ids('a'));
    expect(new Set(['a', 'b', 'c', 'd'].flatMap(ids)).size).toBeGreaterThan(5);
  });
});

describe.each(['first', 'before', 'ending'] as const)('roles differ (%s)', (moment) => {
  const ofRole = new Map(RELATIONSHIPS.map((relationship) => [relationship, suggest(BANK, { ...NOW, relationship, moment }, 3)]));
  const pairs = RELATIONSHIPS.flatMap((a, nth) => RELATIONSHIPS.slice(nth + 1).map((b) => [a, b] as const));

  it.each(pairs)('%s and %s share at most one of three', (a, b) => {
    const theirs = new Set(ofRole.get(b)?.map((s) => s.question.id));
    expect(ofRole.get(a)?.filter((s) => theirs.has(s.question.id)).length).toBeLessThanOrEqual(1);
  });

  it.each(RELATIONSHIPS)('%s: two of three are made for the role, all have a reason', (role) => {
    const three = ofRole.get(role) ?? [];
    expect(three.filter((s) => s.question.relationships.includes(role)).length).toBeGreaterThanOrEqual(2);
    expect(three.every(({ why }) => why !== null)).toBe(true);
  });
});

it.each([
  ['Listen more', 'opening'],
  ['Lebih banyak mendengar', 'opening'],
  ['Give feedback on the spot', 'feedback'],
  ['Tindak lanjut harus jelas', 'closing'],
  ['Too much status', 'work'],
  ['Bahas rencana karier', 'goals'],
  ['Interesting weather', null],
  ['', null],
])('to improve "%s" points to %s', (text, phase) => expect(phaseToImprove(text)).toBe(phase));

it('a question was asked on the latest day that it was discussed', () => {
  const point = (questionId: string | null, discussedIn: string | null, deletedAt: string | null = null): Parameters<typeof askedOn>[0][number] => ({ questionId, discussedIn, deletedAt });
  const points = [point('q', 'late'), point('q', 'early'), point('r', null), point(null, 'late'), point('s', 'unknown'), point('t', 'late', '2026-11-20T00:00:00Z')];
  expect([...askedOn(points, { early: '2026-11-01', late: '2026-11-12' })]).toEqual([['q', '2026-11-12']]);
});
