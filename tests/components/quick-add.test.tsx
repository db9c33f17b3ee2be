import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { ComponentProps, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuickAdd, type NewFollowUp } from '@/components/quick-add.tsx';
import { BIMA, InEnglish } from './page.tsx';

afterEach(cleanup);

type Add = (followUp: NewFollowUp) => Promise<void>;

function Kept(props: Omit<ComponentProps<typeof QuickAdd>, 'line' | 'onLine'>): JSX.Element {
  const [line, setLine] = useState('');
  return <QuickAdd {...props} line={line} onLine={setLine} />;
}

function show(onAdd: Add, inPanel = true): HTMLInputElement {
  render(
    <InEnglish>
      <Kept people={[BIMA]} person={inPanel ? BIMA : null} defaultDue={() => '2026-12-01'} onAdd={onAdd} onNewPerson={() => Promise.resolve('citra')} />
    </InEnglish>,
  );
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Add follow-up' });
}

function enter(field: HTMLElement): void {
  const form = field.closest('form');
  if (!form) throw new Error('no form');
  fireEvent.submit(form);
}

/** An `onAdd` that is confirmed, or fails, when the test says so. */
function held(): { onAdd: ReturnType<typeof vi.fn<Add>>; confirm: () => void; fail: () => void } {
  let confirm = (): void => undefined;
  let fail = (): void => undefined;
  const onAdd = vi.fn<Add>(() => new Promise((resolve, reject) => {
    confirm = resolve;
    fail = () => reject(new Error('unreachable'));
  }));
  return { onAdd, confirm: () => confirm(), fail: () => fail() };
}

describe('one line for a follow-up', () => {
  it('needs nothing but its text: mine, due by default, and the field is ready for the next', async () => {
    const onAdd = vi.fn<Add>().mockResolvedValue();
    const field = show(onAdd);
    fireEvent.input(field, { target: { value: 'Send the budget draft' } });
    enter(field);
    await waitFor(() => expect(field.value).toBe(''));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({ text: 'Send the budget draft', owner: 'me', due: '2026-12-01', personId: 'bima' });
    expect(document.activeElement).toBe(field);
  });

  it('keeps a chip that was clicked as text', async () => {
    const onAdd = vi.fn<Add>().mockResolvedValue();
    const field = show(onAdd);
    fireEvent.input(field, { target: { value: 'Kirim laporan besok' } });
    fireEvent.click(await screen.findByRole('button', { name: /Keep as text$/ }));
    await screen.findByRole('button', { name: 'Tue 1 Dec. Change due date' });
    enter(field);
    await waitFor(() => expect(onAdd).toHaveBeenCalled());
    expect(onAdd.mock.calls[0]?.[0]).toMatchObject({ text: 'Kirim laporan besok', due: '2026-12-01' });
  });

  it('is kept in the field until it is confirmed, and when it was not', async () => {
    const { onAdd, fail } = held();
    const field = show(onAdd);
    fireEvent.input(field, { target: { value: 'Interview notes' } });
    enter(field);
    await waitFor(() => expect(onAdd).toHaveBeenCalled());
    expect(field.value).toBe('Interview notes');
    fail();
    await Promise.resolve();
    expect(field.value).toBe('Interview notes');
    await waitFor(() => {
      enter(field);
      expect(onAdd).toHaveBeenCalledTimes(2);
    });
  });

  it('is added once, however often Enter is pressed', async () => {
    const { onAdd, confirm } = held();
    const field = show(onAdd);
    fireEvent.input(field, { target: { value: 'Interview notes' } });
    enter(field);
    enter(field);
    await waitFor(() => expect(onAdd).toHaveBeenCalled());
    enter(field);
    confirm();
    await waitFor(() => expect(field.value).toBe(''));
    expect(onAdd).toHaveBeenCalledTimes(1);
  });

  it('leaves what is typed while it is being stored', async () => {
    const { onAdd, confirm } = held();
    const field = show(onAdd);
    fireEvent.input(field, { target: { value: 'Interview notes' } });
    enter(field);
    await waitFor(() => expect(onAdd).toHaveBeenCalled());
    fireEvent.input(field, { target: { value: 'Interview notesCa' } });
    confirm();
    await waitFor(() => expect(field.value).toBe('Ca'));
  });

  it('in the popup asks for whom when it names nobody', async () => {
    const onAdd = vi.fn<Add>().mockResolvedValue();
    const field = show(onAdd, false);
    fireEvent.input(field, { target: { value: 'Book a room' } });
    enter(field);
    const group = await screen.findByRole('group', { name: 'Who is this with?' });
    expect(onAdd).not.toHaveBeenCalled();
    expect(field.value).toBe('Book a room');
    const choice = [...group.querySelectorAll('button')].find((button) => button.textContent === 'Bima');
    if (!choice) throw new Error('Bima cannot be chosen');
    fireEvent.click(choice);
    await waitFor(() => expect(onAdd).toHaveBeenCalledExactlyOnceWith({ text: 'Book a room', owner: 'me', due: '2026-12-01', personId: 'bima' }));
  });

  it('in the popup makes a person of a typed name', async () => {
    const onAdd = vi.fn<Add>().mockResolvedValue();
    const field = show(onAdd, false);
    fireEvent.input(field, { target: { value: 'Book a room' } });
    enter(field);
    const name = await screen.findByRole('textbox', { name: 'New person' });
    fireEvent.input(name, { target: { value: 'Citra' } });
    fireEvent.keyDown(name, { key: 'Enter' });
    await waitFor(() => expect(onAdd).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ personId: 'citra' })));
  });
});
