import { vi, type Mock } from 'vitest';
import type { Actions } from '@/entrypoints/panel/actions.ts';

/** Actions that are only noted down; the lines that are not finished and the texts of the session are kept in maps. */
export function notedActions(): { [Key in Exclude<keyof Actions, 'drafts' | 'texts'>]: Mock<Actions[Key]> } & Pick<Actions, 'drafts' | 'texts'> {
  const written = new Map<string, string>();
  const texts = new Map<string, string>();
  return {
    push: vi.fn<Actions['push']>(),
    undoable: vi.fn<Actions['undoable']>(),
    say: vi.fn<Actions['say']>(),
    failed: vi.fn<Actions['failed']>(),
    waiting: vi.fn<Actions['waiting']>(),
    drafts: {
      of: (field) => texts.get(field) || undefined,
      set: (field, text) => { texts.set(field, text); },
      giveBack: (field, text) => { texts.set(field, text); },
    },
    texts: {
      of: (field) => written.get(field) ?? '',
      set: (field, text) => { written.set(field, text); },
    },
  };
}
