import { describe, expect, it } from 'vitest';
import { agendaOf, lastTimeOf, moveTo, type TalkingPoint } from '@/utils/domain/talking-point.ts';

function point(id: string, patch: Partial<TalkingPoint> = {}): TalkingPoint {
  return {
    id, createdAt: '2026-11-20T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z', deletedAt: null, revision: 1, mutation: 'm',
    personId: 'p', kind: 'topic', text: id, questionId: null, addedIn: 's1', discussedIn: null, position: 1, ...patch,
  };
}
const ids = (points: TalkingPoint[], session = 's2'): string[] => agendaOf(points, session).map((p) => p.id);

describe('the agenda of a session', () => {
  it.each<[string, Partial<TalkingPoint>, boolean]>([
    ['carries over what is open', { addedIn: 's1' }, true],
    ['has what was added outside of any session', { addedIn: null }, true],
    ['has what was discussed in it', { discussedIn: 's2' }, true],
    ['has nothing that was discussed in another', { discussedIn: 's1' }, false],
    ['has nothing from the trash', { deletedAt: '2026-11-21T00:00:00.000Z' }, false],
    ['has nothing from the trash that was discussed in it', { discussedIn: 's2', deletedAt: '2026-11-21T00:00:00.000Z' }, false],
  ])('%s', (_, patch, there) => expect(ids([point('a', patch)])).toEqual(there ? ['a'] : []));

  it('is in the order of places, fractions too', () => {
    expect(ids([point('c', { position: 2 }), point('b', { position: 1.5 }), point('a', { position: -1 })])).toEqual(['a', 'b', 'c']);
  });
  it('puts the older first at the same place', () => {
    expect(ids([point('b', { createdAt: '2026-11-21T00:00:00.000Z' }), point('a')])).toEqual(['a', 'b']);
  });
  it('leaves the given list as it was', () => {
    const points = [point('b', { position: 2 }), point('a')];
    ids(points);
    expect(points.map((p) => p.id)).toEqual(['b', 'a']);
  });
});

describe('what was discussed last time', () => {
  const days = { s1: '2026-11-09', s2: '2026-11-16', s3: '2026-11-23', s4: '2026-11-30' };
  const discussed = [point('a', { discussedIn: 's1' }), point('c', { discussedIn: 's2', position: 2 }), point('b', { discussedIn: 's2' }), point('d', { discussedIn: 's4' })];
  it.each<[string, TalkingPoint[], string, { day: string; points: string[] } | null]>([
    ['is that of the latest session before, in order', discussed, 's3', { day: '2026-11-16', points: ['b', 'c'] }],
    ['is never that of a later session', discussed, 's2', { day: '2026-11-09', points: ['a'] }],
    ['is nothing for the first session', discussed, 's1', null],
    ['is nothing when nothing was discussed', [point('a')], 's3', null],
    ['leaves the trash alone', [point('a', { discussedIn: 's2', deletedAt: '2026-11-17T00:00:00.000Z' })], 's3', null],
    ['leaves sessions alone that are not known', [point('a', { discussedIn: 'gone' })], 's3', null],
  ])('%s', (_, points, session, expected) => {
    const last = lastTimeOf(points, days, session);
    expect(last && { day: last.day, points: last.points.map((p) => p.id) }).toEqual(expected);
  });
});

describe('another place in the agenda', () => {
  const at = (...positions: number[]): TalkingPoint[] => positions.map((position, n) => point('abcdef'.charAt(n), { position }));
  const after = (points: TalkingPoint[], id: string, index: number): string => {
    const places = new Map(moveTo(points, id, index).map((p) => [p.id, p.position]));
    return agendaOf(points.map((p) => ({ ...p, position: places.get(p.id) ?? p.position })), 's2').map((p) => p.id).join('');
  };
  it.each<[string, TalkingPoint[], string, number, string]>([
    ['down by one', at(1, 2, 3), 'a', 1, 'bac'],
    ['up by one', at(1, 2, 3), 'c', 1, 'acb'],
    ['to the front', at(1, 2, 3), 'c', 0, 'cab'],
    ['to the end', at(1, 2, 3), 'a', 2, 'bca'],
    ['beyond the end', at(1, 2, 3), 'a', 9, 'bca'],
    ['where two stand at the same place', at(1, 1, 1), 'c', 1, 'acb'],
    ['where no number is left between', at(1, 1 + Number.EPSILON, 5), 'c', 1, 'acb'],
    ['of points that were added in the same moment', at(1764000000000, 1764000000000, 1764000000000), 'a', 1, 'bac'],
  ])('%s', (_, points, id, index, order) => expect(after(points, id, index)).toBe(order));

  it('changes one point where there is room, none where it stands already', () => {
    expect(moveTo(at(1, 2, 3), 'a', 1)).toEqual([{ id: 'a', position: 2.5 }]);
    expect(moveTo(at(1, 2, 3), 'b', 1)).toEqual([]);
    expect(moveTo(at(1, 2, 3), 'gone', 1)).toEqual([]);
  });
});
