import { describe, expect, it } from 'vitest';
import { agendaText } from '@/utils/domain/agenda-text.ts';
import { halfDoneIn, isShown, outcomeOf, PLACES, type ComposedPlace, type Composer, type Outcome } from '@/utils/domain/composer.ts';

const ONE: Composer = { id: 'one', onePoint: 'feedback', fields: [{ id: 'a', kind: 'text' }, { id: 'b', kind: 'text' }, { id: 'done', kind: 'check' }] };
const EACH: Composer = {
  id: 'each',
  fields: [
    { id: 'a', kind: 'text' },
    { id: 'b', kind: 'text', point: 'obstacle' },
    { id: 'secret', kind: 'text', isPrivate: true },
    { id: 'will', kind: 'agreements' },
  ],
};
const WORDS = { title: 'Title', labels: { a: 'First', b: 'Second', secret: 'Secret' } };
const NOTHING: Outcome = { points: [], note: '', sharedNote: '', followUps: [], decisions: [] };
const agreed = JSON.stringify([
  { text: ' Send it ', owner: 'me', due: null },
  { text: 'Sign it', owner: 'them', due: '2026-12-04' },
  { text: 'We meet on Mondays', owner: 'both', due: null },
  { text: '  ', owner: 'me', due: null },
]);
const outcome = (composer: Composer, texts: Record<string, string>, place: ComposedPlace): Outcome => outcomeOf(composer, (field) => texts[field], place, WORDS);

describe('what comes out of a composer', () => {
  const cases: [string, Composer, Record<string, string>, ComposedPlace, Partial<Outcome>][] = [
    ['nothing of nothing', EACH, { a: '  ' }, 'agenda', {}],
    ['one point of all that is written, as sentences', ONE, { a: 'On Monday', b: 'You came at 9:20!', done: '1' }, 'agenda', { points: [{ kind: 'feedback', text: 'On Monday. You came at 9:20!', isPrivate: false }] }],
    ['one point for me alone', ONE, { a: 'On Monday' }, 'private-agenda', { points: [{ kind: 'feedback', text: 'On Monday.', isPrivate: true }] }],
    ['a point of each field', EACH, { a: 'x', b: 'y' }, 'agenda', { points: [{ kind: 'topic', text: 'First: x', isPrivate: false }, { kind: 'obstacle', text: 'Second: y', isPrivate: false }] }],
    ['what is private as a private point', EACH, { a: 'x', secret: 's' }, 'agenda', { points: [{ kind: 'topic', text: 'First: x', isPrivate: false }, { kind: 'topic', text: 'Secret: s', isPrivate: true }] }],
    ['a private note with everything', EACH, { a: 'x\ny', secret: 's' }, 'private-note', { note: 'Title\nFirst: x\ny\nSecret: s' }],
    ['a shared note, and what is private in the private one', EACH, { a: 'x', secret: 's' }, 'shared-note', { sharedNote: 'Title\nFirst: x', note: 'Title\nSecret: s' }],
    ['no shared note of what is private only', EACH, { secret: 's' }, 'shared-note', { note: 'Title\nSecret: s' }],
    ['follow-ups and decisions of what was agreed', EACH, { will: agreed }, 'private-note', {
      followUps: [{ text: 'Send it', owner: 'me', due: null }, { text: 'Sign it', owner: 'them', due: '2026-12-04' }],
      decisions: ['We meet on Mondays'],
    }],
  ];
  it.each(cases)('%s', (_, composer, texts, place, expected) => expect(outcome(composer, texts, place)).toEqual({ ...NOTHING, ...expected }));

  it.each(PLACES)('loses no text and shows nothing private to the other: %s', (place) => {
    const { points, note, sharedNote } = outcome(EACH, { a: 'Alpha', b: 'Beta', secret: 'Gamma' }, place);
    const all = [...points.map(({ text }) => text), note, sharedNote].join('\n');
    for (const text of ['Alpha', 'Beta', 'Gamma']) expect(all.split(text)).toHaveLength(2);
    expect(sharedNote).not.toContain('Gamma');
    expect(agendaText(points.map((point) => ({ ...point, discussedIn: null })), 'Agenda', { question: '', topic: '', feedback: '', praise: '', decide: '', obstacle: '' }).text).not.toContain('Gamma');
  });
});

describe('a field', () => {
  const later = { id: 'later', kind: 'text', after: ['a', 'b'] } as const;
  it.each([
    ['at once where nothing has to come before', { id: 'a', kind: 'text' } as const, {}, true],
    ['not before', later, { a: '1' }, false],
    ['when all that comes before is ticked', later, { a: '1', b: '1' }, true],
    ['when something stands in it already', later, { later: 'x' }, true],
  ])('is shown %s', (_, field, texts: Record<string, string>, expected) => expect(isShown(field, (id) => texts[id])).toBe(expected));
});

it('is half-done when something stands in one of its fields, in that session', () => {
  const texts: Record<string, string> = { 'compose each will': '[]', 'compose one other': 'x' };
  expect(halfDoneIn([ONE, EACH], 'session', (field) => texts[field])).toEqual([{ composer: EACH, sessionId: 'session' }]);
});
