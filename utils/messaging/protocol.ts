import type * as v from 'valibot';
import type { Doubt } from '../calendar-api/event.ts';
import type { AccountsView } from '../domain/account.ts';
import type { Decision } from '../domain/decision.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Meeting, TimedMeeting } from '../domain/meeting.ts';
import type { Person } from '../domain/person.ts';
import type { LocalDate } from '../domain/record.ts';
import type { Session } from '../domain/session.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';
import type { Judged, VerdictCopy } from '../domain/verdicts.ts';
import type { Backup } from '../export/exported.ts';
import type { Language } from '../i18n/language.ts';
import type { OwnQuestion } from '../questions/own-question.ts';
import type { OwnTemplate } from '../templates/own-template.ts';
import type { FailureCode } from './failure.ts';
import type { CHANGES, requests } from './requests.ts';

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
  /** What was agreed in this session. */
  decisions: Decision[];
  questions: OwnQuestion[];
}

/** A session as a panel finds it: with the lines that were not finished, by field. */
export interface OpenedSession extends SessionView {
  drafts: Record<string, string>;
}

/** The 1:1 that comes next, or runs. */
export interface NextMeeting {
  meeting: TimedMeeting;
  /** What I call the person, else the name that the event shows. */
  name: string;
  /** Null before it was opened for the first time. */
  session: Session | null;
  /** The points that are its agenda, or would be. */
  agenda: TalkingPoint[];
}

/** Everything that the popup shows. */
export interface OutstandingView {
  followUps: FollowUp[];
  people: Person[];
  /** Per person id, what a follow-up is due when nothing is said. */
  defaultDue: Record<string, LocalDate>;
  /** Null where none is known with its time. */
  next: NextMeeting | null;
}

/** How the last export stands. */
export interface BackupState {
  /** When everything was last exported, and the reminder to do so put off; ISO 8601. */
  exportedAt: string | null;
  putOffAt: string | null;
  /** The last import, while it can be taken back. */
  undo: { id: string; at: string } | null;
}

/** How many records of a file were new, and newer than those here; the others stayed as they were. */
export interface ImportResult {
  added: number;
  changed: number;
  kept: number;
}

/** What helps to find a fault: no names, titles or addresses. */
export interface Diagnostics {
  version: string;
  schema: number;
  counts: Record<string, number>;
  /** How often events of each connected calendar were left out or guessed at. */
  doubts: Partial<Record<Doubt, number>>[];
}

/** What is known of an account's events, and whether its calendar is synced. */
export interface KnownEvents {
  verdicts: VerdictCopy;
  isConnected: boolean;
}

interface Answers {
  /** `wanted`: the key of a meeting that this tab was opened for, told once. */
  'page.start': KnownEvents & { language: Language; width: number; wanted: string | null };
  'page.report': null;
  'page.wake': null;
  'page.changed': null;
  'override.write': null;
  'override.undo': null;
  /** The key of the event that is open in the Calendar tab in front; null when there is none. */
  'event.current': string | null;
  /** Null when it is none that is known. */
  'call.find': { meetingKey: string; language: Language; width: number } | null;
  'session.open': OpenedSession;
  'session.start': OpenedSession;
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
  'account.calendar': AccountsView;
  'account.client': AccountsView;
  'panel.width': null;
  'meeting.prepare': null;
  'question.add': OwnQuestion;
  'question.edit': OwnQuestion;
  'template.add': OwnTemplate;
  'template.edit': OwnTemplate;
  'decision.add': Decision;
  'decision.edit': Decision;
  'draft.write': null;
  'changes.take': null;
  /** One list for each query, in their order: `records.ts` knows of what. */
  'records.read': object[][];
  'person.edit': Person;
  'person.merge': Person;
  'change.undo': null;
  'trash.restore': null;
  'backup.state': BackupState;
  'backup.later': null;
  'backup.export': Backup & { at: string };
  'backup.import': ImportResult;
  'diagnostics.read': Diagnostics;
}

/** Each message's request and answer. */
export type Protocol = {
  [Name in keyof typeof requests]: { request: v.InferOutput<(typeof requests)[Name]>; answer: Answers[Name] };
};
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
/** The fields that an edit may set, without which record and which change it is. */
export type EditOf<Name extends 'point.edit' | 'followUp.edit' | 'question.edit' | 'template.edit' | 'decision.edit' | 'person.edit'> = Omit<Request<Name>, 'mutation' | 'id'>;
export type AnswerOf<Name extends MessageName> = Protocol[Name]['answer'];

/** A change that is sent until it is confirmed. */
export type ChangeName = (typeof CHANGES)[number];
export type PendingChange = { [Name in ChangeName]: { name: Name; request: Request<Name> } }[ChangeName];

export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: FailureCode; message: string } };

/** What the background tells open pages and tabs without being asked. */
export type Announcement =
  | { announce: 'changed' }
  | ({ announce: 'verdicts'; account: string } & KnownEvents)
  | { announce: 'verdict'; account: string; judged: Judged }
  | { announce: 'language'; language: Language }
  | { announce: 'close-panel' }
  /** To Meet's tabs: the user does not want us there any more. */
  | { announce: 'leave-calls' }
  | { announce: 'accounts' }
  /** To one Calendar tab: open the panel for a meeting. */
  | { announce: 'prepare'; meetingKey: string; isByClock?: boolean | undefined };

/**
 * What a Calendar tab is asked: what its open event says, to open the panel for it and say whether it could (both by the
 * background; the latter of Meet's tabs too), or what of the page was recognised (by the app page).
 */
export interface TabQuestion {
  question: 'open-event' | 'open-panel' | 'anchors';
}
