import * as v from 'valibot';
import { PAGE_REASONS } from '../domain/page-verdict.ts';
import { RELATIONSHIPS } from '../domain/person.ts';
import { REACHED } from '../domain/reflection.ts';
import { POINT_KINDS } from '../domain/talking-point.ts';
import { FIRST_PERSONS, LANGUAGE_SETTINGS, THEMES } from '../preferences.ts';
import { PHASES } from '../questions/question.ts';
import { day, instant, sized, trim } from '../text-shapes.ts';

const id = sized(1, 200);
const line = sized(0, 20_000);
const text = sized(0, 1_000_000);
const name = v.pipe(line, trim, v.check((given) => given !== ''));
const something = v.custom<object>((given) => given instanceof Object);
/** By name. Each record is held against its own schema later. */
const lists = v.custom<Record<string, object[]>>((given) => given instanceof Object && Object.values(given).every((list) => Array.isArray(list) && list.every((record) => record instanceof Object)));
/** 1 to 5. */
const grade = v.optional(v.nullable(v.picklist([1, 2, 3, 4, 5])));
const kind = v.picklist(POINT_KINDS);
const owner = v.picklist(['me', 'them']);
const address = sized(1, 320);
const word = v.pipe(sized(0, 300), trim, v.check((given) => !/\s/.test(given)));
const mutation = { mutation: id };
const override = { ...mutation, account: line, scope: v.picklist(['event', 'series']), target: line };

/** What a page sends until it is confirmed. */
export const CHANGES = ['session.edit', 'point.add', 'point.edit', 'followUp.add', 'followUp.edit', 'question.add', 'question.edit', 'template.add', 'template.edit', 'decision.add', 'decision.edit', 'draft.write'] as const;

/** Stores of which pages read the records as they are. */
export const READABLE = ['people', 'meetings', 'sessions', 'points', 'followUps', 'overrides', 'decisions', 'drafts', 'savedTexts', 'questions', 'templates', 'aside'] as const;

