import { draftId, type Draft } from '@/utils/domain/draft.ts';
import type { Actions } from '../actions.ts';
import { useDrafts, type Drafts } from '../use-drafts.ts';

interface SessionsDrafts {
  /** This session first, then the others of which there are drafts. */
  sessions: string[];
  /** The drafts of one of them. */
  draftsOf: (sessionId: string) => Drafts;
}

/** The drafts of this session and of others: what was begun there is gone on with there. */
export function useSessionsDrafts(own: string, { push, drafts }: Actions, earlier: readonly Draft[]): SessionsDrafts {
  const others = [...new Set(earlier.map(({ sessionId }) => sessionId))];
  const theirs = useDrafts(Object.fromEntries(earlier.map(({ id, text }) => [id, text])), (id, text) => {
    const sessionId = others.find((other) => id.startsWith(`${other} `));
    if (sessionId === undefined) return;
    const field = id.slice(sessionId.length + 1);
    push({ name: 'draft.write', request: { mutation: crypto.randomUUID(), sessionId, field, text } }, `${sessionId} draft ${field}`);
  });
  return {
    sessions: [own, ...others],
    draftsOf: (sessionId) =>
      sessionId === own
        ? drafts
        : {
            of: (field) => theirs.of(draftId(sessionId, field)),
            set: (field, text) => { theirs.set(draftId(sessionId, field), text); },
            giveBack: (field, text) => { theirs.giveBack(draftId(sessionId, field), text); },
          },
  };
}
