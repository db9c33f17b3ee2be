import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GoogleAccount } from '@/components/google-account.tsx';
import { ConnectInvitation } from '@/entrypoints/popup/connect-invitation.tsx';
import { GOOGLE_API_PAGES } from '@/utils/calendar-api/google.ts';
import { ACCOUNT_PROBLEMS, type AccountsView, type AccountView } from '@/utils/domain/account.ts';
import { en } from '@/utils/i18n/en.ts';
import { id } from '@/utils/i18n/id.ts';
import { ask, onAnnouncement } from '@/utils/messaging/client.ts';
import { Failure } from '@/utils/messaging/failure.ts';
import { InEnglish } from './page.tsx';

vi.mock('@/utils/messaging/client.ts', () => ({ ask: vi.fn(), onAnnouncement: vi.fn() }));

const DEWI = 'dewi@contoso.example';
const RINA = 'rina@contoso.example';
let view: AccountsView;
let refusal: Failure | null;
let announced = (): void => undefined;
const request = vi.fn<(permissions: { origins: string[] }) => Promise<boolean>>();

function account(address: string, more: Partial<AccountView> = {}, sync: Partial<AccountView['sync']> = {}): AccountView {
  return { address, needsReconnect: false, calendars: [], ...more, sync: { isRunning: false, read: null, lastSync: null, problem: null, ...sync } };
}

beforeEach(() => {
  view = { accounts: [], isConnecting: false, problem: null, ownClientId: null, redirect: 'https://x.chromiumapp.org/', canConnect: true };
  refusal = null;
  request.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions: { request } });
  vi.mocked(ask).mockReset().mockImplementation(() => (refusal ? Promise.reject(refusal) : Promise.resolve(view)));
  vi.mocked(onAnnouncement).mockImplementation((listen) => {
    announced = () => listen({ announce: 'accounts' });
    return () => undefined;
  });
});
afterEach(cleanup);

const asked = (): unknown[] => vi.mocked(ask).mock.calls.filter(([name]) => name !== 'accounts.read');
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const show = async (): Promise<void> => {
  render(<InEnglish><GoogleAccount /></InEnglish>);
  await screen.findByText('Use your own Google client');
};
/** The background tells that something has changed. */
const change = (next: Partial<AccountsView>): Promise<void> => act(async () => {
  view = { ...view, ...next };
  announced();
  await Promise.resolve();
});

describe('connecting', () => {
  it('asks the browser for the two hosts in the click itself, then the background', async () => {
    await show();
    fireEvent.click(button('Connect Google Calendar'));
    // Nothing was awaited before.
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: GOOGLE_API_PAGES });
    await waitFor(() => expect(asked()).toEqual([['account.connect', { when: 'granted' }], ['account.connect', { when: 'now' }]]));
  });

  it('says what a refusal means, and offers it again', async () => {
    request.mockResolvedValue(false);
    await show();
    fireEvent.click(button('Connect Google Calendar'));
    expect((await screen.findByText(en.accountProblems['no-permission'])).getAttribute('role')).toBe('status');
    expect(asked()).toEqual([['account.connect', { when: 'granted' }]]);
    expect(button('Connect Google Calendar')).not.toHaveProperty('disabled', true);
  });

  it('waits while Google’s window is open', async () => {
    await show();
    await change({ isConnecting: true });
    expect(screen.getByText('Waiting for Google. Go on in its window.')).toBeTruthy();
    expect(button('Connect Google Calendar')).toHaveProperty('disabled', true);
    await change({ isConnecting: false, problem: 'cancelled' });
    expect(screen.getByText(en.accountProblems.cancelled)).toBeTruthy();
  });

  it('is not possible without a client, and says how it would be', async () => {
    view.canConnect = false;
    await show();
    expect(screen.queryByRole('button', { name: 'Connect Google Calendar' })).toBeNull();
    expect(screen.getByText(en.accountProblems['no-client'])).toBeTruthy();
    expect(screen.getByLabelText('Client ID')).toBeTruthy();
  });
});

describe('a connected account', () => {
  const row = (address: string) => within(screen.getByRole('group', { name: address }));

  it.each<[string, AccountView, string]>([
    ['was not synced yet', account(DEWI), 'Not synced yet'],
    ['is syncing', account(DEWI, {}, { isRunning: true }), 'Syncing'],
    ['is syncing and has read something', account(DEWI, {}, { isRunning: true, read: 1 }), 'Syncing: 1 event read'],
    ['was synced', account(DEWI, {}, { lastSync: new Date(Date.now() - 5 * 60_000).toISOString() }), 'Last sync 5 minutes ago'],
    ['was synced just now', account(DEWI, {}, { lastSync: new Date().toISOString() }), 'Last sync just now'],
    ['was synced tomorrow, by a wrong clock', account(DEWI, {}, { lastSync: new Date(Date.now() + 86_400_000).toISOString() }), 'Last sync just now'],
    ['has a problem', account(DEWI, {}, { problem: 'offline' }), `${en.accountProblems.offline} Not synced yet.`],
    ['must be connected again', account(DEWI, { needsReconnect: true }), en.accountProblems.reconnect],
  ])('that %s says so', async (_, shown, words) => {
    view.accounts = [shown];
    await show();
    expect(row(DEWI).getByRole('status').textContent).toBe(words);
  });

  it('can be synced and disconnected, each for itself', async () => {
    view.accounts = [account(DEWI), account(RINA)];
    await show();
    fireEvent.click(row(RINA).getByRole('button', { name: 'Sync now' }));
    fireEvent.click(row(DEWI).getByRole('button', { name: 'Disconnect' }));
    expect(asked()).toEqual([['account.sync', { address: RINA }], ['account.disconnect', { address: DEWI }]]);
    expect(button('Add another account')).toBeTruthy();
    await act(async () => { await Promise.resolve(); });
  });

  it('can be connected again, and asks for the hosts in the click', async () => {
    view.accounts = [account(DEWI, { needsReconnect: true })];
    await show();
    fireEvent.click(row(DEWI).getByRole('button', { name: 'Reconnect' }));
    expect(request).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(asked()).toEqual([['account.reconnect', { address: DEWI }]]));
  });

  it('keeps what is shown when the background fails, and says why', async () => {
    view.accounts = [account(DEWI)];
    await show();
    refusal = new Failure('storage');
    fireEvent.click(row(DEWI).getByRole('button', { name: 'Sync now' }));
    expect((await screen.findByRole('alert')).textContent).toContain(en.errors.storage);
    expect(row(DEWI).getByText(DEWI)).toBeTruthy();
  });
});

