import type * as v from 'valibot';
import type { AsideRecord } from '../domain/aside.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Meeting, VerdictCopy } from '../domain/meeting.ts';
import type { Person } from '../domain/person.ts';
import type { LocalDate } from '../domain/record.ts';
import type { Session } from '../domain/session.ts';
import type { TalkingPoint } from '../domain/talking-point.ts';
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

/** A person and how much is open: what I promised, what they did, what is to be talked about. */
export interface PersonSummary {
  person: Person;
  mine: number;
  theirs: number;
  points: number;
}

/** Everything that the page of a person shows. */
export interface PersonView {
  person: Person;
  /** With whom it may be merged. */
  others: Person[];
  /** Outstanding ones, the earliest due first. */
  followUps: FollowUp[];
  /** Open ones, in order. */
  points: TalkingPoint[];
}

/** Something in the trash. */
export interface TrashItem {
  store: Request<'trash.restore'>['store'];
  id: string;
  text: string;
  /** The person it belongs to; of a merged person, the one who has everything now. */
  with: string | null;
  /** ISO 8601. */
  deletedAt: string;
}

/** How the last export stands. */
export interface BackupState {
  /** When everything was last exported, ISO 8601. */
  exportedAt: string | null;
  /** Whether a reminder is due. */
  isDue: boolean;
  /** The last import, while it can be taken back. */
  undo: { id: string; at: string } | null;
}

/** Why a file was refused, before anything was changed. */
export type Refusal =
  | { reason: 'not-json' | 'not-ours' | 'newer' }
  /** A record that is not as it must be: where it stands in the file, and which field. Counted from 1. */
  | { reason: 'record'; store: string; place: number; fault: string };

export type ImportResult = { ok: true; added: number; changed: number; kept: number } | { ok: false; refusal: Refusal };

/** What helps to find a fault: no names, titles or addresses. */
export interface Diagnostics {
  version: string;
  schema: number;
  counts: Record<string, number>;
  aside: Pick<AsideRecord, 'store' | 'reason' | 'at'>[];
}

interface Answers {
  'page.start': { verdicts: VerdictCopy; labels: PageLabels };
  'page.report': null;
  'page.wake': null;
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
  'people.read': PersonSummary[];
  'person.read': PersonView;
  'person.edit': Person;
  'person.merge': Person;
  'change.undo': null;
  'trash.read': TrashItem[];
  'trash.restore': null;
  'backup.state': BackupState;
  'backup.later': null;
  'backup.export': string;
  'backup.import': ImportResult;
  'diagnostics.read': Diagnostics;
  'aside.read': AsideRecord[];
}

/** Each message's request and answer. */
export type Protocol = {
  [Name in keyof typeof requests]: { request: v.InferOutput<(typeof requests)[Name]>; answer: Answers[Name] };
};
export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
/** The fields that an edit may set, without which record and which change it is. */
export type EditOf<Name extends 'point.edit' | 'followUp.edit' | 'person.edit'> = Omit<Request<Name>, 'mutation' | 'id'>;
export type AnswerOf<Name extends MessageName> = Protocol[Name]['answer'];

export type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: FailureCode; message: string } };

/** What the background tells open pages and tabs without being asked. */
export type Announcement =
  | { announce: 'changed' }
  | { announce: 'verdicts'; account: string; verdicts: VerdictCopy }
  | { announce: 'labels'; labels: PageLabels }
  | { announce: 'close-panel' };
