import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from '@/utils/calendar-page/anchors.ts';
import { nodesOf, readSources } from './sources.ts';

/** What only Google's page has: ids that begin with `x`, its data attributes, its generated names. */
const GOOGLES = /#x[A-Z]\w+|#(?:rAECCd|YPCqFe|yDmH0d)\b|\[id="?x[A-Z]|\bdata-(?:event|chips|datekey|viewfamily|viewkey|stacked|is-expandable|hovercard|start-date-key|end-date-key)|\bjsname\b|\[role="?(?:treeitem|main)/;

describe('what we know of Google’s page', () => {
  it('is recognised where it stands', () => {
    const known = Object.values(ANCHORS).flatMap(({ candidates }) => candidates).filter((selector) => GOOGLES.test(selector));
    expect(known.length).toBeGreaterThan(15);
  });

  it('stands in utils/calendar-page only', () => {
    const elsewhere = readSources()
      .filter(({ file }) => !file.startsWith('utils/calendar-page/'))
      .flatMap((source) => [...nodesOf(source)]
        .filter(({ node }) => (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) && GOOGLES.test(node.text))
        .map(({ line }) => `${source.file}:${line}`));
    expect(elsewhere).toEqual([]);
  });

  it('is in none of our pages and style sheets', () => {
    const files = ['entrypoints', 'components'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|html)$/.test(name)).map((name) => `${folder}/${name}`));
    expect(files.filter((file) => GOOGLES.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe.each(Object.entries(ANCHORS))('the anchor %s', (_, { candidates, seen }) => {
  it('trusts no class and no word, and says when it was last seen', () => {
    expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    for (const selector of candidates) expect(selector).not.toMatch(/(^|[\s>\])*])\.|\[(?:class|aria-label)[~|^$*]?=/);
  });
});
