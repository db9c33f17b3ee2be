import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/** One line of the table. Sizes in bytes after gzip; a kB has 1000 of them. */
export interface Size {
  what: string;
  bytes: number;
  limit: number;
}

const kB = 1000;

/**
 * What a build weighs against its budget. The worker and the content script cannot load chunks later, so all they contain
 * counts; of a page, what it needs before it can start.
 * @param build such as `.output/chrome-mv3` @throws when there is no build
 */
export function measure(build: string): Size[] {
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  const started = (page: string): number => sum(scriptsAtStart(build, page));
  const everything = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return [
    { what: 'content script', bytes: sum([path.join(build, 'content-scripts/calendar.js')]), limit: 16 * kB },
    { what: 'script for Meet', bytes: sum([path.join(build, 'content-scripts/meet.js')]), limit: 10 * kB },
    { what: 'background', bytes: sum([path.join(build, 'background.js')]), limit: 30 * kB },
    { what: 'popup, at start', bytes: started('popup.html'), limit: 30 * kB },
    { what: 'panel, at start', bytes: started('panel.html'), limit: 30 * kB },
    { what: 'whole package', bytes: sum(everything.map((entry) => path.join(entry.parentPath, entry.name))), limit: 600 * kB },
  ];
}

export function isTooBig({ bytes, limit }: Size): boolean {
  return bytes > limit;
}

/** The table as text, one line a part. */
export function sizeTable(sizes: readonly Size[]): string {
  const written = (bytes: number): string => `${(bytes / kB).toFixed(1)} kB`.padStart(9);
  return sizes.map((size) => `${size.what.padEnd(18)}${written(size.bytes)} of${written(size.limit)}${isTooBig(size) ? '  TOO BIG' : ''}`).join('\n');
}

/** The scripts of a page and all that they import statically; what `import()` loads comes later and does not count. */
function scriptsAtStart(build: string, page: string): Set<string> {
  const html = readFileSync(path.join(build, page), 'utf8');
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const specifier of staticImports(readFileSync(file, 'utf8'))) follow(path.join(path.dirname(file), specifier));
  };
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const address = /\b(?:src|href)="\/?([^"]+\.js)"/.exec(tag)?.[1];
    if (address !== undefined) follow(path.join(build, address));
  }
  if (found.size === 0) throw new Error(`${page} starts no script`);
  return found;
}

function staticImports(code: string): string[] {
  return ts.createSourceFile('chunk.js', code, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}
