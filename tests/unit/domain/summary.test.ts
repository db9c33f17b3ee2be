import { describe, expect, it } from 'vitest';
import { summaryOf, type Summarised, type SummaryWords } from '@/utils/domain/summary.ts';
import { POINT_KINDS } from '@/utils/domain/talking-point.ts';
import { en } from '@/utils/i18n/en.ts';
import { followUp, point, sessionView } from '../../components/page.tsx';

const WORDS: SummaryWords = {
  title: 'Summary', objective: 'Objective', discussed: 'Discussed', agreed: 'Agreed', followUps: 'Follow-ups', notes: 'Notes', kinds: en.kinds, owners: { me: 'Me', them: 'Bima' }, day: (due) => `due ${due}`,
};
const EMPTY: Summarised = { session: { id: 'session', objective: '', note: '' }, meeting: null, points: [], decisions: [], followUps: [] };
const session = (more: Partial<Summarised['session']>): Partial<Summarised> => ({ session: { ...EMPTY.session, ...more } });
const talked = { discussedIn: 'session' };
const NONE = { points: 0, notes: false, pointNotes: 0, tasks: 0, objective: false };

describe('the summary', () => {
  it.each<[string, Partial<Summarised>, string, object]>([
    ['says nothing of nothing', {}, '', NONE],
    ['leaves out the objective, which is mine, and says so', { ...session({ objective: 'Plan' }), decisions: [{ text: 'Launch moves' }] }, 'Summary\n\nAgreed\n- Launch moves\n', { ...NONE, objective: true }],
    ['leaves out what I noted to do before the talk, and counts it', { meeting: { start: '2026-11-24T03:00:00.000Z' }, followUps: [followUp('a', 'Ask HR', { createdAt: '2026-11-24T02:40:00.000Z' }), followUp('b', 'Send it', { createdAt: '2026-11-24T02:50:00.000Z' })] }, 'Summary\n\nFollow-ups\n- Me: Send it (due 2026-12-01)\n', { ...NONE, tasks: 1 }],
    ['names what was discussed here, and its kind where it does not explain itself', { points: [point('a', 'Launch', talked), point('b', 'Calm', { ...talked, kind: 'praise' })] }, 'Summary\n\nDiscussed\n- Launch\n- Calm (Praise)\n', NONE],
    ['leaves out what is still open', { points: [point('a', 'Open'), point('b', 'Open and private', { isPrivate: true }), point('c', 'Launch', talked)] }, 'Summary\n\nDiscussed\n- Launch\n', NONE],
    ['leaves out private points, and counts them', { points: [point('a', 'Launch', talked), point('b', 'Raise', { ...talked, isPrivate: true })] }, 'Summary\n\nDiscussed\n- Launch\n', { ...NONE, points: 1 }],
    ['leaves out my notes, and says so', session({ note: 'SECRET', sharedNote: 'Plan' }), 'Summary\n\nNotes\nPlan\n', { ...NONE, notes: true }],
    ['has no text when all is private', { points: [point('b', 'Raise', { ...talked, isPrivate: true })], ...session({ note: 'SECRET' }) }, '', { ...NONE, points: 1, notes: true }],
    ['does not count notes of blanks', session({ note: ' \n', sharedNote: '  ' }), '', NONE],
    ['has the shared notes of a point under it, each line on its own', { points: [point('a', 'Launch', { ...talked, sharedNote: ' Needs Dewi\n\n two days ' }), point('b', 'Vendor', talked)] }, 'Summary\n\nDiscussed\n- Launch\n  - Needs Dewi\n  - two days\n- Vendor\n', NONE],
    ['leaves out private notes of points, and counts them', { points: [point('a', 'Launch', { ...talked, note: 'SECRET', sharedNote: 'Yes' }), point('b', 'Open', { note: 'SECRET' })] }, 'Summary\n\nDiscussed\n- Launch\n  - Yes\n', { ...NONE, pointNotes: 1 }],
    ['leaves out all notes of private points', { points: [point('a', 'Raise', { ...talked, isPrivate: true, sharedNote: 'SECRET' })] }, '', { ...NONE, points: 1, pointNotes: 1 }],
    ['says what was agreed', { decisions: [{ text: 'Launch moves' }, { text: 'No\nFridays' }] }, 'Summary\n\nAgreed\n- Launch moves\n- No Fridays\n', NONE],
    ['says who does what until when', { followUps: [followUp('a', 'Send it'), followUp('b', 'Ask', { owner: 'them', due: '2026-11-27' })] }, 'Summary\n\nFollow-ups\n- Me: Send it (due 2026-12-01)\n- Bima: Ask (due 2026-11-27)\n', NONE],
    ['has no follow-ups of other sessions', { followUps: [followUp('a', 'Old', { agreedIn: 'before' }), followUp('b', 'Popup', { agreedIn: null })] }, '', NONE],
    ['keeps the lines of shared notes', session({ sharedNote: 'First\n\nSecond\n' }), 'Summary\n\nNotes\nFirst\n\nSecond\n', NONE],
    ['leaves signs of markup as they are', { decisions: [{ text: '<b>&amp;</b> *x*' }] }, 'Summary\n\nAgreed\n- <b>&amp;</b> *x*\n', NONE],
  ])('%s', (_, parts, text, leftOut) => {
    const summary = summaryOf({ ...EMPTY, ...parts }, WORDS);
    expect(summary.text).toBe(text);
    expect(summary.leftOut).toEqual(leftOut);
    expect(summary.markdown === '').toBe(text === '');
  });

  it('has headings as Markdown', () => {
    const parts = { ...EMPTY, ...session({ objective: 'Plan', sharedNote: 'Bring a chart' }), decisions: [{ text: 'Launch moves' }] };
    expect(summaryOf(parts, WORDS, true).markdown).toBe('# Summary\n\n## Objective\n\nPlan\n\n## Agreed\n\n- Launch moves\n\n## Notes\n\nBring a chart\n');
  });

  it('never holds what is private, of whatever kind, nor what I thought of the session', () => {
    const view = sessionView({ points: POINT_KINDS.map((kind) => point(kind, 'SECRET', { ...talked, kind, isPrivate: true, note: 'SECRET', sharedNote: 'SECRET' })), decisions: [] });
    const own = { note: 'SECRET', wentWell: 'SECRET', toImprove: 'SECRET', fromThem: 'SECRET', rating: 2, mood: 1, objective: 'Plan' };
    const { text, markdown } = summaryOf({ ...view, session: { ...view.session, ...own } }, WORDS, true);
    expect(text).toBe('Summary\n\nObjective\nPlan\n');
    expect(markdown).not.toContain('SECRET');
  });
});
