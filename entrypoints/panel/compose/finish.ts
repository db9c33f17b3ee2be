import { flushTyping } from '@/components/use-autosave.ts';
import { append, withoutPiece } from '@/utils/domain/appended.ts';
import type { Composer, Outcome } from '@/utils/domain/composer.ts';
import { composeField } from '@/utils/domain/draft.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { addPoints, type Actions } from '../actions.ts';
import type { Drafts } from '../use-drafts.ts';

/** Empties all that a composer holds. @returns the way back, which leaves alone what was written there since */
export function emptied({ id, fields }: Composer, drafts: Drafts): () => void {
  const before = fields.flatMap((field): [string, string][] => {
    const name = composeField(id, field.id);
    const text = drafts.of(name);
    return text === undefined ? [] : [[name, text]];
  });
  for (const [name] of before) drafts.set(name, '');
  return () => { for (const [name, text] of before) drafts.giveBack(name, text); };
}

interface Finished {
  /** What the composer is called. */
  name: string;
  /** What is said of it. */
  said: string;
  outcome: Outcome;
  /** Empties the composer and gives the way back. */
  empty: () => () => void;
}

/** Does all that comes out of a composer, and empties it; one way back for all of it. */
export function finish(actions: Actions, view: SessionView, { name, said, outcome, empty }: Finished, now: number): void {
  // What is being typed into a note is part of what is added to.
  flushTyping();
  const backs = [addPoints(actions, view, outcome.points.map((point) => ({ ...point, questionId: null })), now), addAgreed(actions, view, outcome), addPiece(actions, 'note', outcome.note), addPiece(actions, 'sharedNote', outcome.sharedNote), empty()];
  actions.undoable({ did: 'added', text: name, said, undo: () => { for (const back of backs) back(); } });
}

function addAgreed({ push }: Actions, { person, session, defaultDue }: SessionView, { followUps, decisions }: Outcome): () => void {
  const agreed = { personId: person.id, agreedIn: session.id };
  const promises = followUps.map(({ text, owner, due }) => {
    const id = crypto.randomUUID();
    push({ name: 'followUp.add', request: { mutation: crypto.randomUUID(), id, ...agreed, text, owner, due: due ?? defaultDue } });
    return id;
  });
  const decided = decisions.map((text) => {
    const id = crypto.randomUUID();
    push({ name: 'decision.add', request: { mutation: crypto.randomUUID(), id, ...agreed, text } });
    return id;
  });
  return () => {
    for (const id of promises) push({ name: 'followUp.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } });
    for (const id of decided) push({ name: 'decision.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } });
  };
}

function addPiece({ texts }: Actions, text: 'note' | 'sharedNote', piece: string): () => void {
  if (!piece) return () => undefined;
  texts.set(text, append(texts.of(text), piece));
  return () => {
    flushTyping();
    texts.set(text, withoutPiece(texts.of(text), piece));
  };
}
