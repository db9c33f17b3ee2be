import { act, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/popup.tsx';
import { addDays, today } from '@/utils/dates/local-date.ts';
import type { FollowUp } from '@/utils/domain/follow-up.ts';
import type { Person } from '@/utils/domain/person.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import type { NextMeeting } from '@/utils/messaging/protocol.ts';
import { BIMA, followUp, InEnglish } from './page.tsx';

// For tests of the popup, which mock the client: `vi.mock('@/utils/messaging/client.ts', …)` stands in each of them.

export const NOW = today(new Date());

/** A background that stores in `stored`. */
export class Background {
  readonly handle = vi.fn<(name: string, request: Record<string, unknown>) => Promise<unknown>>();
  stored: FollowUp[];
  people: Person[] = [BIMA];
  next: NextMeeting | null = null;
  #announced = (): void => undefined;

  constructor() {
    localStorage.clear();
    this.stored = [
      followUp('late', 'Send the budget draft', { due: addDays(NOW, -2) }),
      followUp('a', 'Reply about the dates', { due: NOW, createdAt: '2026-11-17T03:00:00.000Z' }),
      followUp('b', 'Find the book', { due: NOW, createdAt: '2026-11-17T04:00:00.000Z' }),
      followUp('later', 'Ask finance', { due: addDays(NOW, 5) }),
      followUp('theirs', 'Interview notes', { due: addDays(NOW, -1), owner: 'them' }),
    ];
    this.handle.mockImplementation((name, request) => this.answer(name, request));
    vi.mocked(ask).mockImplementation((name, request) => this.handle(name, request) as never);
    vi.mocked(onAnnouncement).mockImplementation((listen) => {
      this.#announced = () => listen({ announce: 'changed' });
      return () => undefined;
    });
  }

  announceChanged(): Promise<void> {
    return act(async () => { this.#announced(); await Promise.resolve(); });
  }

  failing(code: 'storage' | 'newer-database' | 'unreachable', what: string): void {
    this.handle.mockImplementation((name, request) => (name === what ? Promise.reject(new Failure(code)) : this.answer(name, request)));
  }

  /** The changes that were asked for, without their ids. */
  edits(): Record<string, unknown>[] {
    return this.handle.mock.calls.filter(([name]) => name === 'followUp.edit').map(([, { mutation: _, ...edit }]) => edit);
  }

  answer(name: string, request: Record<string, unknown>): Promise<unknown> {
    if (name === 'outstanding.read') {
      const followUps = this.stored.filter((f) => f.doneAt === null && f.deletedAt === null);
      return Promise.resolve({ followUps, people: this.people, defaultDue: {}, next: this.next });
    }
    if (name !== 'followUp.edit') return Promise.resolve(null);
    const before = this.stored.find(({ id }) => id === request['id']);
    if (!before) return Promise.reject(new Failure('not-found'));
    const { due, text, owner, done, deleted } = request;
    const at = (holds: unknown, old: string | null): string | null => (holds === undefined ? old : holds ? 'now' : null);
    const after: FollowUp = {
      ...before,
      due: typeof due === 'string' ? due : before.due,
      text: typeof text === 'string' ? text : before.text,
      owner: owner === 'me' || owner === 'them' ? owner : before.owner,
      doneAt: at(done, before.doneAt),
      deletedAt: at(deleted, before.deletedAt),
      revision: before.revision + 1,
    };
    this.stored = this.stored.map((f) => (f.id === after.id ? after : f));
    return Promise.resolve(after);
  }
}

export async function showPopup(): Promise<void> {
  render(<InEnglish><Popup /></InEnglish>);
  await screen.findByRole('heading', { level: 1 });
}

export const box = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('checkbox', { name });
export const names = (): (string | null)[] => screen.queryAllByRole('checkbox').map((one) => one.getAttribute('aria-label'));
export const headings = (): (string | null)[] => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
export const row = (name: string): HTMLElement => box(name).closest('li') ?? document.body;
export const ORDER = ['Send the budget draft', 'Reply about the dates', 'Find the book', 'Ask finance', 'Interview notes'];
