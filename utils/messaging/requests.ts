import * as v from 'valibot';
import { RELATIONSHIPS } from '../domain/person.ts';
import { POINT_KINDS } from '../domain/talking-point.ts';
import { FIRST_PERSONS, LANGUAGE_SETTINGS, THEMES } from '../preferences.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const line = v.pipe(v.string(), v.maxLength(20_000));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const name = v.pipe(line, v.trim(), v.minLength(1));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const owner = v.picklist(['me', 'them']);
const mutation = { mutation: id };

/** The shape of every request. What does not fit is refused before anybody believes it. */
export const requests = {
  'page.start': v.object({ account: line }),
  'page.report': v.object({
    account: line,
    event: line,
    branch: line,
    verdict: v.picklist(['one-on-one', 'group', 'solo', 'unknown']),
    other: v.nullable(v.object({ address: line, name: line })),
    title: line,
    when: line,
    day: v.nullable(day),
    originalStart: v.nullable(line),
    locale: line,
    timezone: v.nullable(line),
    place: line,
    joinUrl: line,
  }),
  'page.wake': v.object({}),
  'session.open': v.object({ ...mutation, meetingKey: line }),
  'session.read': v.object({ sessionId: id }),
  'session.edit': v.object({ ...mutation, id, objective: v.optional(text), note: v.optional(text) }),
  'point.add': v.object({
    ...mutation,
    id,
    personId: id,
    sessionId: v.nullable(id),
    kind: v.picklist(POINT_KINDS),
    text,
    questionId: v.nullable(id),
  }),
  'point.edit': v.object({
    ...mutation,
    id,
    text: v.optional(text),
    kind: v.optional(v.picklist(POINT_KINDS)),
    discussedIn: v.optional(v.nullable(id)),
    deleted: v.optional(v.boolean()),
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
  }),
  'panel.close': v.object({}),
  'people.read': v.object({}),
  'person.read': v.object({ id }),
  'person.edit': v.object({
    ...mutation,
    id,
    name: v.optional(name),
    callName: v.optional(v.nullable(name)),
    sapaan: v.optional(name),
    relationship: v.optional(v.nullable(v.picklist(RELATIONSHIPS))),
    addresses: v.optional(v.array(v.pipe(line, v.trim(), v.toLowerCase(), v.regex(/^[^\s@]+@[^\s@]+$/)))),
    deleted: v.optional(v.boolean()),
  }),
  'person.merge': v.object({ ...mutation, from: id, into: id }),
  /** Takes a change of many records back, by its mutation. */
  'change.undo': v.object({ id }),
  'trash.read': v.object({}),
  'trash.restore': v.object({ ...mutation, store: v.picklist(['people', 'points', 'followUps']), id }),
  'backup.state': v.object({}),
  'backup.later': v.object({}),
  'backup.export': v.object({}),
  'backup.import': v.object({ ...mutation, text: v.string() }),
  'diagnostics.read': v.object({}),
  'aside.read': v.object({}),
};
