import { configDefaults, defineConfig } from 'vitest/config';
import { plainLetters } from './build/letters.mjs';

/** What takes a real browser, or looks at an email as its clients do, takes minutes: `npm run test:browser`. */
const browserTests = 'tests/browser/**/*.test.ts';

export default defineConfig(({ mode }) => ({
  plugins: [plainLetters()],
  test: {
    include: mode === 'browser' ? [browserTests] : ['tests/**/*.test.ts'],
    exclude: mode === 'browser' ? configDefaults.exclude : [...configDefaults.exclude, browserTests],
    testTimeout: mode === 'browser' ? 180_000 : 60_000,
    hookTimeout: mode === 'browser' ? 180_000 : 60_000,
    // A busy machine can keep a browser waiting; what is wrong fails twice.
    retry: mode === 'browser' ? 1 : 0,
    globalSetup: 'build/temporary-folder.mjs',
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
  },
}));
