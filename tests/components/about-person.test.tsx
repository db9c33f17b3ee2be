import { act, cleanup, fireEvent, render, screen, waitFor, type RenderResult } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AboutPerson, AskRelationship } from '@/entrypoints/panel/about-person.tsx';
import type { Person } from '@/utils/domain/person.ts';
import { ask } from '@/utils/messaging/client.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import { notedActions } from './actions.ts';
import { BIMA, InEnglish } from './page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const NEW: Person = { ...BIMA, relationship: null };
let actions = notedActions();

beforeEach(() => {
  actions = notedActions();
  localStorage.clear();
  vi.mocked(ask).mockReset().mockResolvedValue(BIMA);
});
afterEach(cleanup);

const asking = (person: Person): RenderResult => render(<InEnglish><AskRelationship person={person} actions={actions} /></InEnglish>);
const choice = (): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox', { name: 'What is Bima to you?' });

it('what the person is to me is one of eleven, with a way back', () => {
  asking(NEW);
  expect(choice().options).toHaveLength(12);
  fireEvent.change(choice(), { target: { value: 'mentor' } });
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { id: 'bima', relationship: 'mentor' }]);
  actions.undoable.mock.lastCall?.[0].undo();
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { id: 'bima', relationship: null }]);
});

it('put aside, it is not asked again', () => {
  asking(NEW);
  fireEvent.click(screen.getByRole('button', { name: 'Skip' }));
  expect(screen.queryByRole('combobox')).toBeNull();
  cleanup();
  asking(NEW);
  expect(screen.queryByRole('combobox')).toBeNull();
});

it('answered, it stays under the keys until the panel opens again', () => {
  const shown = asking(NEW);
  shown.rerender(<InEnglish><AskRelationship person={BIMA} actions={actions} /></InEnglish>);
  expect(choice().value).toBe('report');
  expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
  cleanup();
  asking(BIMA);
  expect(screen.queryByRole('combobox')).toBeNull();
});

function about(person: Person): RenderResult {
  const shown = render(<InEnglish><AboutPerson person={person} actions={actions} /></InEnglish>);
  screen.getByText('About Bima').closest('details')?.setAttribute('open', '');
  return shown;
}
const rhythm = (): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox', { name: 'How often?' });
const remember = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What to remember about Bima' });

it('the rhythm that is usual is proposed until something was chosen', () => {
  about(BIMA);
  fireEvent.click(screen.getByRole('button', { name: 'Usual: every week' }));
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { cadence: 7 }]);
  cleanup();
  about({ ...BIMA, cadence: null });
  expect(screen.queryByRole('button', { name: /^Usual/ })).toBeNull();
});

it.each([
  ['14', 14],
  ['91', 91],
  ['', null],
])('the rhythm "%s" is %s days', (value, cadence) => {
  about({ ...BIMA, cadence: 30 });
  expect(rhythm().selectedOptions[0]?.textContent).toBe('Every month');
  fireEvent.change(rhythm(), { target: { value } });
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { cadence }]);
  actions.undoable.mock.lastCall?.[0].undo();
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { cadence: 30 }]);
});

it('a rhythm of another number of days shows as what it is', () => {
  about({ ...BIMA, cadence: 10 });
  expect(rhythm().selectedOptions[0]?.textContent).toBe('Every 10 days');
});

it('what to remember saves itself, and is sent again when it did not arrive', async () => {
  vi.mocked(ask).mockRejectedValueOnce(new Failure('unreachable'));
  about(BIMA);
  fireEvent.input(remember(), { target: { value: 'Has twins' } });
  fireEvent.blur(remember());
  await waitFor(() => expect(actions.failed).toHaveBeenCalledOnce());
  cleanup();
  about(BIMA);
  expect(remember().value).toBe('Has twins');
  expect(vi.mocked(ask).mock.calls.map(([, request]) => request)).toMatchObject([{ remember: 'Has twins' }, { remember: 'Has twins' }]);
  await act(async () => { await Promise.resolve(); });
  cleanup();
  about({ ...BIMA, remember: 'Has twins and a cat' });
  expect(remember().value).toBe('Has twins and a cat');
});

it('what was written elsewhere shows, but never over what is being written', () => {
  const shown = about(BIMA);
  shown.rerender(<InEnglish><AboutPerson person={{ ...BIMA, remember: 'Tea' }} actions={actions} /></InEnglish>);
  expect(remember().value).toBe('Tea');
  remember().focus();
  fireEvent.input(remember(), { target: { value: 'Tea, no sugar' } });
  shown.rerender(<InEnglish><AboutPerson person={{ ...BIMA, remember: 'Coffee' }} actions={actions} /></InEnglish>);
  expect(remember().value).toBe('Tea, no sugar');
});
