import { describe, expect, it } from 'vitest';
import { told } from '@/components/told.ts';

describe('what was done', () => {
  it.each([
    ['Send the draft', 'Deleted · Send the draft'],
    ['x'.repeat(60), `Deleted · ${'x'.repeat(60)}`],
    ['x'.repeat(61), `Deleted · ${'x'.repeat(59)}…`],
    ['🙂'.repeat(70), `Deleted · ${'🙂'.repeat(59)}…`],
    ['x\n'.repeat(40), `Deleted · ${'x\n'.repeat(40).slice(0, 59)}…`],
  ])('is told with enough of %j', (text, says) => expect(told('Deleted', text)).toBe(says));
});
