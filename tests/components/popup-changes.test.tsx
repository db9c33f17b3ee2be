import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '@/utils/dates/local-date.ts';
import type { TimedMeeting } from '@/utils/domain/meeting.ts';
import type { NextMeeting } from '@/utils/messaging/protocol.ts';
import { BIMA, followUp, sessionView } from './page.tsx';
import { Background, box, headings, names, NOW, ORDER, showPopup } from './popup-page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

let background: Background;
beforeEach(() => {
  background = new Background();
});
afterEach(cleanup);

const key = (name: string, pressed: string): boolean => fireEvent.keyDown(box(name), { key: pressed });
const undo = (): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'z', ctrlKey: true });
const said = (text: string): Promise<void> => waitFor(() => expect(screen.getByRole('status').textContent).toBe(`${text}Undo`));
const field = (name: string): Promise<HTMLInputElement> => screen.findByRole<HTMLInputElement>('textbox', { name });

describe('the text', () => {
  it('is edited in place by its key, saved by Enter, and undone', async () => {
    await showPopup();
    box('Find the book').focus();
    key('Find the book', 'e');
    const editing = await field('Edit: Find the book');
    expect(document.activeElement).toBe(editing);
    fireEvent.input(editing, { target: { value: 'Find the other book ' } });
    fireEvent.keyDown(editing, { key: 'Enter' });
    await waitFor(() => expect(document.activeElement).toBe(box('Find the other book')));
    await said('Text changed');
    undo();
    await waitFor(() => expect(names()).toEqual(ORDER));
    expect(background.edits()).toEqual([{ id: 'b', text: 'Find the other book' }, { id: 'b', text: 'Find the book' }]);
  });

  it.each([
    ['Escape', 'Something else', (editing: HTMLElement) => fireEvent.keyDown(editing, { key: 'Escape' })],
    ['Enter when nothing is left', '  ', (editing: HTMLElement) => fireEvent.keyDown(editing, { key: 'Enter' })],
  ])('stays as it was by %s', async (_, typed, leave) => {
    await showPopup();
    box('Find the book').focus();
    key('Find the book', 'e');
    const editing = await field('Edit: Find the book');
    fireEvent.input(editing, { target: { value: typed } });
    leave(editing);
    await waitFor(() => expect(document.activeElement).toBe(box('Find the book')));
    expect(background.edits()).toEqual([]);
  });

  it('is not lost when it could not be stored: it stands in the field as it was typed', async () => {
    await showPopup();
    background.failing('storage', 'followUp.edit');
    key('Find the book', 'e');
    const editing = await field('Edit: Find the book');
    fireEvent.input(editing, { target: { value: 'Find the other book' } });
    fireEvent.keyDown(editing, { key: 'Enter' });
    await screen.findByRole('alert');
    expect((await field('Edit: Find the book')).value).toBe('Find the other book');
  });

  it('leaves Ctrl+Z to the field while it is typed', async () => {
    await showPopup();
    fireEvent.click(box('Ask finance'));
    await said('Marked done');
    key('Find the book', 'e');
    expect(fireEvent.keyDown(await field('Edit: Find the book'), { key: 'z', ctrlKey: true })).toBe(true);
    expect(background.edits()).toHaveLength(1);
  });
});

describe('what is not finished when the popup closes', () => {
  const again = async (): Promise<void> => {
    cleanup();
    await showPopup();
  };
  const type = async (into: HTMLElement, value: string): Promise<void> => {
    fireEvent.input(into, { target: { value } });
    await waitFor(() => expect(into).toHaveProperty('value', value));
  };

  it('is there again: the line for a new one, and the edit of another', async () => {
    await showPopup();
    await type(await field('Add follow-up'), 'Send the draft to Bima');
    key('Find the book', 'e');
    await type(await field('Edit: Find the book'), 'Find the other b');
    await again();
    expect((await field('Add follow-up')).value).toBe('Send the draft to Bima');
    await screen.findByRole('button', { name: 'with Bima. Keep as text' }, { timeout: 5000 });
    expect((await field('Edit: Find the book')).value).toBe('Find the other b');
  });

  it('is forgotten once it is: added, saved, thrown away, or its follow-up is done', async () => {
    await showPopup();
    const line = await field('Add follow-up');
    await type(line, 'Send the draft to Bima');
    fireEvent.submit(line.closest('form') ?? line);
    await waitFor(() => expect(line.value).toBe(''), { timeout: 5000 });
    for (const [name, pressed] of [['Find the book', 'Enter'], ['Ask finance', 'Escape'], ['Reply about the dates', '']] as const) {
      key(name, 'e');
      const editing = await field(`Edit: ${name}`);
      await type(editing, `${name} soon`);
      if (pressed) fireEvent.keyDown(editing, { key: pressed });
    }
    background.stored = background.stored.filter(({ id }) => id !== 'a');
    await again();
    expect((await field('Add follow-up')).value).toBe('');
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    await waitFor(() => expect(localStorage).toHaveLength(0));
  });
});

