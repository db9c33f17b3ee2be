import { build } from 'wxt';

/** The production builds that the end-to-end tests run, unmodified. */
export default async function buildBoth(): Promise<void> {
  await build({ browser: 'chrome' });
  await build({ browser: 'firefox' });
}
