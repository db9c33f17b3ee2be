import { beforeEach, describe, expect, it, vi } from 'vitest';
import { knownVerdict, noVerdicts, type VerdictCopy } from '@/utils/domain/verdicts.ts';
import type { Verdict } from '@/utils/domain/page-verdict.ts';
import type { Request } from '@/utils/messaging/protocol.ts';
import { readEvent } from '@/utils/messaging/event-view.ts';
import { ACCOUNT, ask, freshBackground, see } from './desk.ts';

// A page's question, answered by the background that is started here.
vi.mock('@/utils/messaging/client.ts', () => ({ ask: (name: 'records.read', request: Request<'records.read'>) => ask(name, request) }));

const AYU = { address: 'ayu@example.com', name: 'Ayu' };
const verdicts = async (account = ACCOUNT): Promise<VerdictCopy> => (await ask('page.start', { account })).verdicts;

beforeEach(freshBackground);

describe('a verdict', () => {
  it.each<[Verdict, Verdict, Verdict]>([
    ['one-on-one', 'unknown', 'one-on-one'],
    ['group', 'unknown', 'group'],
    ['solo', 'unknown', 'solo'],
    ['unknown', 'one-on-one', 'one-on-one'],
    ['one-on-one', 'group', 'group'],
    ['group', 'one-on-one', 'one-on-one'],
    ['one-on-one', 'solo', 'solo'],
  ])('%s, then %s: %s', async (before, after, known) => {
    for (const verdict of [before, after]) await see('event', { verdict, ...(verdict !== 'one-on-one' && { other: null }) });
    expect(knownVerdict(await verdicts(), 'event', 'none')).toBe(known);
  });

  it('that is not known leaves title, person and time of what was known', async () => {
    await see('event');
    await see('event', { verdict: 'unknown', other: null, title: '' });
    expect(await ask('session.open', { mutation: 'm', meetingKey: `${ACCOUNT} event` })).toMatchObject({ meeting: { title: 'Bima / Dewi', other: { address: 'bima@example.com' } } });
  });

  it('is handed to the account that saw it only', async () => {
    await see('event');
    expect(await verdicts('other@example.com')).toEqual(noVerdicts());
  });
});

describe('what is said of one event', () => {
  const verdict = async (event: string): Promise<Verdict> => (await readEvent(`${ACCOUNT} ${event}`)).verdict;

  it('is what all that is known of the account says: its own verdict, else that of its series, and above both the user’s word', async () => {
    await see('weekly_1', { branch: 'weekly' });
    await see('weekly_2', { branch: 'weekly', verdict: 'unknown', other: null });
    await see('weekly_3', { branch: 'weekly', verdict: 'group', other: null });
    await see('weekly_R20261201_1', { branch: 'weekly_R20261201', verdict: 'unknown', other: null });
    await see('weeklyother_1', { branch: 'weeklyother', other: AYU });
    await see('said', { verdict: 'solo', other: null });
    await ask('override.write', { mutation: 'm', account: ACCOUNT, scope: 'event', target: 'said', is: 'one-on-one', personId: null });
    const copy = await verdicts();
    for (const [event, branch, wanted] of [['weekly_1', 'weekly', 'one-on-one'], ['weekly_2', 'weekly', 'one-on-one'], ['weekly_3', 'weekly', 'group'], ['weekly_R20261201_1', 'weekly_R20261201', 'unknown'], ['said', 'said', 'one-on-one']] as const) {
      expect([event, await verdict(event), knownVerdict(copy, event, branch)]).toEqual([event, wanted, wanted]);
    }
  });
});

describe('a series', () => {
  it('is a one-on-one after one of its events was seen', async () => {
    await see('weekly_1', { branch: 'weekly' });
    expect(knownVerdict(await verdicts(), 'weekly_9', 'weekly')).toBe('one-on-one');
  });

  it('is none any more when an event of it is with somebody else; each event keeps its own', async () => {
    await see('weekly_1', { branch: 'weekly' });
    await see('weekly_2', { branch: 'weekly', other: AYU });
    await see('weekly_3', { branch: 'weekly' });
    const copy = await verdicts();
    expect(knownVerdict(copy, 'weekly_9', 'weekly')).toBe('unknown');
    expect(knownVerdict(copy, 'weekly_2', 'weekly')).toBe('one-on-one');
  });

  it('that was split with another person is another series', async () => {
    await see('weekly_1', { branch: 'weekly' });
    await see('weekly_R20261201_1', { branch: 'weekly_R20261201', other: AYU });
    expect((await verdicts()).series).toEqual({ weekly: 'bima@example.com', weekly_R20261201: 'ayu@example.com' });
  });

  it('stays one though an event of it is a group', async () => {
    await see('weekly_1', { branch: 'weekly' });
    await see('weekly_2', { branch: 'weekly', verdict: 'group', other: null });
    const copy = await verdicts();
    expect([knownVerdict(copy, 'weekly_2', 'weekly'), knownVerdict(copy, 'weekly_3', 'weekly')]).toEqual(['group', 'one-on-one']);
  });
});
