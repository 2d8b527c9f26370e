import { expect, test } from 'vitest';
import { simulateCommand } from './simulate.ts';

const scenario = JSON.stringify({
  model: 'reference',
  columns: ['BMDls', 'OC/OC_0'],
  phases: [{ duration: { value: 1, unit: 'a' }, set: { E2: 0.1 }, output: { every: { value: 3, unit: 'mo' } } }],
});

async function run(argv: string[], text = scenario) {
  let out = '';
  let error = '';
  const code = await simulateCommand(argv, {
    out: (t) => {
      out += t;
    },
    error: (t) => {
      error += t;
    },
    read: async (path) => {
      if (path === 'missing.json') throw new Error('no such file');
      return text;
    },
  });
  return { code, out, error };
}

test('--csv gives header and rows', async () => {
  const { code, out, error } = await run(['s.json', '--csv']);
  expect(code).toBe(0);
  expect(error).toBe('');
  expect(out.split('\n')[0]).toBe('phase,t_d,BMDls,OC/OC_0');
  expect(out.trim().split('\n')).toHaveLength(6);
});

test('--json gives columns by name', async () => {
  const { out } = await run(['s.json', '--json']);
  const result = JSON.parse(out) as { phases: { values: Record<string, number[]> }[] };
  expect(result.phases[0]!.values.BMDls).toHaveLength(5);
});

test('without either, a table', async () => {
  const { out } = await run(['s.json']);
  expect(out).toContain('BMDls');
  expect(out).toContain('365.25');
});

test.each([
  [['s.json'], '{"model":"bonewise","phases":[]}', 'phases'],
  [['s.json'], '{"model":"bonewish","phases":[{"duration":{"value":1,"unit":"a"}}]}', 'bonewise'],
  [['s.json'], '{ not json', 'JSON'],
  [['missing.json'], scenario, 'no such file'],
  [[], scenario, 'usage'],
  [['s.json', '--xml'], scenario, '--xml: no such option'],
])('%j with %s: one line that says why, exit code 2', async (argv, text, message) => {
  const { code, error } = await run(argv as string[], text);
  expect(code).toBe(2);
  expect(error).toContain(message);
});
