import { afterAll, describe, expect, it } from 'vitest';
import { eid, pageHtml, SELF, type Written } from '../../fixtures/popover.ts';
import { parsePage } from '../../tools/captures.ts';
import { drifts } from '../../tools/drift.ts';
import { judgeCapture } from '../../tools/judge-page.ts';

const BIMA = 'bima@contoso.example';
const GROUP = { address: 'team@contoso.example', isGroup: true };
const EVENT = { eid: eid('4g3nkejd9b5bd6k2quvnf0d7h8') };

/** Pages by what they are; nothing that drifts may make another verdict of them. */
const PAGES: Record<string, Written> = {
  'one-on-one': { ...EVENT, guests: [BIMA, SELF], count: '2 guests' },
  'one-on-one in a room': { ...EVENT, guests: [BIMA, SELF], count: '2 guests', rooms: ['Melati 3'] },
  'group of four': { ...EVENT, guests: [BIMA, SELF, 'sari@contoso.example', 'rudi@contoso.example'], count: '4 guests' },
  'group with a mailing list': { ...EVENT, guests: [SELF, GROUP], count: '2 guests' },
  'unknown, as most guests are hidden': { ...EVENT, guests: [BIMA, SELF], count: '48 guests' },
  'solo': { ...EVENT },
};

const short: Record<string, string> = { 'one-on-one': '1', group: 'g', solo: 's', unknown: '?', unread: '-' };
const matrix: string[] = [];

/** The verdict of a page after a change; `unread` where the page no longer says whose it is. */
function verdictOf(written: Written, change: (page: Document) => void): string {
  const page = parsePage(pageHtml(written));
  change(page);
  try {
    return judgeCapture(page).verdict;
  } catch {
    return 'unread';
  }
}

describe('whatever changes on Google’s page', () => {
  const columns = Object.entries(PAGES).map(([name, written]) => ({ name, written, truth: verdictOf(written, () => undefined) }));

  it('the pages are read as what they are before', () => {
    for (const { name, truth } of columns) expect(name.startsWith(truth)).toBe(true);
  });

  it.each([...drifts()])('$name: the verdict stays, or is not known', ({ name, change }) => {
    const verdicts = columns.map(({ written }) => verdictOf(written, change));
    matrix.push(`${verdicts.map((verdict) => (short[verdict] ?? '!').padEnd(2)).join('')} ${name}`);
    for (const [i, verdict] of verdicts.entries()) expect([columns[i]?.truth, 'unknown', 'unread'], columns[i]?.name).toContain(verdict);
  });

  afterAll(() => {
    process.stdout.write(`\nDrift of the page (${Object.keys(PAGES).join('; ')}):\n${matrix.join('\n')}\n`);
  });
});
