import { defineConfig } from 'vitest/config';
import { plainLetters } from './build/letters.mjs';

export default defineConfig({
  plugins: [plainLetters()],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
  },
});
