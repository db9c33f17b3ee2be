import { describe, expect, it } from 'vitest';
import { agendaOf, type TalkingPoint } from '@/utils/domain/talking-point.ts';

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
