import { configDefaults, defineConfig } from 'vitest/config';
import { plainLetters } from './build/letters.mjs';

/** What takes a real browser, or looks at an email as its clients do, takes minutes: `npm run test:browser`. */
const browserTests = 'tests/browser/**/*.test.ts';

export default defineConfig(({ mode }) => ({
  plugins: [plainLetters()],
  test: {
    include: mode === 'browser' ? [browserTests] : ['tests/**/*.test.ts'],
    exclude: mode === 'browser' ? configDefaults.exclude : [...configDefaults.exclude, browserTests],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
  },
}));
