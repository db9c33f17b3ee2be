import { first } from './001-first.ts';
import { overrides } from './002-overrides.ts';
import { agenda } from './003-agenda.ts';
import { draftsAndQuestions } from './004-drafts-and-questions.ts';
import { calendarSync } from './005-calendar-sync.ts';
import { asideAndUndo } from './006-aside-and-undo.ts';
import { decisions } from './007-decisions.ts';
import { eventRows } from './008-event-rows.ts';
import { templates } from './009-templates.ts';

/** One step of the schema. It runs inside the upgrade's transaction: when it throws, the old data stay as they were. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** Step n makes version n + 1 out of version n; never edit one that was released. */
export const MIGRATIONS: readonly Migration[] = [first, overrides, agenda, draftsAndQuestions, calendarSync, asideAndUndo, decisions, eventRows, templates];
