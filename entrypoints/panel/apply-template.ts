import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { TemplatePoint } from '@/utils/templates/own-template.ts';
import type { Actions } from './actions.ts';

/** A template as the points that it becomes. */
export interface Applied {
  name: string;
  points: readonly TemplatePoint[];
  /** What is said of it. */
  said: string;
}

/** Adds the points with their minutes, in their order behind what is there; one way back for all of them. */
export function applyTemplate(actions: Actions, { person, session, points: there }: SessionView, { name, points, said }: Applied, now: number): void {
  // Places are times: what is added by hand a moment later comes behind.
  const first = Math.max(now, ...there.map(({ position }) => position + 1));
  const ids = points.map(({ minutes, ...point }, nth) => {
    const id = crypto.randomUUID();
    actions.push({ name: 'point.add', request: { mutation: crypto.randomUUID(), id, personId: person.id, sessionId: session.id, ...point } });
    actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id, minutes, position: first + nth } });
    return id;
  });
  actions.undoable({
    did: 'added',
    text: name,
    said,
    undo: () => { for (const id of ids) actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } }); },
  });
}
