import { defineConfig } from 'vitest/config';

// Only the tests of the rooms that are mutated, one worker for each of Stryker's.
process.env.TZ = 'America/St_Johns';

export default defineConfig({
  test: {
    include: ['src/{skeleton,hormones,safety,rules,guidelines}/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 1,
  },
});
