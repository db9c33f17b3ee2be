import type { NewFollowUp } from '@/components/quick-add.tsx';
import type { Decision } from '@/utils/domain/decision.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { SessionText } from '@/utils/domain/session.ts';
import type { Place, TalkingPoint } from '@/utils/domain/talking-point.ts';
import type { EditOf, PendingChange, SessionView } from '@/utils/messaging/protocol.ts';
import type { OwnQuestion } from '@/utils/questions/own-question.ts';
import type { OwnTemplate, TemplatePoint } from '@/utils/templates/own-template.ts';
import type { Drafts } from './use-drafts.ts';

/** A change and the way back from it. */
export interface Way {
  did: 'added' | 'changed' | 'deleted';
  /** What it was done to. */
  text: string;
  /** What is said of it; '' keeps the way back silently. */
  said: string;
  undo: () => void;
}

/** What the parts of the panel do with a session. */
export interface Actions {
  /** Shows a change at once and sends it until it is confirmed; of one key only the latest counts. */
  push: (change: PendingChange, key?: string) => void;
  /** Keeps the way back; shows it where something is said. */
  undoable: (way: Way) => void;
  /** Says something that went well, and can be seen only elsewhere or not at all. */
  say: (text: string) => void;
  /** Shows what went wrong; what is in the fields stays. */
  failed: (error: unknown) => void;
  /** What of this key is not confirmed yet. */
  waiting: (key: string) => PendingChange | undefined;
  drafts: Drafts;
  /** The texts of the session as they were written last, confirmed or not; what is set shows in their fields too. */
  texts: {
    of: (text: SessionText) => string;
    set: (text: SessionText, written: string) => void;
  };
}

type New = Pick<TalkingPoint, 'kind' | 'text' | 'questionId' | 'parkedIn'>;

/** Adds a point to the agenda; `said` is shown with the way back, '' keeps that silently. */
export function addPoint(actions: Actions, { person, session }: SessionView, point: New, said = ''): void {
  const id = crypto.randomUUID();
  actions.push({ name: 'point.add', request: { mutation: crypto.randomUUID(), id, personId: person.id, sessionId: session.id, ...point } });
  actions.undoable({ did: 'added', text: point.text, said, undo: () => { actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } }); } });
}

/** Adds points in their order behind what is there, as they are. @returns the way back for all of them */
export function addPoints({ push }: Actions, { person, session, points: there }: SessionView, added: readonly (Omit<TemplatePoint, 'minutes'> & Partial<Pick<TemplatePoint, 'minutes'>>)[], now: number): () => void {
  // Places are times: what is added by hand a moment later comes behind.
  const first = Math.max(now, ...there.map(({ position }) => position + 1));
  const edit = (id: string, patch: EditOf<'point.edit'>): void => { push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id, ...patch } }); };
  const ids = added.map(({ minutes, ...point }, nth) => {
    const id = crypto.randomUUID();
    push({ name: 'point.add', request: { mutation: crypto.randomUUID(), id, personId: person.id, sessionId: session.id, ...point } });
    edit(id, { minutes, position: first + nth });
    return id;
  });
  return () => { for (const id of ids) edit(id, { deleted: true }); };
}

