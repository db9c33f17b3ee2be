import { describe, expect, it } from 'vitest';
import { judgeFolder, judgeHtml } from '../../tools/captures.ts';
import { describeReport } from '../../tools/judge-page.ts';

const PAGES = 'tests/fixtures/pages';
const judged = judgeFolder(PAGES);

describe('a captured page', () => {
  it.each(judged.flatMap((j) => ('report' in j ? [[j.name, j.report] as const] : [])))('%s is judged as its name says', (name, report) => {
    expect(name).toContain(report.verdict);
    expect(report.self).toBe('dewi@contoso.example');
    if (report.verdict === 'one-on-one') expect(report.other).toMatchObject({ name: 'Bima Prakoso', address: 'bima@contoso.example' });
  });

  it.each(judged.flatMap((j) => ('problem' in j ? [[j.name, j.problem]] : [])))('%s is told as a problem: %s', (name, problem) => {
    expect(name).toMatch(/^bad-/);
    expect(problem).not.toContain('\n');
  });

  it('comes with all of its kinds', () => {
    expect(judged.map((j) => j.name.split('-')[0])).toEqual(['bad', 'bad', 'group', 'one', 'one', 'solo', 'unknown']);
  });

  it('is told as text, with the anchors that matched', () => {
    const report = judged.flatMap((j) => (j.name === 'one-on-one-page.html' && 'report' in j ? [describeReport(j.name, j.report)] : [])).join('');
    expect(report).toContain('one-on-one-page.html: one-on-one');
    expect(report).toContain('Bima Prakoso <bima@contoso.example>');
    expect(report).toContain('#xDetDlgAtt (1 of 3)');
  });
});

describe('a page without an account', () => {
  const bare = '<div role="treeitem" data-email="a@b.example">A</div><div role="treeitem" data-email="c@d.example">C</div>';
  it('needs to be told whose it is', () => expect(() => judgeHtml(bare)).toThrow('--self'));
  it('is judged for whom it is said to be', () => expect(judgeHtml(bare, 'C@d.example').other?.address).toBe('a@b.example'));
});

describe('a folder', () => {
  it.each([['tests/fixtures/none', 'no folder'], ['tests/fixtures', 'no .html file']])('%s is refused: %s', (folder, line) => {
    expect(() => judgeFolder(folder)).toThrow(line);
  });
  it('gives --self to files that nobody else is named for', () => {
    const [, nobody] = judgeFolder(PAGES, 'dewi@contoso.example');
    expect(nobody).toMatchObject({ name: 'bad-nobody.html', report: { verdict: 'one-on-one' } });
  });
});