describe('the calendars of an account', () => {
  const CALENDARS = [
    { id: DEWI, name: 'Dewi Anggraini', isPrimary: true, isChosen: true },
    { id: 'family', name: 'Family', isPrimary: false, isChosen: false },
  ];
  const box = (name: string | RegExp): HTMLInputElement => screen.getByRole('checkbox', { name, hidden: true });

  it('are not offered before Google has told of them', async () => {
    view.accounts = [account(DEWI)];
    await show();
    expect(screen.queryByText(/^Calendars/)).toBeNull();
  });

  it('are boxes, of which those are ticked that are looked at', async () => {
    view.accounts = [account(DEWI, { calendars: CALENDARS })];
    await show();
    expect(screen.getByText('Calendars: 1 of 2 looked at')).toBeTruthy();
    expect([box('Dewi Anggraini main calendar').checked, box('Family').checked]).toEqual([true, false]);
  });

  it('are chosen one by one, and the click is seen at once', async () => {
    view.accounts = [account(DEWI, { calendars: CALENDARS })];
    await show();
    fireEvent.click(box('Family'));
    expect(screen.getByText('Calendars: 2 of 2 looked at')).toBeTruthy();
    expect(asked()).toEqual([['account.calendar', { address: DEWI, calendar: 'family', isChosen: true }]]);
    await act(async () => { await Promise.resolve(); });
  });

  it('say it as long as the main one is not looked at', async () => {
    view.accounts = [account(DEWI, { calendars: CALENDARS.map((calendar) => ({ ...calendar, isChosen: false })) })];
    await show();
    expect(screen.getByText(en.google.primaryOff).getAttribute('role')).toBe('status');
  });

  it('go back to what is stored when a choice could not be kept, and say why', async () => {
    view.accounts = [account(DEWI, { calendars: CALENDARS })];
    await show();
    refusal = new Failure('storage');
    fireEvent.click(box(/^Dewi/));
    expect(box(/^Dewi/).checked).toBe(false);
    expect((await screen.findByRole('alert')).textContent).toContain(en.errors.storage);
    await waitFor(() => expect(box(/^Dewi/).checked).toBe(true));
  });
});

describe('a client of one’s own', () => {
  const type = (label: string, value: string): void => void fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

  it('is saved, and the secret is not shown any more', async () => {
    await show();
    type('Client ID', ' mine.apps.googleusercontent.com ');
    type('Client secret (optional)', 'hush');
    fireEvent.click(button('Save'));
    await screen.findByText('Saved');
    expect(asked()).toEqual([['account.client', { id: 'mine.apps.googleusercontent.com', secret: 'hush' }]]);
    expect(field('Client secret (optional)').value).toBe('');
  });

  it('stays in the fields when it could not be saved', async () => {
    await show();
    type('Client ID', 'mine');
    type('Client secret (optional)', 'hush');
    refusal = new Failure('storage');
    fireEvent.click(button('Save'));
    await screen.findByRole('alert');
    expect([field('Client ID').value, field('Client secret (optional)').value]).toEqual(['mine', 'hush']);
  });
});

describe('the offer in the popup', () => {
  const offer = async (): Promise<HTMLElement | null> => {
    render(<InEnglish><ConnectInvitation /></InEnglish>);
    await act(async () => { await Promise.resolve(); });
    return screen.queryByRole('button', { name: 'Connect Google Calendar' });
  };
  it('is there as long as nothing is connected', async () => expect(await offer()).toBeTruthy());
  it('goes once an account is connected', async () => {
    view.accounts = [account(DEWI, { needsReconnect: true })];
    expect(await offer()).toBeNull();
  });
  it('is not made when it could not be kept', async () => {
    view.canConnect = false;
    expect(await offer()).toBeNull();
  });
});

it('every problem has a sentence of its own in both languages', () => {
  for (const { accountProblems } of [en, id]) {
    expect(Object.keys(accountProblems).sort()).toEqual([...ACCOUNT_PROBLEMS].sort());
    expect(new Set(Object.values(accountProblems)).size).toBe(ACCOUNT_PROBLEMS.length);
    for (const sentence of Object.values(accountProblems)) expect(sentence).toMatch(/[.]$/);
  }
});
