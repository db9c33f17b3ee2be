import { describe, expect, it } from 'vitest';
import { briefOf, trendOf, type Recalled } from '@/utils/domain/brief.ts';
import type { Decision } from '@/utils/domain/decision.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { Session } from '@/utils/domain/session.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { born } from '@/utils/storage/stamp.ts';

const stored = (id: string, day = '10') => ({ ...born(id, { mutation: id, now: `2026-11-${day}T03:00:00.000Z` }), personId: 'bima' });
const session = (id: string, day: string, more: Partial<Session> = {}): Session => ({ ...stored(id, day), meetingKey: null, objective: '', note: '', ...more });
const promise = (id: string, owner: FollowUp['owner'], due: string, more: Partial<FollowUp> = {}): FollowUp => ({ ...stored(id), agreedIn: 'past', text: id, owner, due, doneAt: null, ...more });
const decision = (id: string, agreedIn: string, more: Partial<Decision> = {}): Decision => ({ ...stored(id), agreedIn, text: id, ...more });
const point = (id: string, more: Partial<TalkingPoint> = {}): TalkingPoint => ({ ...stored(id), kind: 'topic', text: id, questionId: null, addedIn: 'past', discussedIn: null, position: 1, ...more });
/** Sessions of the days 1, 2, 3 … with these ratings. */
const rated = (...ratings: (number | null)[]): Partial<Recalled> => ({ sessions: ratings.map((rating, nth) => session(`s${nth}`, `0${nth + 1}`, { rating })) });

function brief(more: Partial<Recalled>): ReturnType<typeof briefOf> {
  return briefOf({ sessionId: 'now', sessions: [], days: {}, decisions: [], followUps: [], points: [], remember: '', ...more });
}
const shown = (more: Partial<Recalled>): string[] => brief(more).rows.map((row) => ('values' in row ? `${row.kind}: ${row.values.join()} ${row.trend}` : `${row.kind}: ${row.text}`));

describe('the brief', () => {
  it.each<[string, Partial<Recalled>, string[]]>([
    ['nothing is known', {}, []],
    ['promises wait: the earliest due first, mine before theirs', { followUps: [promise('c', 'me', '2026-12-02'), promise('a', 'them', '2026-11-01'), promise('b', 'me', '2026-11-20')] }, ['mine: b', 'theirs: a', 'mine: c']],
    ['they are done, deleted, or of this very session', { followUps: [promise('a', 'me', '2026-12-02', { doneAt: '2026-11-20T00:00:00Z' }), promise('b', 'me', '2026-12-02', { deletedAt: '2026-11-20T00:00:00Z' }), promise('c', 'me', '2026-12-02', { agreedIn: 'now' })] }, []],
    ['things were agreed: those of the last session that agreed on anything', {
      sessions: [session('old', '01'), session('late', '08'), session('silent', '09')],
      decisions: [decision('x', 'old'), decision('y', 'late'), decision('z', 'late', { deletedAt: '2026-11-20T00:00:00Z' }), decision('w', 'now')],
    }, ['agreed: y']],
    ['the calendar moved a session: its day counts, not when it was made', {
      sessions: [session('made first', '01', { toImprove: 'Listen' }), session('made last', '02', { toImprove: 'Be on time' })],
      days: { 'made first': '2026-11-20', 'made last': '2026-11-10', now: '2026-11-25' },
    }, ['improve: Listen']],
    ['a later session was reflected on already', { sessions: [session('later', '02', { toImprove: 'Listen' })], days: { later: '2026-12-01', now: '2026-11-25' } }, []],
    ['points were left open, before and now', { points: [point('a'), point('b', { addedIn: 'now' }), point('c', { discussedIn: 'past' }), point('d', { addedIn: null, parkedIn: 'past' })] }, ['open: a', 'open: d']],
    ['the last reflection has both halves', { sessions: [session('s', '02', { wentWell: ' Calm ', toImprove: ' ' })] }, ['well: Calm']],
    ['a session lies in the trash', { sessions: [session('s', '02', { wentWell: 'Calm', deletedAt: '2026-11-20T00:00:00Z' })] }, []],
    ['one rating is no trend', rated(4), []],
    ['sessions without a rating are passed over', rated(4, null, 4, 2), ['rating: 4,4,2 falling']],
    ['only the last three show', rated(1, 5, 4, 4), ['rating: 5,4,4 falling']],
    ['something is to be remembered', { remember: 'Has twins\n' }, ['remember: Has twins']],
    ['there is much: one of each kind first', { followUps: [promise('a', 'me', '2026-11-01'), promise('b', 'me', '2026-11-02')], points: [point('c')], remember: 'Tea' }, ['mine: a', 'open: c', 'remember: Tea', 'mine: b']],
  ])('when %s', (_, more, expected) => expect(shown(more)).toEqual(expected));

  it.each([
    [[5, 4, 3, 2], 'rating'],
    [[2, 5, 4, 3, 2], 'rating'],
    [[5, 4, 3], null],
    [[5, 4, 4, 3], null],
    [[5, 4, 3, 2, 3], null],
  ])('ratings %j: declining is %s', (ratings, expected) => expect(brief(rated(...ratings)).declining).toBe(expected));

  it('the mood may decline too', () => {
    expect(brief({ sessions: [5, 4, 2, 1].map((mood, nth) => session(`s${nth}`, `0${nth + 1}`, { mood })) }).declining).toBe('mood');
  });
});

it.each([
  [[], null],
  [[3], null],
  [[3, 4], 'rising'],
  [[4, 2, 4], 'steady'],
  [[4, 4, 2], 'falling'],
] as const)('the trend of %j is %s', (values, trend) => expect(trendOf(values)).toBe(trend));
