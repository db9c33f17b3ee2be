import type { SessionView } from '@/utils/messaging/protocol.ts';
import type { TemplatePoint } from '@/utils/templates/own-template.ts';
import { addPoints, type Actions } from './actions.ts';

/** A template as the points that it becomes. */
export interface Applied {
  name: string;
  points: readonly TemplatePoint[];
  /** What is said of it. */
  said: string;
}

/** Adds the points with their minutes, in their order behind what is there; one way back for all of them. */
export function applyTemplate(actions: Actions, view: SessionView, { name, points, said }: Applied, now: number): void {
  actions.undoable({ did: 'added', text: name, said, undo: addPoints(actions, view, points, now) });
}
