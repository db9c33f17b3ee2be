import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, readSources } from './sources.ts';

const SOURCES = readSources();

/** The lines at which a kind of node stands in the product. */
function linesWith(test: (node: ts.Node) => boolean): string[] {
  return SOURCES.flatMap((source) => [...nodesOf(source)].filter(({ node }) => test(node)).map(({ line }) => `${source.file}:${line}`));
}

describe('types tell the truth', () => {
  it('says any nowhere', () => expect(linesWith((node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]));
  it('asserts nowhere that something is not null', () => expect(linesWith(ts.isNonNullExpression)).toEqual([]));
  it('casts nothing by way of unknown', () => {
    expect(linesWith((node) => ts.isAsExpression(node) && ts.isAsExpression(node.expression))).toEqual([]);
  });
  it('silences the compiler nowhere', () => {
    expect(SOURCES.filter(({ text }) => /@ts-(ignore|nocheck|expect-error)/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