/** The shape of every request. What does not fit is refused before anybody believes it. */
export const requests = {
  'page.start': v.object({ account: line }),
  'page.report': v.object({
    account: line,
    event: line,
    branch: line,
    verdict: v.picklist(['one-on-one', 'group', 'solo', 'unknown']),
    reason: v.picklist(PAGE_REASONS),
    other: v.nullable(v.object({ address: line, name: line })),
    title: line,
    start: v.nullable(instant),
    end: v.nullable(instant),
    day: v.nullable(day),
    timezone: v.nullable(line),
    place: line,
    joinUrl: line,
  }),
  'page.wake': v.object({}),
  /** An event was changed on Calendar's page. */
  'page.changed': v.object({}),
  'override.write': v.object({ ...override, is: v.nullable(v.picklist(['one-on-one', 'not'])), personId: v.nullable(id) }),
  'override.undo': v.object(override),
  'event.current': v.object({}),
  /** Which 1:1 a call in Meet is. */
  'call.find': v.object({ code: line }),
  'session.open': v.object({ ...mutation, meetingKey: line }),
  /** A session without an event; one of that id which is there already is opened. */
  'session.start': v.object({ ...mutation, id, personId: id }),
  'session.read': v.object({ sessionId: id }),
  /** `base`: the revision that the writer wrote upon; a text that it has not seen goes to the trash. */
  'session.edit': v.object({
    ...mutation,
    id,
    base: v.optional(v.number()),
    objective: v.optional(text),
    note: v.optional(text),
    sharedNote: v.optional(text),
    fromThem: v.optional(text),
    wentWell: v.optional(text),
    toImprove: v.optional(text),
    reached: v.optional(v.nullable(v.picklist(REACHED))),
    rating: grade,
    mood: grade,
    bothTalked: v.optional(v.nullable(v.boolean())),
    links: v.optional(v.array(v.object({ title: text, url: text }))),
    wrappedAt: v.optional(v.nullable(instant)),
  }),
  'point.add': v.object({
    ...mutation,
    id,
    personId: id,
    sessionId: v.nullable(id),
    kind,
    text,
    questionId: v.nullable(id),
    isPrivate: v.optional(v.boolean()),
    parkedIn: v.optional(v.nullable(id)),
  }),
  /** `base`: as of a session. */
  'point.edit': v.object({
    ...mutation,
    id,
    base: v.optional(v.number()),
    text: v.optional(text),
    kind: v.optional(kind),
    discussedIn: v.optional(v.nullable(id)),
    deleted: v.optional(v.boolean()),
    position: v.optional(v.pipe(v.number(), v.check((n) => Number.isFinite(n)))),
    isPrivate: v.optional(v.boolean()),
    note: v.optional(text),
    sharedNote: v.optional(text),
    broughtBy: v.optional(owner),
    minutes: v.optional(v.nullable(v.number())),
    parkedIn: v.optional(v.nullable(id)),
  }),
  'followUp.add': v.object({ ...mutation, id, personId: id, agreedIn: v.nullable(id), text, owner, due: day }),
  'followUp.edit': v.object({
    ...mutation,
    id,
    text: v.optional(text),
    owner: v.optional(owner),
    due: v.optional(day),
    done: v.optional(v.boolean()),
    deleted: v.optional(v.boolean()),
  }),
  'outstanding.read': v.object({}),
  'person.add': v.object({ ...mutation, id, name }),
  'preferences.write': v.object({
    language: v.optional(v.picklist(LANGUAGE_SETTINGS)),
    theme: v.optional(v.picklist(THEMES)),
    me: v.optional(v.picklist(FIRST_PERSONS)),
    favourites: v.optional(v.array(id)),
  }),
  'panel.close': v.object({}),
  'accounts.read': v.object({}),
  // `granted`: as soon as the user has allowed the hosts, which the asking page may not live to see.
  'account.connect': v.object({ when: v.picklist(['now', 'granted']) }),
  'account.reconnect': v.object({ address }),
  'account.disconnect': v.object({ address }),
  'account.sync': v.object({ address }),
  'account.calendar': v.object({ address, calendar: line, isChosen: v.boolean() }),
  // The user's own client of Google; an empty id goes back to the one of the build.
  'account.client': v.object({ id: word, secret: word }),
  'panel.width': v.object({ width: v.number() }),
  'meeting.prepare': v.object({ meetingKey: line }),
  'question.add': v.object({ ...mutation, id, text: v.pipe(text, trim, v.check((given) => given !== '')), phase: v.nullable(v.picklist(PHASES)) }),
  'question.edit': v.object({ ...mutation, id, text: v.optional(text), deleted: v.optional(v.boolean()) }),
  'template.add': v.object({
    ...mutation,
    id,
    name,
    points: v.array(v.object({ kind, text, questionId: v.nullable(id), minutes: v.nullable(v.number()), isPrivate: v.boolean() })),
  }),
  'template.edit': v.object({ ...mutation, id, name: v.optional(name), deleted: v.optional(v.boolean()) }),
  'decision.add': v.object({ ...mutation, id, personId: id, agreedIn: v.nullable(id), text }),
  'decision.edit': v.object({ ...mutation, id, text: v.optional(text), deleted: v.optional(v.boolean()) }),
  /** An empty text forgets the line. */
  'draft.write': v.object({ ...mutation, sessionId: id, field: id, text }),
  /** What a page that goes away could not get confirmed, in order; each is parsed by its own schema when it is done. */
  'changes.take': v.object({ ...mutation, changes: v.array(v.object({ name: v.picklist(CHANGES), request: v.unknown() })) }),
  'records.read': v.object({ queries: v.array(v.object({ store: v.picklist(READABLE), index: v.optional(id), key: v.optional(line), isSeries: v.optional(v.boolean()) })) }),
  'person.edit': v.object({
    ...mutation,
    id,
    name: v.optional(name),
    callName: v.optional(v.nullable(name)),
    sapaan: v.optional(name),
    cadence: v.optional(v.nullable(v.number())),
    remember: v.optional(text),
    relationship: v.optional(v.nullable(v.picklist(RELATIONSHIPS))),
    addresses: v.optional(v.array(v.pipe(line, v.transform((given) => given.trim().toLowerCase()), v.check((given) => /^[^\s@]+@[^\s@]+$/.test(given))))),
    deleted: v.optional(v.boolean()),
  }),
  'person.merge': v.object({ ...mutation, from: id, into: id }),
  /** Takes a change of many records back, by its mutation. */
  'change.undo': v.object({ id }),
  'trash.restore': v.object({ ...mutation, store: v.picklist(['people', 'points', 'followUps', 'decisions', 'savedTexts', 'questions', 'templates']), id }),
  'backup.state': v.object({}),
  'backup.later': v.object({}),
  'backup.export': v.object({}),
  /** What a file holds, by store. */
  'backup.import': v.object({ ...mutation, preferences: something, records: lists }),
  'diagnostics.read': v.object({}),
};
