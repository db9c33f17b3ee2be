import { parseArgs } from 'node:util';
import { judgeFolder } from './captures.ts';
import { describeReport } from './judge-page.ts';

/** `npm run check:page -- DIR [--self ADDRESS]`: what the product would make of captured pages. */
try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { self: { type: 'string' } } });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Usage: npm run check:page -- DIR [--self ADDRESS]');
  for (const judged of judgeFolder(folder, values.self)) {
    console.log('problem' in judged ? `${judged.name}: not readable: ${judged.problem}` : describeReport(judged.name, judged.report), '\n');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
