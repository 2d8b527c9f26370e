import { defineConfig } from 'vitest/config';

// One day's worth of clock surprises is enough: tests run in a zone with daylight saving, far from UTC.
process.env.TZ = 'America/St_Johns';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    reporters: ['default'],
  },
});
