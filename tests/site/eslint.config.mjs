// The scripts run in a browser as they are; the tests run in Node.
import js from '@eslint/js';

const named = (names) => Object.fromEntries(names.split(' ').map((name) => [name, 'readonly']));

export default [
  { ignores: ['**/node_modules/'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-implied-eval': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/assets/*.js'],
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: 'script',
      globals: named('window document navigator location localStorage URL Blob TextEncoder setTimeout clearTimeout Element HTMLAnchorElement HTMLDetailsElement HTMLElement HTMLInputElement HTMLSelectElement'),
    },
    rules: { strict: ['error', 'function'] },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'module', globals: named('process console URL Buffer TextEncoder TextDecoder performance') },
  },
];