describe('handing over', () => {
  it('moves it to what waits for others, with the focus, and back by undo', async () => {
    await showPopup();
    box('Find the book').focus();
    key('Find the book', 'h');
    await said('Handed over to Bima');
    expect(headings()).toEqual(['Overdue 1', 'Today 1', 'Upcoming 1', 'Waiting for others 2']);
    expect(document.activeElement).toBe(box('Find the book'));
    undo();
    await waitFor(() => expect(headings()).toEqual(['Overdue 1', 'Today 2', 'Upcoming 1', 'Waiting for others 1']));
    expect(document.activeElement).toBe(box('Find the book'));
  });

  it('takes over what was theirs', async () => {
    await showPopup();
    fireEvent.click(screen.getByRole('button', { name: 'More: Interview notes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take over' }));
    await said('Taken over');
    expect(background.edits()).toEqual([{ id: 'theirs', owner: 'me' }]);
  });
});

describe('undo', () => {
  it('gives another day back', async () => {
    await showPopup();
    key('Find the book', 'd');
    const due = await screen.findByLabelText<HTMLInputElement>('Due date');
    due.value = addDays(NOW, 1);
    fireEvent.keyDown(due, { key: 'Enter' });
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Due \w{3} \d+ \w+Undo$/));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(background.edits()[1]).toEqual({ id: 'b', due: NOW }));
    await waitFor(() => expect(document.activeElement).toBe(box('Find the book')));
  });

  it('goes back several steps, the last first, each once', async () => {
    await showPopup();
    box('Find the book').focus();
    key('Find the book', 'Delete');
    await said('Deleted');
    expect(document.activeElement).toBe(box('Ask finance'));
    fireEvent.click(box('Ask finance'));
    await said('Marked done');
    undo();
    await waitFor(() => expect(box('Ask finance').checked).toBe(false));
    expect(names()).not.toContain('Find the book');
    undo();
    await waitFor(() => expect(names()).toEqual(ORDER));
    undo();
    expect(background.edits()).toEqual([
      { id: 'b', deleted: true },
      { id: 'later', done: true },
      { id: 'later', done: false },
      { id: 'b', deleted: false },
    ]);
  });
});

