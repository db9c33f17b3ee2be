import { asGrade } from '@/utils/domain/reflection.ts';
import type { Session } from '@/utils/domain/session.ts';
import type { Request } from '@/utils/messaging/protocol.ts';
import { only, type Actions } from '../actions.ts';

type Answer = Pick<Request<'session.edit'>, 'reached' | 'rating' | 'mood' | 'bothTalked' | 'wrappedAt'>;

/** Keeps an answer about the session; `said` is shown with the way back, '' keeps that silently. @param text what was answered */
export function answer(actions: Actions, session: Session, patch: Answer, text: string, said = ''): void {
  const { id, reached = null, rating, mood, bothTalked = null, wrappedAt = null } = session;
  const push = (edit: Answer): void => {
    // Each answer for itself: of two that follow each other fast, both count.
    actions.push({ name: 'session.edit', request: { mutation: crypto.randomUUID(), id, ...edit } }, `${id} ${Object.keys(patch).join()}`);
  };
  push(patch);
  actions.undoable({ did: 'changed', text, said, undo: () => { push(only({ reached, rating: asGrade(rating), mood: asGrade(mood), bothTalked, wrappedAt }, patch)); } });
}
