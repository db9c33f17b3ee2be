import { describe, expect, it } from 'vitest';
import { readAgreements, writeAgreements, type Agreement } from '@/utils/domain/agreement.ts';

const SEND: Agreement = { text: 'Send it', owner: 'them', due: '2026-12-04' };

describe('what is being agreed', () => {
  it('reads as it was written, with the line that is still empty', () => {
    const all: Agreement[] = [SEND, { text: '', owner: 'me', due: null }, { text: 'Mondays', owner: 'both', due: null }];
    expect(readAgreements(writeAgreements(all))).toEqual(all);
  });
  it('is empty when nothing is written', () => expect(writeAgreements([{ ...SEND, text: '  ' }])).toBe(''));
  it.each([
    ['nothing', '', []],
    ['no JSON', '{', []],
    ['no list', '{"text":"x"}', []],
    ['what is no agreement', '[1, null, {"text": 2}]', []],
    ['an owner and a day that are none', '[{"text":"x","owner":"us","due":"2026-02-30"}]', [{ text: 'x', owner: 'me', due: null }]],
  ])('reads %s', (_, text, expected) => expect(readAgreements(text)).toEqual(expected));
});
