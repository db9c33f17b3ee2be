import { act, cleanup, fireEvent, render, screen, waitFor, type RenderResult } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AboutPerson, AskRelationship } from '@/entrypoints/panel/about-person.tsx';
import { SAPAAN, type Person } from '@/utils/domain/person.ts';
import { id } from '@/utils/i18n/id.ts';
import { WordsContext } from '@/utils/i18n/words.ts';
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

it.each<[Person['relationship'], string, boolean]>([
  ['partner', 'Anda', true],
  ['family', 'Anda', true],
  ['friend', 'Anda', true],
  ['manager', 'Anda', false],
  ['partner', 'kamu', false],
  ['family', 'Ibu', false],
])('to a %s who is addressed as %s, kamu is offered in Indonesian: %s', (relationship, sapaan, isOffered) => {
  const person = { ...NEW, sapaan };
  const page = (next: Person): JSX.Element => <WordsContext.Provider value={{ language: 'id', t: id }}><AskRelationship person={next} actions={actions} /></WordsContext.Provider>;
  const shown = render(page(person));
  shown.rerender(page({ ...person, relationship }));
  const offer = screen.queryByRole('button', { name: 'Sapa dengan “kamu”' });
  expect(offer !== null).toBe(isOffered);
  if (!offer) return;
  fireEvent.click(offer);
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { id: 'bima', sapaan: 'kamu' }]);
  expect(document.activeElement?.tagName).toBe('SELECT');
});

it('kamu is not offered in English', () => {
  asking(NEW).rerender(<InEnglish><AskRelationship person={{ ...NEW, relationship: 'friend', sapaan: 'Anda' }} actions={actions} /></InEnglish>);
  expect(screen.queryByRole('button')).toBeNull();
});

function about(person: Person): RenderResult {
  const shown = render(<InEnglish><AboutPerson person={person} actions={actions} /></InEnglish>);
  screen.getByText('About Bima').closest('details')?.setAttribute('open', '');
  return shown;
}
const rhythm = (): HTMLSelectElement => screen.getByRole<HTMLSelectElement>('combobox', { name: 'How often?' });
const remember = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What to remember about Bima' });

it('says how to hold the talk', () => {
  about(BIMA);
  expect(screen.getByText('Ask before you tell: the agenda is Bima’s first.')).toBeTruthy();
  cleanup();
  about(NEW);
  expect(document.querySelector('.about-person p.meta[dir]')).toBeNull();
});

it('what I call them saves itself once, with a way back', () => {
  about(BIMA);
  const name = screen.getByRole('textbox', { name: 'What I call them' });
  fireEvent.input(name, { target: { value: 'Bim' } });
  fireEvent.keyDown(name, { key: 'Enter' });
  fireEvent.blur(name);
  expect(vi.mocked(ask).mock.calls).toMatchObject([['person.edit', { id: 'bima', callName: 'Bim' }]]);
  actions.undoable.mock.lastCall?.[0].undo();
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { id: 'bima', callName: 'Bima' }]);
});

it('what I call them is sent again when it did not arrive', async () => {
  vi.mocked(ask).mockRejectedValueOnce(new Failure('unreachable'));
  about(BIMA);
  const name = screen.getByRole('textbox', { name: 'What I call them' });
  fireEvent.input(name, { target: { value: '' } });
  fireEvent.blur(name);
  await waitFor(() => expect(actions.failed).toHaveBeenCalledOnce());
  await act(async () => { await Promise.resolve(); });
  fireEvent.blur(name);
  expect(vi.mocked(ask).mock.calls.map(([, request]) => request)).toMatchObject([{ callName: null }, { callName: null }]);
});

it('how I address them is one of the usual words or my own, with a way back', () => {
  const shown = about(BIMA);
  const sapaan = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Form of address in Indonesian' });
  expect(sapaan.options).toHaveLength(SAPAAN.length + 1);
  fireEvent.change(sapaan, { target: { value: 'Mas' } });
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { sapaan: 'Mas' }]);
  actions.undoable.mock.lastCall?.[0].undo();
  expect(vi.mocked(ask).mock.lastCall).toMatchObject(['person.edit', { sapaan: 'kamu' }]);
  shown.rerender(<InEnglish><AboutPerson person={{ ...BIMA, sapaan: 'Bang' }} actions={actions} /></InEnglish>);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Other form of address' }).value).toBe('Bang');
});

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
