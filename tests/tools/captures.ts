import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Window } from 'happy-dom';
import * as v from 'valibot';
import { judgeCapture, type PageReport } from './judge-page.ts';

export type Judged = { name: string; report: PageReport } | { name: string; problem: string };

const Companion = v.object({ self: v.optional(v.string()) });

/**
 * Reads every `*.html` of a folder, in order of name; a file that cannot be read becomes a problem, not an exception.
 * @param self used for files without a `FILE.json` that says `{"self": "…"}` (`page.json` or `page.html.json` beside `page.html`)
 * @throws with a line for a person when the folder is missing or has no page
 */
export function judgeFolder(folder: string, self?: string): Judged[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
  if (names.length === 0) throw new Error(`${folder} has no .html file`);
  return names.map((name) => {
    try {
      const file = path.join(folder, name);
      return { name, report: judgeHtml(readFileSync(file, 'utf8'), selfBeside(file) ?? self) };
    } catch (error) {
      return { name, problem: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** Judges a page given as text. */
export function judgeHtml(html: string, self?: string): PageReport {
  if (html.trim() === '') throw new Error('the file is empty');
  return judgeCapture(parsePage(html), self);
}

/** A page as a document; its scripts are not run and nothing is fetched. */
export function parsePage(html: string): Document {
  // happy-dom describes its own classes rather than the browser's, with the same members.
  return new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function selfBeside(file: string): string | undefined {
  const beside = [`${file}.json`, file.replace(/html$/, 'json')].find((candidate) => existsSync(candidate));
  if (beside === undefined) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Companion), readFileSync(beside, 'utf8'));
  if (!parsed.success) throw new Error(`${path.basename(beside)} should be {"self": "ADDRESS"}`);
  return parsed.output.self;
}
