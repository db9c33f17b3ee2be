import type * as v from 'valibot';
import type { AccountsView } from '../domain/account.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { OverrideScope, Said } from '../domain/override.ts';
import type { Verdict } from '../domain/page-verdict.ts';
import type { Person } from '../domain/person.ts';
import type { LocalDate } from '../domain/record.ts';
import type { Session } from '../domain/session.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';
import type { Judged, VerdictCopy } from '../domain/verdicts.ts';
import type { PageLabels } from '../i18n/page-labels.ts';
import type { FailureCode } from './failure.ts';
import type { requests } from './requests.ts';

/** Everything that the panel shows of a session. */
export interface SessionView {
  session: Session;
  person: Person;
  meeting: Meeting | null;
  /** The person's open points and those discussed in this session, in order. */
  points: TalkingPoint[];
  /** The person's outstanding follow-ups and those agreed in this session, done ones too. */
  followUps: FollowUp[];
  /** What a follow-up is due when nothing is said. */
  defaultDue: LocalDate;
  /** Days of the sessions that points and follow-ups come from, by session id; for "carried over from". */
  days: Record<string, LocalDate>;
}

/** Everything that the popup shows. */
export interface OutstandingView {
  followUps: FollowUp[];
  people: Person[];
  /** Per person id, what a follow-up is due when nothing is said. */
  defaultDue: Record<string, LocalDate>;
}

/** An event and what is known of it, for saying whether it is a 1:1. */
export interface EventView {
  meeting: Meeting;
  verdict: Verdict;
  /** What the user has said of the event and of its series. */
  said: Record<OverrideScope, Said>;
  people: Person[];
}

interface Answers {
  'page.start': { verdicts: VerdictCopy; labels: PageLabels; width: number };
  'page.report': null;
  'page.wake': null;
  'override.write': null;
  'override.undo': null;
  'event.read': EventView;
  /** The event that is open in the Calendar tab in front; null when there is none. */
  'event.current': EventView | null;
  'session.open': SessionView;
  'session.read': SessionView;
  'session.edit': Session;
  'point.add': TalkingPoint;
  'point.edit': TalkingPoint;
  'followUp.add': FollowUp;
  'followUp.edit': FollowUp;
  'outstanding.read': OutstandingView;
  'person.add': Person;
  'preferences.write': null;
  'panel.close': null;
  'accounts.read': AccountsView;
  'account.connect': AccountsView;
  'account.reconnect': AccountsView;
  'account.disconnect': AccountsView;
  'account.sync': AccountsView;
  'account.client': AccountsView;
  'panel.width': null;
}

/** Each message's request and answer. */
export type Protocol = {
  [Name in keyof typeof requests]: { request: v.InferOutput<(typeof requests)[Name]>; answer: Answers[Name] };
};
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
/** The fields that an edit may set, without which record and which change it is. */
export type EditOf<Name extends 'point.edit' | 'followUp.edit'> = Omit<Request<Name>, 'mutation' | 'id'>;
export type AnswerOf<Name extends MessageName> = Protocol[Name]['answer'];

export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: FailureCode; message: string } };

/** What the background tells open pages and tabs without being asked. */
export type Announcement =
  | { announce: 'changed' }
  | { announce: 'verdicts'; account: string; verdicts: VerdictCopy }
  | { announce: 'verdict'; account: string; judged: Judged }
  | { announce: 'open-panel' }
  | { announce: 'labels'; labels: PageLabels }
  | { announce: 'close-panel' }
  | { announce: 'accounts' };

/** What the background asks a Calendar tab. */
export interface TabQuestion {
  question: 'open-event';
}
