import { beforeEach, describe, expect, it } from 'vitest';
import type { MessageName, Request } from '@/utils/messaging/protocol.ts';
import { requests } from '@/utils/messaging/requests.ts';
import { addFollowUp, addPoint, ask, fresh, freshBackground, prepare, see, send, stored } from './desk.ts';

/** A request of each mutating message, on records that are there. */
interface Mutation<Name extends MessageName = MessageName> {
  name: Name;
  request: Request<Name>;
}
const mutation = <Name extends MessageName>(name: Name, request: Request<Name>): Mutation => ({ name, request });

async function mutations(): Promise<Mutation[]> {
  const view = await prepare(await see('first'));
  const point = await addPoint(view, 'Time off');
  const followUp = await addFollowUp(view, 'Send the draft');
  await ask('override.write', { mutation: fresh('mutation'), account: 'dewi@example.com', scope: 'event', target: 'said', is: 'not', personId: null });
  const question = fresh('question');
  await ask('question.add', { mutation: fresh('mutation'), id: question, text: 'What helps you?', phase: null });
  const ayu = (await ask('person.add', { mutation: fresh('mutation'), id: fresh('person'), name: 'Ayu' })).id;
  const deleted = await addPoint(view, 'Not now');
  await ask('point.edit', { mutation: fresh('mutation'), id: deleted, deleted: true });
  const now = { mutation: fresh('mutation') };
  const personId = view.person.id;
  const decision = fresh('decision');
  await ask('decision.add', { mutation: fresh('mutation'), id: decision, personId, agreedIn: view.session.id, text: 'We meet on Fridays' });
  const template = fresh('template');
  const points = [{ kind: 'topic' as const, text: 'News', questionId: null, minutes: 5, isPrivate: false }];
  await ask('template.add', { mutation: fresh('mutation'), id: template, name: 'Ours', points });
  return [
    mutation('template.add', { ...now, id: fresh('template'), name: 'Another', points }),
    mutation('template.edit', { ...now, id: template, name: 'Our weekly' }),
    mutation('session.start', { ...now, id: fresh('session'), personId }),
    mutation('decision.edit', { ...now, id: decision, text: 'We meet on Tuesdays' }),
    mutation('session.open', { ...now, meetingKey: await see('second') }),
    mutation('override.write', { ...now, account: 'dewi@example.com', scope: 'event', target: 'first', is: 'not', personId: null }),
    mutation('override.undo', { ...now, account: 'dewi@example.com', scope: 'event', target: 'said' }),
    mutation('session.edit', { ...now, id: view.session.id, objective: 'January', note: 'A note' }),
    mutation('point.add', { ...now, id: fresh('point'), personId, sessionId: view.session.id, kind: 'question', text: 'How are you?', questionId: 'opening-1' }),
    mutation('point.edit', { ...now, id: point, text: 'Time off in December', discussedIn: view.session.id }),
    mutation('followUp.add', { ...now, id: fresh('follow-up'), personId, agreedIn: null, text: 'Book the room', owner: 'them', due: '2026-11-30' }),
    mutation('followUp.edit', { ...now, id: followUp, done: true }),
    mutation('person.add', { ...now, id: fresh('person'), name: 'Ayu' }),
    mutation('person.edit', { ...now, id: personId, callName: 'Bim' }),
    mutation('person.merge', { ...now, from: ayu, into: personId }),
    mutation('trash.restore', { ...now, store: 'points', id: deleted }),
    mutation('backup.import', { ...now, preferences: {}, records: (await ask('backup.export', {})).records }),
    mutation('question.add', { ...now, id: fresh('question'), text: 'What helps you?', phase: 'work' }),
    mutation('question.edit', { ...now, id: question, text: 'What helps you most?' }),
    mutation('decision.add', { ...now, id: fresh('decision'), personId, agreedIn: view.session.id, text: 'We meet on Mondays' }),
    mutation('draft.write', { ...now, sessionId: view.session.id, field: 'point', text: 'Half a th' }),
    mutation('changes.take', { ...now, changes: [{ name: 'point.edit', request: { mutation: fresh('mutation'), id: point, text: 'Handed over' } }] }),
  ];
}

beforeEach(freshBackground);

const MUTATING = Object.entries(requests).filter(([, schema]) => 'mutation' in schema.entries).map(([name]) => name);

describe.each(MUTATING)('%s', (name) => {
  async function given(): Promise<Mutation> {
    const found = (await mutations()).find((m) => m.name === name);
    if (!found) throw new Error(`${name} is new: add a request of it here`);
    return found;
  }

  it('that arrives twice is done once', async () => {
    const { name, request } = await given();
    const first = await ask(name, request);
    const once = await stored();
    const second = await ask(name, request);
    expect(second).toEqual(first);
    expect(await stored()).toEqual(once);
  });

  it('that arrives twice at the same time is done once', async () => {
    const { name, request } = await given();
    const [first, second] = await Promise.all([ask(name, request), ask(name, request)]);
    const both = await stored();
    expect(second).toEqual(first);
    await ask(name, request);
    expect(await stored()).toEqual(both);
  });
});

describe('an edit whose answer got lost, sent again', () => {
  it('does not undo what another page did meanwhile', async () => {
    const view = await prepare(await see('first'));
    const id = await addFollowUp(view, 'Send the draft');
    const done = { mutation: fresh('mutation'), id, done: true };
    await ask('followUp.edit', done);
    await ask('followUp.edit', { mutation: fresh('mutation'), id, done: false });
    expect(await ask('followUp.edit', done)).toMatchObject({ doneAt: null });
    expect((await ask('outstanding.read', {})).followUps).toHaveLength(1);
  });
});

describe.each([
  mutation('session.edit', { mutation: 'm', id: 'gone', note: 'typed' }),
  mutation('session.open', { mutation: 'm', meetingKey: 'never seen' }),
  mutation('point.edit', { mutation: 'm', id: 'gone', text: 'typed' }),
  mutation('followUp.edit', { mutation: 'm', id: 'gone', done: true }),
  mutation('followUp.add', { mutation: 'm', id: 'new', personId: 'gone', agreedIn: null, text: 'typed', owner: 'me', due: '2026-12-01' }),
])('$name of something that is not there', ({ name, request }) => {
  it('is refused as not found, and stores nothing', async () => {
    const before = await stored();
    expect(await send(name, request)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await stored()).toEqual(before);
  });
});
