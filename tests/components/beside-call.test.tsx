import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MeetSwitch } from '@/entrypoints/app/meet-switch.tsx';
import { BesideCall } from '@/entrypoints/panel/beside-call.tsx';
import { enBefore } from '@/utils/i18n/en-before.ts';
import { MEET_PAGES } from '@/utils/meet-page/origin.ts';
import { InEnglish, MEETING } from './page.tsx';

const IN_MEET = { ...MEETING, joinUrl: 'https://meet.google.com/abc-defg-hij' };
const MEET = { origins: [MEET_PAGES] };
const event = { addListener: vi.fn<(listener: () => void) => void>(), removeListener: vi.fn() };
const permissions = { contains: vi.fn<() => Promise<boolean>>(), request: vi.fn<() => Promise<boolean>>(), remove: vi.fn<() => Promise<boolean>>(), onAdded: event, onRemoved: event };

beforeEach(() => {
  fakeBrowser.reset();
  for (const mock of [permissions.contains, permissions.request, permissions.remove, event.addListener]) mock.mockReset();
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(true);
  permissions.remove.mockResolvedValue(true);
  Object.assign(fakeBrowser, { permissions });
});
afterEach(cleanup);

const offer = (meeting = IN_MEET): void => void render(<InEnglish><BesideCall meeting={meeting} /></InEnglish>);
const wish = (): Promise<HTMLElement> => screen.findByRole('button', { name: enBefore.besideCall });
const isAnswered = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('meetAnswered'))['meetAnswered'];
/** What is shown once storage and permissions have been asked. */
const nothing = async (): Promise<void> => {
  await waitFor(() => expect(permissions.contains).toHaveBeenCalled());
  await Promise.resolve();
  expect(screen.queryByText(enBefore.besideCall)).toBeNull();
};

describe('the panel’s offer to stand beside calls', () => {
  it('asks the browser in the click itself, says what it means now, and asks no more', async () => {
    offer();
    fireEvent.click(await wish());
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith(MEET);
    expect((await screen.findByText(enBefore.besideCallOn)).getAttribute('role')).toBe('status');
    expect(screen.queryByText(enBefore.besideCall)).toBeNull();
    expect(await isAnswered()).toBe(true);
  });

  it.each(['the browser’s question', 'the offer'])('is not made again after a no to %s', async (to) => {
    permissions.request.mockResolvedValue(false);
    offer();
    const button = await wish();
    fireEvent.click(to === 'the offer' ? screen.getByRole('button', { name: enBefore.notBesideCall }) : button);
    await waitFor(async () => expect(await isAnswered()).toBe(true));
    cleanup();
    permissions.contains.mockClear();
    offer();
    await nothing();
  });

  it('is not made where Meet is allowed already', async () => {
    permissions.contains.mockResolvedValue(true);
    offer();
    await nothing();
  });

  it('is not made for a call elsewhere, or none', () => {
    for (const joinUrl of ['', 'https://us02web.zoom.us/j/8']) offer({ ...MEETING, joinUrl });
    expect(permissions.contains).not.toHaveBeenCalled();
  });

  it('leads to the settings where a frame cannot ask', async () => {
    Reflect.deleteProperty(fakeBrowser, 'permissions');
    offer();
    const link = await screen.findByRole('link', { name: enBefore.besideCall });
    expect(link.getAttribute('href')).toMatch(/\/app\.html#settings$/);
    // Nowhere to go to here.
    link.addEventListener('click', (click) => { click.preventDefault(); });
    fireEvent.click(link);
    await waitFor(async () => expect(await isAnswered()).toBe(true));
  });
});

describe('the switch in the settings', () => {
  const failed = vi.fn();
  const show = async (): Promise<HTMLInputElement> => {
    render(<InEnglish><MeetSwitch onFailed={failed} /></InEnglish>);
    const input = await screen.findByRole<HTMLInputElement>('switch', { name: 'Show the panel beside 1:1 calls' });
    await waitFor(() => expect(input.disabled).toBe(false));
    return input;
  };
  /** The browser tells that a permission has come or gone. */
  const tell = (isAllowed: boolean): void => {
    permissions.contains.mockResolvedValue(isAllowed);
    for (const [listener] of event.addListener.mock.calls) listener();
  };

  it('asks for Meet’s pages, and is on when the browser says so', async () => {
    const input = await show();
    fireEvent.click(input);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith(MEET);
    expect(input.checked).toBe(false);
    tell(true);
    await waitFor(() => expect(input.checked).toBe(true));
    expect(await isAnswered()).toBe(true);
  });

  it('gives them back', async () => {
    permissions.contains.mockResolvedValue(true);
    const input = await show();
    fireEvent.click(input);
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith(MEET);
    tell(false);
    await waitFor(() => expect(input.checked).toBe(false));
  });
});