describe('the filter by person', () => {
  it('is not there for one person', async () => {
    await showPopup();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('shows one person’s, until that one has nothing more', async () => {
    background.people = [BIMA, { ...BIMA, id: 'ayu', name: 'Ayu Lestari', callName: null }];
    background.stored.push(followUp('of-ayu', 'Ask Ayu', { personId: 'ayu', due: NOW }));
    await showPopup();
    const filter = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Filter by person' });
    expect(within(filter).getAllByRole('option').map((one) => one.textContent)).toEqual(['Everyone', 'Ayu Lestari', 'Bima']);
    fireEvent.change(filter, { target: { value: 'ayu' } });
    await waitFor(() => expect(names()).toEqual(['Ask Ayu']));
    background.stored = background.stored.filter(({ personId }) => personId === BIMA.id);
    await background.announceChanged();
    await waitFor(() => expect(names()).toEqual(ORDER));
  });
});

/** A 1:1 with Bima that begins in so many minutes. */
function nextIn(minutes: number, more: Partial<TimedMeeting> = {}): NextMeeting {
  const at = (late: number): string => new Date(Date.now() + late * 60_000).toISOString();
  const meeting: TimedMeeting = { key: 'dewi event', account: 'dewi', event: 'event', branch: 'event', verdict: 'one-on-one', reason: 'two-people', other: null, title: '', start: at(minutes), end: at(minutes + 30), day: null, timezone: null, place: '', joinUrl: '', seenAt: at(0), ...more };
  return { meeting, name: 'Bima', session: { ...sessionView().session, objective: 'Agree on the plan' }, agenda: [] };
}

describe('the next 1:1', () => {
  it.each([
    [{}, '1 of 4 ready'],
    [{ synced: { reasons: [], call: {}, only: true } }, '1 of 4 ready'],
    [{ synced: { reasons: [], call: {}, only: true, material: [{ title: 'Plan', fileUrl: 'https://drive.example/plan' }] } }, '2 of 4 ready'],
  ])('counts material, and a day ahead: %j', async (more, ready) => {
    background.next = nextIn(24.5, more);
    await showPopup();
    const next = screen.getByRole('region', { name: 'Next 1:1' });
    expect(within(next).getByText(ready)).toBeTruthy();
    expect(next.querySelectorAll('.dots i')).toHaveLength(4);
  });

  it('stands on top with what is prepared, and is opened by Prepare', async () => {
    background.next = nextIn(24.5);
    await showPopup();
    const next = within(screen.getByRole('region', { name: 'Next 1:1' }));
    expect(next.getByRole('heading').textContent).toBe('Bima');
    expect(next.getByText(/^\d\d:\d\d · in 25 min$/)).toBeTruthy();
    expect(next.getByText('1 of 4 ready')).toBeTruthy();
    fireEvent.click(next.getByRole('button', { name: 'Prepare' }));
    expect(background.handle).toHaveBeenCalledWith('meeting.prepare', { meetingKey: 'dewi event' });
  });

  it.each<[string, Partial<TimedMeeting>, string]>([
    ['Meet', { joinUrl: 'https://meet.google.com/abc-defg-hij' }, 'https://meet.google.com/abc-defg-hij'],
    ['Zoom, in the conference data', { synced: { reasons: [], call: { conferenceData: { entryPoints: [{ entryPointType: 'video', uri: 'https://us02web.zoom.us/j/812' }] } }, only: true } }, 'https://us02web.zoom.us/j/812'],
    ['Teams, in the description', { synced: { reasons: [], call: { description: 'https://teams.microsoft.com/l/meetup-join/19%3a/0' }, only: true } }, 'https://teams.microsoft.com/l/meetup-join/19%3a/0'],
    ['Webex, as the place', { synced: { reasons: [], call: { location: 'https://contoso.webex.com/meet/tono' }, only: true } }, 'https://contoso.webex.com/meet/tono'],
  ])('has the way into its call: %s', async (_, more, url) => {
    background.next = nextIn(24.5, more);
    await showPopup();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Join' });
    expect([link.href, link.target, link.rel, link.className]).toEqual([url, '_blank', 'noreferrer noopener', 'btn']);
  });

  it('leads with the call when it begins', async () => {
    background.next = nextIn(9, { joinUrl: 'https://meet.google.com/abc-defg-hij' });
    await showPopup();
    expect([screen.getByRole('link', { name: 'Join' }).className, screen.getByRole('button', { name: 'Prepare' }).className]).toEqual(['btn fill', 'btn']);
  });

  it('offers no call where there is none, or none that is one', async () => {
    background.next = nextIn(9, { synced: { reasons: [], call: { description: 'https://zoom.us/download' }, only: true } });
    await showPopup();
    expect(screen.queryByRole('link', { name: 'Join' })).toBeNull();
  });

  it('is nothing at all where none is known', async () => {
    await showPopup();
    expect(screen.queryByRole('region', { name: 'Next 1:1' })).toBeNull();
  });
});

it('? shows the keys, Escape hides them', async () => {
  await showPopup();
  key('Find the book', '?');
  const sheet = await screen.findByRole<HTMLDialogElement>('dialog', { name: 'Keys' });
  expect(within(sheet).getByText('Change due date')).toBeTruthy();
  fireEvent.keyDown(sheet, { key: 'Escape' });
  await waitFor(() => expect(sheet.open).toBe(false));
});
