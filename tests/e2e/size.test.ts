import { describe, expect, it } from 'vitest';
import { isTooBig, measure, sizeTable } from '../tools/measure.ts';

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s', (build) => {
  it('stays within its size budgets', () => {
    const sizes = measure(build);
    expect(sizes.filter(isTooBig), `\n${sizeTable(sizes)}\n`).toEqual([]);
  });
});
