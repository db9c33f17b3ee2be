import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MaterialList } from '@/entrypoints/panel/material-list.tsx';
import type { Material } from '@/utils/domain/material.ts';
import type { SessionView } from '@/utils/messaging/protocol.ts';
import { notedActions } from './actions.ts';
import { InEnglish, MEETING, sessionView } from './page.tsx';

const PLAN = { title: 'Plan', url: 'https://docs.example/plan' };
const GOALS = { title: 'Goals', url: 'https://docs.example/goals' };
let actions = notedActions();

beforeEach(() => { actions = notedActions(); });
afterEach(cleanup);

function show(links: Material[] = [], more: Partial<SessionView> = {}): void {
  const view = sessionView();
  const page = (): void => { shown.rerender(<InEnglish><MaterialList view={{ ...view, session: { ...view.session, links }, ...more }} actions={actions} /></InEnglish>); };
  const shown = render(<InEnglish>{null}</InEnglish>);
  // The noted drafts do not draw.
  const { set } = actions.drafts;
  actions.drafts.set = (field, text) => { set(field, text); page(); };
  page();
}
const sent = (): unknown => actions.push.mock.lastCall?.[0];
const line = (): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a link' });
function add(text: string): void {
  fireEvent.input(line(), { target: { value: text } });
  fireEvent.submit(line().closest('form') ?? line());
}

it('an event’s files open in a tab of their own that learns nothing of where it came from', () => {
  const material = [{ title: 'Goals', fileUrl: 'https://drive.google.com/file/d/1practice/view' }, { title: 'Trap', fileUrl: 'javascript:alert(1)' }];
  show([PLAN], { meeting: { ...MEETING, synced: { reasons: [], call: {}, only: true, material } } });
  expect(screen.getAllByRole<HTMLAnchorElement>('link').map(({ textContent, href, target, rel }) => [textContent, href, target, rel])).toEqual([
    ['Goals', 'https://drive.google.com/file/d/1practice/view', '_blank', 'noreferrer noopener'],
    ['Plan', 'https://docs.example/plan', '_blank', 'noreferrer noopener'],
  ]);
  expect(screen.getByRole('heading', { name: 'Material' })).toBeTruthy();
});

it('a link is added, with or without an event, with a way back', () => {
  show([PLAN]);
  add(' https://wiki.example/team/ ');
  expect(sent()).toMatchObject({ name: 'session.edit', request: { id: 'session', links: [PLAN, { title: 'wiki.example/team', url: 'https://wiki.example/team/' }] } });
  expect(line().value).toBe('');
  actions.undoable.mock.lastCall?.[0].undo();
  expect(sent()).toMatchObject({ request: { links: [PLAN] } });
});

it.each([
  ['javascript:alert(1)', 'This is no web address. It begins with https:// or http://.'],
  ['the plan', 'This is no web address. It begins with https:// or http://.'],
  [PLAN.url, 'This link is here already.'],
])('%s stays in the line, and it is said why until the line is changed', async (text, why) => {
  show([PLAN]);
  add(text);
  expect((await screen.findByRole('alert')).textContent).toBe(why);
  expect([line().value, actions.push.mock.calls]).toEqual([text, []]);
  fireEvent.input(line(), { target: { value: `${text}s` } });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('a link is renamed and removed, with a way back', async () => {
  show([PLAN, GOALS]);
  fireEvent.click(screen.getByRole('button', { name: 'Edit: Plan' }));
  const field = await screen.findByRole('textbox', { name: 'Edit: Plan' });
  fireEvent.input(field, { target: { value: 'The plan' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(sent()).toMatchObject({ request: { links: [{ ...PLAN, title: 'The plan' }, GOALS] } });
  actions.undoable.mock.lastCall?.[0].undo();
  expect(sent()).toMatchObject({ request: { links: [PLAN, GOALS] } });
  fireEvent.click(await screen.findByRole('button', { name: 'Delete: Goals' }));
  expect(sent()).toMatchObject({ request: { links: [PLAN] } });
  actions.undoable.mock.lastCall?.[0].undo();
  expect(sent()).toMatchObject({ request: { links: [PLAN, GOALS] } });
});
