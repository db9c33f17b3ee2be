import { describe, expect, it } from 'vitest';
import { readSources, type Source } from './sources.ts';

const sources = readSources();
const entryOf = (file: string): string | null => /^entrypoints\/([^/]+)/.exec(file)?.[1] ?? null;
const isPage = (file: string): boolean => /^(entrypoints\/(panel|popup|app)\/|components\/)/.test(file);

/** `file -> import` for all that a rule forbids. */
function offences(forbidden: (source: Source, imported: string) => boolean): string[] {
  return sources.flatMap((source) => source.imports.filter((i) => forbidden(source, i)).map((i) => `${source.file} -> ${i}`));
}

describe('who may import what', () => {
  it('reads the sources', () => expect(sources.length).toBeGreaterThan(50));

  it('domain rules know no browser, storage, messages or components', () => {
    expect(
      offences(({ file }, i) => file.startsWith('utils/domain/') && !/^utils\/(domain|dates)\//.test(i)),
    ).toEqual([]);
  });

  it('entry points never import each other', () => {
    expect(offences(({ file }, i) => entryOf(file) !== null && entryOf(i) !== null && entryOf(file) !== entryOf(i))).toEqual([]);
  });

  it('what is shared knows no entry point', () => {
    expect(offences(({ file }, i) => entryOf(file) === null && entryOf(i) !== null)).toEqual([]);
  });

  it('only the storage opens a database', () => {
    expect(offences(({ file }, i) => i === 'idb' && !file.startsWith('utils/storage/'))).toEqual([]);
    expect(sources.filter(({ file, text }) => !file.startsWith('utils/storage/') && /\bindexedDB\b/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('only the background and what an export is made of use the storage', () => {
    expect(offences(({ file }, i) => i.startsWith('utils/storage/') && !/^(utils\/(storage|export)|entrypoints\/background)\//.test(file))).toEqual([]);
  });

  it('pages and their parts do not read Google’s page', () => {
    expect(offences(({ file }, i) => isPage(file) && i.startsWith('utils/calendar-page/'))).toEqual([]);
  });

  it('components know no entry point’s data: props in, callbacks out', () => {
    expect(offences(({ file }, i) => file.startsWith('components/') && /^(utils\/storage|entrypoints)\//.test(i))).toEqual([]);
  });

  it('the browser comes from wxt/browser only', () => {
    expect(offences((_, i) => /webextension-polyfill/.test(i) || i === 'wxt/testing')).toEqual([]);
    // `chrome.` and a global `browser` would pass by the polyfill and the fake browser of the tests.
    expect(sources.filter(({ text }) => /\bchrome\.[a-z]/.test(withoutComments(text))).map(({ file }) => file)).toEqual([]);
    expect(
      sources.filter(({ text, imports }) => /(?<![\w.'"])browser\.[a-z]/.test(withoutComments(text)) && !imports.includes('wxt/browser')).map(({ file }) => file),
    ).toEqual([]);
  });

  it('names no module utils, helpers or manager', () => {
    expect(sources.map(({ file }) => file).filter((file) => /(^|[/-])(utils?|helpers?|managers?)\.tsx?$/.test(file))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
}
