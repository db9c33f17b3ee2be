import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AgendaPlan } from '@/entrypoints/panel/agenda-plan.tsx';
import { Minutes } from '@/entrypoints/panel/minutes.tsx';
import { NO_PAST, type Past } from '@/components/use-past.ts';
import { SendAgenda } from '@/entrypoints/panel/send-agenda.tsx';
import type { TalkingPoint } from '@/utils/domain/talking-point.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { notedActions } from './actions.ts';
import { BIMA, InEnglish, MEETING, point, sessionView } from './page.tsx';

let actions = notedActions();
beforeEach(() => { actions = notedActions(); });
afterEach(cleanup);

const pushed = (): { name: string | undefined; id?: string }[] => actions.push.mock.calls.map(([{ name, request }]) => ({ name, ...request }));

describe('a template', () => {
  async function open(more: Partial<SessionView> = {}, past: Past | null = null): Promise<HTMLElement[]> {
    render(<InEnglish><AgendaPlan view={sessionView({ meeting: MEETING, ...more })} past={past} actions={actions} /></InEnglish>);
    fireEvent.click(screen.getByRole('button', { name: 'Use a template' }));
    await screen.findByRole('dialog', { name: 'Templates' });
    return [...document.querySelectorAll<HTMLElement>('.templates button')];
  }

  it('for the relationship comes first', async () => {
    const [first] = await open();
    expect(first?.querySelector('b')?.textContent).toBe('Ten, ten, ten');
    expect(first?.textContent).toContain('30 min · Fits best');
    expect(first?.textContent).toContain('Bima’s points 10 · My points 10 · What lies ahead 10');
    cleanup();
    const [others] = await open({ person: { ...BIMA, relationship: 'partner' } });
    expect(others?.querySelector('b')?.textContent).not.toBe('Ten, ten, ten');
  });

  it('adds its sections with their minutes behind what is there, and one way back takes all of them', async () => {
    const there = point('a', 'Launch', { position: 9e12 });
    const [first] = await open({ points: [there] });
    if (!first) throw new Error('no template');
    fireEvent.click(first);
    const adds = pushed().filter((one) => one.name === 'point.add');
    expect(adds).toMatchObject([{ text: 'Bima’s points', sessionId: 'session', questionId: 'ten-ten-ten/theirs' }, { text: 'My points' }, { text: 'What lies ahead' }]);
    const ids = adds.map((one) => one.id);
    expect(pushed().filter((one) => one.name === 'point.edit')).toMatchObject(ids.map((id, nth) => ({ id, minutes: 10, position: 9e12 + 1 + nth })));
    expect(actions.undoable).toHaveBeenCalledOnce();
    expect(actions.undoable.mock.lastCall?.[0].said).toBe('3 points added');
    actions.push.mockClear();
    actions.undoable.mock.lastCall?.[0].undo();
    expect(pushed()).toMatchObject(ids.map((id) => ({ id, deleted: true })));
  });

  it('that was used last with the person comes first', async () => {
    const [first] = await open({}, { ...NO_PAST, points: [point('p', 'Half', { questionId: 'half-and-half/any' })] });
    expect(first?.querySelector('b')?.textContent).toBe('Half and half');
    expect(first?.textContent).toContain('Fits best');
  });

  it('is shortened to a shorter meeting', async () => {
    const [first] = await open({ meeting: { ...MEETING, end: '2026-11-30T03:15:00.000Z' } });
    expect(first?.textContent).toContain('15 min');
  });
});

it.each([
  [[null], ''],
  [[10, 15], '25 of 30 minutes'],
  [[20, 15], '35 of 30 minutes · Short by 5 minutes'],
])('points of %j minutes say "%s"', (minutes, said) => {
  render(<InEnglish><AgendaPlan view={sessionView({ meeting: MEETING, points: minutes.map((n, nth) => point(String(nth), 'x', { minutes: n })) })} actions={actions} /></InEnglish>);
  expect(screen.getByRole('status').textContent).toBe(said);
});

describe('the minutes of a point', () => {
  function field(minutes: number | null): HTMLInputElement {
    const one: TalkingPoint = point('a', 'Launch', { minutes });
    render(<InEnglish><Minutes point={one} actions={actions} /></InEnglish>);
    return screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Minutes: Launch' });
  }
  it.each([
    ['7', 7],
    ['', null],
  ])('typed as "%s" are %s, by Enter, and can be taken back', async (typed, minutes) => {
    const input = field(5);
    fireEvent.input(input, { target: { value: typed } });
    await waitFor(() => expect(input.value).toBe(typed));
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(pushed()).toMatchObject([{ name: 'point.edit', id: 'a', minutes }]);
    actions.undoable.mock.lastCall?.[0].undo();
    expect(pushed()[1]).toMatchObject({ id: 'a', minutes: 5 });
  });
  it.each(['0', '-3', '9000', '5'])('typed as "%s" change nothing', async (typed) => {
    const input = field(5);
    fireEvent.input(input, { target: { value: typed } });
    await waitFor(() => expect(input.value).toBe(typed));
    fireEvent.blur(input);
    expect(actions.push).not.toHaveBeenCalled();
    await waitFor(() => expect(input.value).toBe('5'));
  });
  it('stay as they were by Escape, which closes nothing else', async () => {
    const input = field(5);
    fireEvent.input(input, { target: { value: '8' } });
    await waitFor(() => expect(input.value).toBe('8'));
    expect(fireEvent.keyDown(input, { key: 'Escape' })).toBe(false);
    await waitFor(() => expect(input.value).toBe('5'));
    expect(actions.push).not.toHaveBeenCalled();
  });
});

describe('the agenda as a mail', () => {
  const link = (more: Partial<SessionView>): HTMLAnchorElement | null => {
    render(<InEnglish><SendAgenda view={sessionView({ points: [point('a', 'Time off & more'), point('b', 'Raise', { isPrivate: true })], days: { session: '2026-11-23' }, ...more })} /></InEnglish>);
    return screen.queryByRole<HTMLAnchorElement>('link', { name: 'Send agenda' });
  };
  it('goes to the other person, without private points', () => {
    const mail = new URL(link({})?.href ?? '');
    expect([mail.protocol, mail.pathname, mail.searchParams.get('subject')]).toEqual(['mailto:', 'bima@example.com', 'Agenda for our 1:1, Mon 23 Nov']);
    expect(mail.searchParams.get('body')).toBe('Agenda for our 1:1, Mon 23 Nov\r\n\r\n- Time off & more\r\n');
  });
  it('goes to the address that is invited', () => {
    const person = { ...BIMA, addresses: ['bima@example.com', 'bima@home.example'] };
    expect(new URL(link({ person, meeting: { ...MEETING, other: { address: 'bima@home.example', name: 'Bima' } } })?.href ?? '').pathname).toBe('bima@home.example');
  });
  it('is only copied when it is too long for a link, and says so', () => {
    expect(link({ points: [point('a', 'x'.repeat(3000))] })).toBeNull();
    expect(screen.getByText('Too long for a mail link: copy it instead.')).toBeTruthy();
  });
  it('can be sent with half a sign in it', () => expect(link({ points: [point('a', '\ud83d')] })).not.toBeNull());
  it('is not offered when there is nothing to share', () => expect(link({ points: [point('b', 'Raise', { isPrivate: true })] })).toBeNull());
});
