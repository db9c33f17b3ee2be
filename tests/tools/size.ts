import { existsSync } from 'node:fs';
import { isTooBig, measure, sizeTable } from './measure.ts';

/** `npm run size`: what the builds weigh, and whether that is within the budgets. */
const builds = ['.output/chrome-mv3', '.output/firefox-mv3'].filter((build) => existsSync(build));
if (builds.length === 0) {
  console.error('No build yet: npm run build');
  process.exitCode = 1;
}
for (const build of builds) {
  const sizes = measure(build);
  console.log(`${build}\n${sizeTable(sizes)}\n`);
  if (sizes.some(isTooBig)) process.exitCode = 1;
}
