import * as v from 'valibot';
import type { AsideRecord } from '../domain/aside.ts';
import type { Decision } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Meeting, Synced } from '../domain/meeting.ts';
import type { Override, Said } from '../domain/override.ts';
import { PAGE_REASONS } from '../domain/page-verdict.ts';
import { RELATIONSHIPS, type Person } from '../domain/person.ts';
import type { StoredRecord } from '../domain/record.ts';
import { REACHED } from '../domain/reflection.ts';
import type { SavedText } from '../domain/saved-text.ts';
import { SESSION_TEXTS, type Session } from '../domain/session.ts';
import { POINT_KINDS, type TalkingPoint } from '../domain/talking-point.ts';
import type { OwnQuestion } from '../questions/own-question.ts';
import { PHASES } from '../questions/question.ts';
import type { OwnTemplate, TemplatePoint } from '../templates/own-template.ts';
import { day, filled, instant } from '../text-shapes.ts';
import { STORES, type Schema, type StoreName } from './schema.ts';
import type { UndoRecord } from './undo.ts';

/** A schema for every field of `T`: one that is forgotten is a type error. */
type Fields<T> = { [Key in keyof Required<T>]: v.GenericSchema<unknown, T[Key]> };

const text = v.string();
const nullable = v.nullable(text);
const number = v.exactOptional(v.nullable(v.number()));
const owner = v.picklist(['me', 'them']);
const stored = {
  id: filled,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
  revision: v.pipe(v.number(), v.check((n) => Number.isSafeInteger(n) && n > 0, 'a count')),
  mutation: text,
  earlier: v.exactOptional(v.array(text)),
} satisfies Fields<StoredRecord>;

const person = {
  ...stored,
  name: text,
  callName: nullable,
  sapaan: text,
  relationship: v.nullable(v.picklist(RELATIONSHIPS)),
  addresses: v.array(text),
  mergedInto: v.exactOptional(text),
  cadence: number,
  remember: v.exactOptional(text),
} satisfies Fields<Person>;

const meeting = {
  key: filled,
  account: text,
  event: text,
  branch: text,
  verdict: v.picklist(['one-on-one', 'group', 'solo', 'unknown']),
  reason: v.picklist(PAGE_REASONS),
  other: v.nullable(v.looseObject({ address: text, name: text })),
  title: text,
  start: v.nullable(instant),
  end: v.nullable(instant),
  day: v.nullable(day),
  timezone: nullable,
  place: text,
  joinUrl: text,
  seenAt: instant,
  synced: v.exactOptional(v.custom<Synced>((value) => value instanceof Object)),
} satisfies Fields<Meeting>;

const session = {
  ...stored,
  personId: text,
  meetingKey: nullable,
  objective: text,
  note: text,
  sharedNote: v.exactOptional(text),
  fromThem: v.exactOptional(text),
  links: v.exactOptional(v.array(v.object({ title: text, url: text }))),
  wrappedAt: v.exactOptional(v.nullable(instant)),
  reached: v.exactOptional(v.nullable(v.picklist(REACHED))),
  wentWell: v.exactOptional(text),
  toImprove: v.exactOptional(text),
  rating: number,
  mood: number,
  bothTalked: v.exactOptional(v.nullable(v.boolean())),
} satisfies Fields<Session>;

const point = {
  ...stored,
  personId: text,
  kind: v.picklist(POINT_KINDS),
  text,
  questionId: nullable,
  addedIn: nullable,
  discussedIn: nullable,
  position: v.pipe(v.number(), v.check((n) => Number.isFinite(n), 'a place')),
  openFor: v.exactOptional(text),
  isPrivate: v.exactOptional(v.boolean()),
  note: v.exactOptional(text),
  sharedNote: v.exactOptional(text),
  broughtBy: v.exactOptional(owner),
  minutes: number,
  parkedIn: v.exactOptional(nullable),
} satisfies Fields<TalkingPoint>;

const followUp = {
  ...stored,
  personId: text,
  agreedIn: nullable,
  text,
  owner,
  due: day,
  doneAt: v.nullable(instant),
  outstandingFor: v.exactOptional(text),
} satisfies Fields<FollowUp>;

const said = { is: v.nullable(v.picklist(['one-on-one', 'not'])), personId: nullable } satisfies Fields<Said>;
const override = {
  ...stored,
  ...said,
  account: text,
  scope: v.picklist(['event', 'series']),
  target: text,
  before: v.object(said),
} satisfies Fields<Override>;

const decision = { ...stored, personId: text, agreedIn: nullable, text } satisfies Fields<Decision>;

const draft = { ...stored, personId: text, sessionId: text, field: text, text } satisfies Fields<Draft>;

const savedText = { ...stored, personId: text, sessionId: text, kind: v.picklist(SESSION_TEXTS), text } satisfies Fields<SavedText>;

const question = { ...stored, text, phase: v.nullable(v.picklist(PHASES)) } satisfies Fields<OwnQuestion>;

const template = {
  ...stored,
  name: filled,
  points: v.array(v.looseObject({ kind: v.picklist(POINT_KINDS), text, questionId: nullable, minutes: v.nullable(v.number()), isPrivate: v.boolean() } satisfies Fields<TemplatePoint>)),
} satisfies Fields<OwnTemplate>;

const aside = { id: text, store: text, key: text, reason: text, at: instant, text } satisfies Fields<AsideRecord>;

const side = v.nullable(v.looseObject({}));
const undo = {
  id: text,
  kind: v.picklist(['merge', 'import']),
  at: instant,
  touched: v.array(v.object({ store: v.picklist(STORES.filter((store) => store !== 'undos')), key: text, before: side, after: side })),
  preferences: v.nullable(v.object({ before: side, after: side })),
} satisfies Fields<UndoRecord>;

/**
 * What a record of each store must be, in the database and in an export. Fields that are not known here are left as they
 * are: a newer version may have written them.
 */
export const RECORDS = {
  people: v.looseObject(person),
  meetings: v.looseObject(meeting),
  sessions: v.looseObject(session),
  points: v.looseObject(point),
  followUps: v.looseObject(followUp),
  overrides: v.looseObject(override),
  decisions: v.looseObject(decision),
  drafts: v.looseObject(draft),
  savedTexts: v.looseObject(savedText),
  questions: v.looseObject(question),
  templates: v.looseObject(template),
  aside: v.looseObject(aside),
  undos: v.looseObject(undo),
} satisfies { [Name in StoreName]: v.GenericSchema<unknown, Schema[Name]['value']> };

/** The field of a record that does not fit and what was expected, never what stands in it; null when all is well. */
export function faultOf(store: StoreName, record: unknown): string | null {
  const { issues } = v.safeParse(RECORDS[store], record, { abortEarly: true });
  const issue = issues?.[0];
  return issue ? `${v.getDotPath(issue) ?? 'record'}: ${issue.expected ?? issue.type}` : null;
}
