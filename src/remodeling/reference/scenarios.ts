import type { NamedScenario } from '../simulate/scenario.ts';

const monthly = { every: { value: 1, unit: 'mo' } } as const;
const years = (value: number) => ({ value, unit: 'a' }) as const;
// The published runs of the extension were read half an hour before each month's end.
const beforeMonths = { times: Array.from({ length: 24 }, (_, k) => (k + 1) * 730.5 - 0.5), unit: 'h' } as const;

/** Scenarios whose trajectories were computed by others; fixtures/ holds them. */
export const knownScenarios: NamedScenario[] = [
  {
    id: 'steady-1a',
    title: 'Nothing happens, one year',
    scenario: {
      model: 'reference',
      phases: [{ duration: { value: 52, unit: 'wk' }, output: { every: { value: 1, unit: 'wk' } } }],
    },
  },
  {
    id: 'menopause-20a',
    title: 'Age 41 to 61 through menopause',
    scenario: { model: 'reference', phases: [{ duration: years(20), parameters: { E_on: 1 }, output: monthly }] },
  },
  {
    id: 'abrupt-menopause-10a',
    title: 'Estrogen falls at once to 22 %, ten years',
    scenario: { model: 'reference', phases: [{ duration: years(10), set: { E2: 0.22 }, output: monthly }] },
  },
  {
    id: 'aromatase-inhibitor-5a',
    title: 'Estrogen falls by 90 %, five years',
    scenario: { model: 'reference', phases: [{ duration: years(5), set: { E2: 0.1 }, output: monthly }] },
  },
  {
    id: 'denosumab-3a-off-2a',
    title: 'Denosumab for three years, then two without',
    scenario: {
      model: 'reference',
      phases: [
        {
          duration: years(5),
          doses: [
            {
              drug: 'denosumab',
              amount: { value: 60, unit: 'mg' },
              at: { value: 0, unit: 'd' },
              every: { value: 182.625, unit: 'd' },
              count: 6,
            },
          ],
          output: monthly,
        },
      ],
    },
  },
  {
    id: 'teriparatide-48h',
    title: 'Teriparatide, the first two days',
    scenario: {
      model: 'reference',
      phases: [
        {
          duration: { value: 48, unit: 'h' },
          doses: [
            { drug: 'teriparatide', amount: { value: 20, unit: 'ug' }, every: { value: 1, unit: 'd' }, count: 2 },
          ],
          output: { every: { value: 0.5, unit: 'h' } },
        },
      ],
    },
  },
  {
    id: 'half-calcium-2a',
    title: 'Half the calcium intake, two years',
    scenario: {
      model: 'reference',
      phases: [{ duration: years(2), parameters: { Ca_in: 24.055 / 48 }, output: monthly }],
    },
  },
  {
    id: 'sclerostin-romosozumab-2a',
    title: 'Romosozumab monthly for a year, then a year without',
    scenario: {
      model: 'reference+sclerostin',
      phases: [
        {
          duration: years(2),
          doses: [
            {
              drug: 'romosozumab',
              // The published run divided 210 mg by 149 kDa; the model's dose equation divides by 145.
              amount: { value: (210 * 145) / 149, unit: 'mg' },
              every: { value: 1, unit: 'mo' },
              count: 12,
            },
          ],
          output: beforeMonths,
        },
      ],
    },
  },
  {
    id: 'sclerostin-teriparatide-2a',
    title: 'Teriparatide daily for two years',
    scenario: {
      model: 'reference+sclerostin',
      phases: [
        {
          duration: years(2),
          doses: [{ drug: 'teriparatide', amount: { value: 20, unit: 'ug' }, every: { value: 1, unit: 'd' } }],
          output: beforeMonths,
        },
      ],
    },
  },
];
