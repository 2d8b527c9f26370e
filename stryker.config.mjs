// Mutation testing of the rooms that decide what people are told: `npm run mutation`. The first run takes about an hour and
// a half on two cores, later ones only what has changed since; one file: npm run mutation -- --mutate src/skeleton/lsc.ts
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/{skeleton,safety,rules,guidelines}/**/*.ts',
    '!src/**/*.test.ts',
    '!src/**/tests/**',
    '!src/**/generated/**',
    '!src/**/{examples,people,fixtures}.ts',
  ],
  vitest: { configFile: 'stryker.vitest.config.ts' },
  // Words are checked by reading, not by tests: only what decides is mutated.
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  coverageAnalysis: 'perTest',
  // What runs once at the start, as rules are declared, would need every test for every change: hours.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'reports/mutation-incremental.json',
  concurrency: 2,
  reporters: ['clear-text', 'html', 'json', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 90, low: 85, break: null },
  // TypeScript 7 has no compiler API, and nothing here needs tsconfig rewritten: Node strips the types.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs', 'reports', 'bonewise-data', '.cache'],
};
