import { describe, expect, it } from 'vitest';
import { addressOf, mailLink } from '@/utils/domain/mail-link.ts';
import { BIMA, MEETING } from '../../components/page.tsx';

describe('the mail', () => {
  it('is addressed and written, line by line', () => {
    const address = mailLink('bima@example.com', 'Summary, Mon', 'A & B\n- 50 % = ½?\n');
    expect(address).toBe('mailto:bima@example.com?subject=Summary%2C%20Mon&body=A%20%26%20B%0D%0A-%2050%20%25%20%3D%20%C2%BD%3F%0D%0A');
  });

  it('takes no headers from an address, and text that was cut in the middle of a sign', () => {
    expect(mailLink('a?bcc=x@example.com', '', '')).toBe('mailto:a%3Fbcc%3Dx@example.com?subject=&body=');
    expect(mailLink('a@example.com', '\ud83d', '')).toContain('subject=%EF%BF%BD&');
  });

  it('is no link when it is too long for one', () => {
    const rest = 'mailto:a@b.c?subject=&body='.length;
    expect(mailLink('a@b.c', '', 'x'.repeat(2000 - rest))).toHaveLength(2000);
    expect(mailLink('a@b.c', '', 'x'.repeat(2001 - rest))).toBeNull();
  });
});

const invited = (address: string): typeof MEETING => ({ ...MEETING, other: { address, name: '' } });

it.each([
  ['the invited address', ['home@example.com', 'work@example.com'], invited('work@example.com'), 'work@example.com'],
  ['the first, when another than theirs was invited', ['home@example.com'], invited('rini@example.com'), 'home@example.com'],
  ['the first, without an event', ['home@example.com', 'work@example.com'], null, 'home@example.com'],
  ['nobody yet, when there is none', [], MEETING, ''],
])('it goes to %s', (_, addresses, meeting, to) => {
  expect(addressOf({ ...BIMA, addresses }, meeting)).toBe(to);
});
