import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of the product, as the structure tests look at it. */
export interface Source {
  /** From the root of the project, with `/`. */
  file: string;
  text: string;
  tree: ts.SourceFile;
  /** What it imports at run time or for its types: a file from the root of the project, else the package as written. */
  imports: string[];
}

/** Every TypeScript file and page of the product. */
export function readSources(): Source[] {
  return ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readSource(path.posix.join(folder, name.replaceAll(path.sep, '/')))),
  );
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolve(file, fileName));
  return { file, text, tree, imports };
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
}

/** Every node below, with its line, which is counted when it is asked for. */
export function* nodesOf({ tree }: Source): Generator<{ node: ts.Node; line: number }> {
  const open: ts.Node[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const start = node;
    yield { node, get line() { return tree.getLineAndCharacterOfPosition(start.getStart(tree)).line + 1; } };
    ts.forEachChild(node, (child) => void open.push(child));
  }
}
