// Mutation testing of the rooms that decide what people are told: `npm run mutation`. It takes about an hour on two
// cores; one file: npm run mutation -- --mutate src/skeleton/lsc.ts
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
  concurrency: 2,
  reporters: ['clear-text', 'html', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  thresholds: { high: 90, low: 85, break: null },
  // TypeScript 7 has no compiler API, and nothing here needs tsconfig rewritten: Node strips the types.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs', 'reports', 'bonewise-data', '.cache'],
};
