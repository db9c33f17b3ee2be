import { describe, expect, expectTypeOf, it } from 'vitest';
import type { calendar_v3 } from '@googleapis/calendar';
import { classifyEvent, REASONS, type EventFacts } from '@/utils/domain/one-on-one.ts';
import { CASES, wordsOf } from './one-on-one-table.ts';

describe('an event of the API', () => {
  it.each(CASES)('$name is $expected', ({ event, isPrimary = true, selves = ['dewi@contoso.example'], persons = [], expected, reasons }) => {
    const classified = classifyEvent(event, { selves, isPrimary, persons: new Set(persons) });
    expect(wordsOf(classified)).toBe(expected);
    expect(classified.reasons).toEqual(reasons);
    expect(classified.other === null).toBe(classified.kind !== 'one-on-one');
    expect(classified.confidence === 'none').toBe(classified.kind === 'unknown');
  });

  it('gives every reason at least once in the table', () => {
    expect(REASONS.filter((reason) => !CASES.some(({ reasons }) => reasons.includes(reason)))).toEqual([]);
  });

  it('names the other as the guest list does, else by the address', () => {
    const whose = { selves: ['dewi@contoso.example'], isPrimary: true };
    const name = (displayName?: string): string | undefined =>
      classifyEvent({ attendees: [{ email: 'dewi@contoso.example' }, { email: 'Bima@x.example', ...(displayName && { displayName }) }] }, whose).other?.name;
    expect(name('  Bima Prakoso ')).toBe('Bima Prakoso');
    expect(name()).toBe('bima@x.example');
  });

  it('can be handed over as Google’s own type has it', () => expectTypeOf<calendar_v3.Schema$Event>().toExtend<EventFacts>());
});
