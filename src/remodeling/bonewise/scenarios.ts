import type { NamedScenario, Scenario } from '../simulate/scenario.ts';

type Phase = Scenario['phases'][number];

const monthly = { every: { value: 1, unit: 'mo' } } as const;
const phase = (years: number, rest: Omit<Phase, 'duration' | 'output'> = {}): Phase => ({
  duration: { value: years, unit: 'a' },
  ...rest,
  output: monthly,
});
const every = (months: number, drug: 'denosumab' | 'zoledronate' | 'romosozumab', mg: number) => ({
  drug,
  amount: { value: mg, unit: 'mg' } as const,
  every: { value: months, unit: 'mo' } as const,
});

/** A man of the same model: estradiol from testosterone that comes from outside, and less inhibition. */
const man = { men: 1, E2_b: 24, Imax: 0.7, MEN_b: 0 };

/** Scenarios to read and to try: a woman after menopause unless told otherwise. */
export const bonewiseScenarios: NamedScenario[] = [
  {
    id: 'bonewise-anastrozole-5a-off-2a',
    title: 'Bonewise: anastrozole for five years, two without',
    scenario: { model: 'bonewise', phases: [phase(5, { parameters: { R_ana: 1 } }), phase(2)] },
  },
  {
    id: 'bonewise-anastrozole-denosumab-3a',
    title: 'Bonewise: anastrozole, with denosumab for three years',
    scenario: {
      model: 'bonewise',
      phases: [
        phase(3, { parameters: { R_ana: 1 }, doses: [every(6, 'denosumab', 60)] }),
        phase(3, { parameters: { R_ana: 1 } }),
      ],
    },
  },
  {
    id: 'bonewise-letrozole-zoledronate-5a',
    title: 'Bonewise: letrozole with zoledronate for five years',
    scenario: {
      model: 'bonewise',
      phases: [phase(5, { parameters: { R_let: 1 }, doses: [every(6, 'zoledronate', 4)] })],
    },
  },
  {
    id: 'bonewise-tamoxifen-exemestane',
    title: 'Bonewise: tamoxifen, then exemestane',
    scenario: {
      model: 'bonewise',
      phases: [phase(2.5, { parameters: { R_TAM: 1 } }), phase(2.5, { parameters: { R_exe: 1 } })],
    },
  },
  {
    id: 'bonewise-man-testosterone-anastrozole-5a',
    title: 'Bonewise: a man with replaced testosterone, anastrozole',
    scenario: { model: 'bonewise', phases: [phase(5, { parameters: { ...man, R_ana: 1 } })] },
  },
  {
    id: 'bonewise-loading-5a',
    title: 'Bonewise: anastrozole and a training programme, five years',
    scenario: {
      model: 'bonewise',
      phases: [phase(5, { parameters: { R_ana: 1, L_ls: 1, L_th: 1, L_fn: 1 } })],
    },
  },
  {
    id: 'bonewise-half-calcium-2a',
    title: 'Bonewise: half as much calcium, two years',
    scenario: { model: 'bonewise', phases: [phase(2, { parameters: { Ca_in: 24.055 / 48 } })] },
  },
  {
    id: 'bonewise-romosozumab-1a-off-1a',
    title: 'Bonewise: romosozumab for a year, one without',
    scenario: { model: 'bonewise', phases: [phase(1, { doses: [every(1, 'romosozumab', 210)] }), phase(1)] },
  },
];
