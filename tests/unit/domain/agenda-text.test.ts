import { describe, expect, it } from 'vitest';
import { agendaText } from '@/utils/domain/agenda-text.ts';
import { POINT_KINDS, type TalkingPoint } from '@/utils/domain/talking-point.ts';
import { en } from '@/utils/i18n/en.ts';
import { id } from '@/utils/i18n/id.ts';

type Point = Pick<TalkingPoint, 'text' | 'kind' | 'isPrivate' | 'discussedIn'>;
const point = (text: string, more: Partial<Point> = {}): Point => ({ text, kind: 'topic', discussedIn: null, ...more });

describe('the agenda as text', () => {
  it.each<[string, Point[], string, number]>([
    ['is one line a point', [point('Time off'), point('Launch')], 'Agenda\n\n- Time off\n- Launch\n', 0],
    ['leaves out what is private, and counts it', [point('Raise', { isPrivate: true }), point('Launch')], 'Agenda\n\n- Launch\n', 1],
    ['leaves out what was discussed, private or not', [point('Old', { discussedIn: 's' }), point('Secret', { discussedIn: 's', isPrivate: true }), point('Launch')], 'Agenda\n\n- Launch\n', 0],
    ['says nothing when all is private', [point('Raise', { isPrivate: true })], '', 1],
    ['says nothing when there is nothing', [], '', 0],
    ['names the kinds that do not explain themselves', [point('Calm', { kind: 'praise' }), point('How are you?', { kind: 'question' })], 'Agenda\n\n- Calm (Praise)\n- How are you?\n', 0],
    ['keeps a point on one line', [point(' First\n  second \n')], 'Agenda\n\n- First second\n', 0],
    ['leaves signs of markup as they are', [point('<b>&amp;</b> *x*')], 'Agenda\n\n- <b>&amp;</b> *x*\n', 0],
  ])('%s', (_, points, text, leftOut) => expect(agendaText(points, 'Agenda', en.kinds)).toEqual({ text, leftOut }));

  it('is in the language of the user', () => {
    expect(agendaText([point('Anggaran', { kind: 'decide' })], id.agendaOf('Sen 23 Nov'), id.kinds).text).toBe('Agenda 1:1, Sen 23 Nov\n\n- Anggaran (Perlu diputuskan)\n');
  });

  it('never holds a private text, of whatever kind', () => {
    for (const kind of POINT_KINDS) expect(agendaText([point('open'), point('SECRET', { kind, isPrivate: true })], 'Agenda', en.kinds).text).not.toContain('SECRET');
  });
});