/** Adds a follow-up that was agreed in this session; the way back is kept silently. */
export function addFollowUp(actions: Actions, { session }: SessionView, followUp: NewFollowUp): void {
  const id = crypto.randomUUID();
  actions.push({ name: 'followUp.add', request: { mutation: crypto.randomUUID(), id, agreedIn: session.id, ...followUp } });
  actions.undoable({ did: 'added', text: followUp.text, said: '', undo: () => { actions.push({ name: 'followUp.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } }); } });
}

/** Adds a question of one's own; the way back is kept silently. */
export function addQuestion(actions: Actions, text: string, phase: OwnQuestion['phase']): void {
  const id = crypto.randomUUID();
  actions.push({ name: 'question.add', request: { mutation: crypto.randomUUID(), id, text, phase } });
  actions.undoable({ did: 'added', text, said: '', undo: () => { actions.push({ name: 'question.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } }); } });
}

/** Keeps an agenda as a template; the way back is kept silently. */
export function addTemplate(actions: Actions, name: string, points: readonly TemplatePoint[]): void {
  const id = crypto.randomUUID();
  actions.push({ name: 'template.add', request: { mutation: crypto.randomUUID(), id, name, points: [...points] } });
  actions.undoable({ did: 'added', text: name, said: '', undo: () => { actions.push({ name: 'template.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } }); } });
}

/** Changes an own template; the way back is kept silently. */
export function editTemplate(actions: Actions, { id, name, deletedAt }: OwnTemplate, patch: EditOf<'template.edit'>): void {
  const before: Back<typeof patch> = { name, deleted: deletedAt !== null };
  const push = (edit: typeof patch): void => { actions.push({ name: 'template.edit', request: { mutation: crypto.randomUUID(), id, ...edit } }); };
  push(patch);
  actions.undoable({ did: patch.deleted ? 'deleted' : 'changed', text: name, said: '', undo: () => { push(only(before, patch)); } });
}

/** Keeps what was agreed; the way back is kept silently. */
export function addDecision(actions: Actions, { person, session }: SessionView, text: string): void {
  const id = crypto.randomUUID();
  actions.push({ name: 'decision.add', request: { mutation: crypto.randomUUID(), id, personId: person.id, agreedIn: session.id, text } });
  actions.undoable({ did: 'added', text, said: '', undo: () => { actions.push({ name: 'decision.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } }); } });
}

type Back<Edit> = { [Key in keyof Edit]-?: Exclude<Edit[Key], undefined> };

/** Changes a point; `said` is shown with the way back, '' keeps that silently. */
export function editPoint(actions: Actions, point: TalkingPoint, patch: Omit<EditOf<'point.edit'>, 'base' | 'note' | 'sharedNote'>, said = ''): void {
  const { text, kind, discussedIn, position, isPrivate = false, broughtBy = 'me', minutes = null, parkedIn = null, deletedAt } = point;
  const before: Back<typeof patch> = { text, kind, discussedIn, position, isPrivate, broughtBy, minutes, parkedIn, deleted: deletedAt !== null };
  const push = (edit: typeof patch): void => { actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id: point.id, ...edit } }); };
  push(patch);
  actions.undoable({ did: patch.deleted ? 'deleted' : 'changed', text, said, undo: () => { push(only(before, patch)); } });
}

/** Moves a point, and so gives others other places too; one way back for all of them. */
export function movePoints(actions: Actions, moved: TalkingPoint, points: readonly TalkingPoint[], places: readonly Place[]): void {
  const push = (to: readonly Place[]): void => {
    for (const place of to) actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), ...place } });
  };
  const before = points.filter((p) => places.some(({ id }) => id === p.id)).map(({ id, position }) => ({ id, position }));
  push(places);
  actions.undoable({ did: 'changed', text: moved.text, said: '', undo: () => { push(before); } });
}

/** Changes a follow-up; `said` is shown with the way back, '' keeps that silently. */
export function editFollowUp(actions: Actions, followUp: FollowUp, patch: EditOf<'followUp.edit'>, said = ''): void {
  const { text, owner, due, doneAt, deletedAt } = followUp;
  const before: Back<typeof patch> = { text, owner, due, done: doneAt !== null, deleted: deletedAt !== null };
  const push = (edit: typeof patch): void => { actions.push({ name: 'followUp.edit', request: { mutation: crypto.randomUUID(), id: followUp.id, ...edit } }); };
  push(patch);
  actions.undoable({ did: patch.deleted ? 'deleted' : 'changed', text, said, undo: () => { push(only(before, patch)); } });
}

/** Changes a decision; `said` is shown with the way back, '' keeps that silently. */
export function editDecision(actions: Actions, { id, text, deletedAt }: Decision, patch: EditOf<'decision.edit'>, said = ''): void {
  const before: Back<typeof patch> = { text, deleted: deletedAt !== null };
  const push = (edit: typeof patch): void => { actions.push({ name: 'decision.edit', request: { mutation: crypto.randomUUID(), id, ...edit } }); };
  push(patch);
  actions.undoable({ did: patch.deleted ? 'deleted' : 'changed', text, said, undo: () => { push(only(before, patch)); } });
}

/** Changes an own question; `said` is shown with the way back. */
export function editQuestion(actions: Actions, { id, text, deletedAt }: OwnQuestion, patch: EditOf<'question.edit'>, said: string): void {
  const before: Back<typeof patch> = { text, deleted: deletedAt !== null };
  const push = (edit: typeof patch): void => { actions.push({ name: 'question.edit', request: { mutation: crypto.randomUUID(), id, ...edit } }); };
  push(patch);
  actions.undoable({ did: patch.deleted ? 'deleted' : 'changed', text, said, undo: () => { push(only(before, patch)); } });
}

/** Of what was before, what the patch has changed. */
export function only<T extends object>(before: T, patch: { [Key in keyof T]?: unknown }): Partial<T> {
  const picked: Partial<T> = {};
  for (const key in before) if (key in patch) picked[key] = before[key];
  return picked;
}
