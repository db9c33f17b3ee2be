import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['**/.output/', '**/.wxt/', '**/.demo/', '**/node_modules/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // A number in a template reads the same in every locale and cannot be "[object Object]".
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` in a callback or a test's `it` is the house's short form.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `const { outstandingFor: _, ...rest }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A record is our map where it must cross a message boundary, and an entry can go.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A disabling comment says so where a pattern looks for control characters on purpose.
      'no-control-regex': 'error',
      // `a || b` is meant where an empty text counts as absent.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // The stand-in and the browsers hand out objects of functions that use no `this`, to be taken apart by their users.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
