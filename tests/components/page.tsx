import type { ComponentChildren, JSX } from 'preact';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { Meeting } from '@/utils/domain/meeting.ts';
import type { Person } from '@/utils/domain/person.ts';
import type { StoredRecord } from '@/utils/domain/record.ts';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import { en } from '@/utils/i18n/en.ts';
import { WordsContext } from '@/utils/i18n/words.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';

// The DOM of the tests has none, and some tests have no DOM.
if (typeof KeyboardEvent !== 'undefined') Object.defineProperty(KeyboardEvent.prototype, 'getModifierState', { value: () => false, writable: true, configurable: true });

/** English around a part of a page. */
export function InEnglish({ children }: { children: ComponentChildren }): JSX.Element {
  return <WordsContext.Provider value={{ language: 'en', t: en }}>{children}</WordsContext.Provider>;
}

export function record(id: string): StoredRecord {
  return { id, createdAt: '2026-11-17T03:00:00.000Z', updatedAt: '2026-11-17T03:00:00.000Z', deletedAt: null, revision: 1, mutation: `${id} born` };
}

export const BIMA: Person = { ...record('bima'), name: 'Bima Prakoso', callName: 'Bima', sapaan: 'kamu', relationship: 'report', addresses: ['bima@example.com'] };

export function point(id: string, text: string, more: Partial<TalkingPoint> = {}): TalkingPoint {
  return { ...record(id), personId: BIMA.id, kind: 'topic', text, questionId: null, addedIn: 'session', discussedIn: null, position: 1, ...more };
}

export function followUp(id: string, text: string, more: Partial<FollowUp> = {}): FollowUp {
  return { ...record(id), personId: BIMA.id, agreedIn: 'session', text, owner: 'me', due: '2026-12-01', doneAt: null, ...more };
}

export const MEETING: Meeting = {
  key: 'dewi@example.com event', account: 'dewi@example.com', event: 'event', branch: 'event', verdict: 'one-on-one', reason: 'two-people',
  other: null, title: 'Weekly', start: '2026-11-30T03:00:00.000Z', end: '2026-11-30T03:30:00.000Z', day: '2026-11-30', timezone: 'Asia/Jakarta', place: '',
  joinUrl: '', seenAt: '2026-11-24T03:00:00.000Z',
};

export function sessionView(more: Partial<SessionView> = {}): SessionView {
  return {
    session: { ...record('session'), personId: BIMA.id, meetingKey: 'dewi@example.com event', objective: '', note: '' },
    person: BIMA,
    meeting: null,
    points: [],
    followUps: [],
    defaultDue: '2026-12-01',
    days: {},
    decisions: [],
    questions: [],
    ...more,
  };
}
