import { describe, expect, it } from 'vitest';
import { showSession, type Confirmed } from '@/entrypoints/panel/shown.ts';
import type { PendingChange, SessionView } from '@/utils/messaging/protocol.ts';
import { followUp, point, sessionView } from '../../components/page.tsx';

const NOW = '2026-11-24T03:00:00.000Z';
const read = sessionView({ points: [point('a', 'Launch'), point('b', 'Time off', { position: 2 })], followUps: [followUp('f', 'Send it')] });
const edit = (id: string, patch: object): PendingChange => ({ name: 'point.edit', request: { mutation: 'm', id, ...patch } });
const texts = (pending: PendingChange[], confirmed: Confirmed[] = []): string[] => showSession(read, confirmed, pending, NOW).points.map((p) => p.text);

describe('what the panel shows', () => {
  it.each<[string, PendingChange[], string[]]>([
    ['a point that is not confirmed yet, at the end', [{ name: 'point.add', request: { mutation: 'm', id: 'c', personId: 'bima', sessionId: 'session', kind: 'topic', text: 'New', questionId: null } }], ['Launch', 'Time off', 'New']],
    ['no point of another person', [{ name: 'point.add', request: { mutation: 'm', id: 'c', personId: 'citra', sessionId: 's', kind: 'topic', text: 'New', questionId: null } }], ['Launch', 'Time off']],
    ['an edit', [edit('a', { text: 'January' })], ['January', 'Time off']],
    ['the latest of two edits', [edit('a', { text: 'One' }), edit('a', { text: 'Two' })], ['Two', 'Time off']],
    ['another order', [edit('a', { position: 3 })], ['Time off', 'Launch']],
    ['nothing that was deleted', [edit('a', { deleted: true })], ['Time off']],
    ['what was deleted and taken back', [edit('a', { deleted: true }), edit('a', { deleted: false })], ['Launch', 'Time off']],
    ['nothing for an edit of what is not here', [edit('gone', { text: 'x' })], ['Launch', 'Time off']],
  ])('%s', (_, pending, expected) => expect(texts(pending)).toEqual(expected));

  it('what was confirmed since it was read, where that is newer', () => {
    expect(texts([], [point('a', 'Newer', { revision: 2 })])).toEqual(['Newer', 'Time off']);
    expect(texts([], [point('a', 'As old', { revision: 1 })])).toEqual(['Launch', 'Time off']);
    expect(texts([edit('a', { text: 'Newest' })], [point('a', 'Newer', { revision: 2 })])).toEqual(['Newest', 'Time off']);
  });

  it('a follow-up that was done here, in its place, and none that was deleted', () => {
    const change = (patch: object): PendingChange => ({ name: 'followUp.edit', request: { mutation: 'm', id: 'f', ...patch } });
    expect(showSession(read, [], [change({ done: true })], NOW).followUps).toMatchObject([{ text: 'Send it', doneAt: NOW }]);
    expect(showSession(read, [], [change({ owner: 'them', due: '2026-12-24' })], NOW).followUps).toMatchObject([{ owner: 'them', due: '2026-12-24', doneAt: null }]);
    expect(showSession(read, [], [change({ deleted: true })], NOW).followUps).toEqual([]);
  });

  it('what was parked here, apart from the agenda, and on it again when it is put back', () => {
    const shown = (...pending: PendingChange[]): string[][] => {
      const { points, parked } = showSession(read, [], pending, NOW);
      return [points.map((p) => p.text), parked.map((p) => p.text)];
    };
    const add: PendingChange = { name: 'point.add', request: { mutation: 'm', id: 'c', personId: 'bima', sessionId: 'session', kind: 'topic', text: 'New', questionId: null, parkedIn: 'session' } };
    expect(shown(add, edit('a', { parkedIn: 'session' }))).toEqual([['Time off'], ['Launch', 'New']]);
    expect(shown(edit('a', { parkedIn: 'before' }))).toEqual([['Launch', 'Time off'], []]);
    expect(shown(edit('a', { parkedIn: 'session' }), edit('a', { parkedIn: null }))).toEqual([['Launch', 'Time off'], []]);
    expect(shown(add, { name: 'point.edit', request: { mutation: 'm', id: 'c', deleted: true } })).toEqual([['Launch', 'Time off'], []]);
  });

  it('an answer about the session at once; its texts only when they are confirmed, since each stays in its field', () => {
    const change = (patch: object): PendingChange => ({ name: 'session.edit', request: { mutation: 'm', id: 'session', ...patch } });
    expect(showSession(read, [], [change({ rating: 4 }), change({ wrappedAt: NOW }), change({ wentWell: 'All' })], NOW).session).toMatchObject({ rating: 4, wrappedAt: NOW });
    expect(showSession(read, [], [change({ wentWell: 'All' })], NOW).session.wentWell).toBeUndefined();
    expect(showSession(read, [], [change({ rating: 4 }), change({ rating: null })], NOW).session.rating).toBeNull();
  });

  it('decisions as they were agreed, whatever their ids, the unconfirmed last', () => {
    const decision = (id: string, createdAt: string): SessionView['decisions'][number] => ({ id, createdAt, updatedAt: '', deletedAt: null, revision: 1, mutation: '', personId: 'bima', agreedIn: 'session', text: id });
    const agreed = { ...read, decisions: [decision('a', '2026-11-24T02:30:00.000Z'), decision('b', '2026-11-24T02:10:00.000Z')] };
    const add: PendingChange = { name: 'decision.add', request: { mutation: 'm', id: '0', personId: 'bima', agreedIn: 'session', text: '0' } };
    expect(showSession(agreed, [], [add], NOW).decisions.map(({ id }) => id)).toEqual(['b', 'a', '0']);
  });

  it('leaves what was read as it was', () => {
    const before = structuredClone(read);
    showSession(read, [], [edit('a', { text: 'x', deleted: true })], NOW);
    expect(read).toEqual(before);
  });
});
