import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

// Each project names its plugins: they are not inherited.
export default defineConfig({
  root,
  test: {
    projects: [
      { root, plugins: [WxtVitest()], test: { name: 'unit', include: ['tests/{unit,structure}/**/*.test.ts'], environment: 'node' } },
      { root, plugins: [WxtVitest()], test: { name: 'components', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom' } },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: ['tests/e2e/build.ts'],
        },
      },
    ],
  },
});
