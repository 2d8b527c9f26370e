import swc from '@swc/core';

// dependency-cruiser has swc read every file as plain TypeScript; JSX is none. (It has TypeScript's own parser read .tsx,
// but TypeScript 7 has no such interface.)
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

// Imports run downwards only: a room may use the rooms named below it in this list, and nothing else.
// The list is the house of docs/architecture.md, ground floor first.
const floors = [
  ['record'],
  ['evidence', 'rules', 'optimization'],
  ['skeleton', 'hormones', 'nutrition', 'loading', 'remodeling', 'heart', 'joints'],
  ['safety', 'guidelines'],
  ['assessment'],
  ['meals', 'supplements'],
  ['plan', 'projection'],
  ['report', 'store'],
  ['server'],
  ['cli', 'web'],
];
const room = (names) => `^src/(${names.join('|')})/`;

const downwards = floors.slice(0, -1).map((names, i) => ({
  name: `${names[0]}-imports-downwards`,
  comment: `${names.join(', ')}: a room knows only the floors below it`,
  severity: 'error',
  from: { path: room(names) },
  to: { path: room(floors.slice(i + 1).flat()) },
}));

const domain = floors.slice(0, 7).flat();

export default {
  forbidden: [
    ...downwards,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-knows-no-machinery',
      comment: 'The domain runs in Node and in the page alike: no database, no HTTP, no React, no Node built-ins.',
      severity: 'error',
      from: { path: room(domain), pathNot: '(\\.test\\.tsx?$|\\.node\\.ts$|/node/)' },
      to: { path: '^(node:|.*node_modules/(react|react-dom|hono|kysely|@hono)/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-core-modules-in-the-domain',
      severity: 'error',
      from: { path: room(domain), pathNot: '(\\.test\\.tsx?$|\\.node\\.ts$|/node/)' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'the-page-needs-no-server', severity: 'error', from: { path: '^src/web/', pathNot: '\\.test\\.tsx?$' }, to: { path: '^src/(cli|store)/' } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '(\\.test\\.tsx?$|\\.d\\.ts$|/index\\.ts$|main\\.tsx?$|worker\\.ts$|sw\\.js$|/sw\\.js$)' }, to: {} },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
