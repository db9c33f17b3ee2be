import type { Language } from '@/utils/i18n/language.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { lineIn } from '@/utils/templates/line.ts';
import type { Section } from '@/utils/templates/template.ts';
import type { Actions } from './actions.ts';

/** A template whose sections become points. */
export interface Applied {
  name: string;
  sections: readonly Section[];
  /** What is said of it. */
  said: string;
}

/** Adds the sections as points with their minutes, in their order behind what is there; one way back for all of them. */
export function applyTemplate(actions: Actions, { person, session, points }: SessionView, { name, sections, said }: Applied, language: Language, now: number): void {
  // Places are times: what is added by hand a moment later comes behind.
  const first = Math.max(now, ...points.map(({ position }) => position + 1));
  const ids = sections.map((section, nth) => {
    const id = crypto.randomUUID();
    const text = lineIn(language, section.name, person);
    actions.push({ name: 'point.add', request: { mutation: crypto.randomUUID(), id, personId: person.id, sessionId: session.id, kind: 'topic', text, questionId: null } });
    actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id, minutes: section.minutes, position: first + nth } });
    return id;
  });
  actions.undoable({
    did: 'added',
    text: name,
    said,
    undo: () => { for (const id of ids) actions.push({ name: 'point.edit', request: { mutation: crypto.randomUUID(), id, deleted: true } }); },
  });
}
