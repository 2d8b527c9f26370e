/** What the reference model does beside what is seen in people: told plainly, reproduced here, not mended. */

export interface Comparison {
  scenario: string;
  model: string;
  clinic: string;
  verdict: string;
}

/** LS lumbar spine, FN femoral neck, TH total hip; changes in BMD from the start of the scenario. */
export const comparisons: Comparison[] = [
  { scenario: 'Nothing happens, 1 year', model: 'LS +0.006 %', clinic: '0', verdict: 'holds' },
  {
    scenario: 'Menopause, 6 years from its onset',
    model: 'LS −3.3 %, FN −3.6 %',
    clinic: 'about −10 %',
    verdict: 'three times too small',
  },
  {
    scenario: 'Aromatase inhibitor from full estrogen, 5 years',
    model: 'LS −6.35 %, but −7.3 % already after 1 year and recovering since; FN −4.8 %',
    clinic: 'LS −4.1 % at 2 years, −6.1 % at 5; TH −7.2 % at 5',
    verdict: 'right number by coincidence, wrong shape',
  },
  {
    scenario: 'Aromatase inhibitor after menopause (age 61), 5 years',
    model: 'LS −2.2 %, FN −4.7 %',
    clinic: 'as above',
    verdict: 'too small, and levels off',
  },
  {
    scenario: 'Denosumab, 12 / 24 / 36 months',
    model: 'LS +5.1 / +6.8 / +8.3 %',
    clinic: '+6 to +9 %',
    verdict: 'good',
  },
  {
    scenario: 'Denosumab stopped, 12 / 24 months after its last effect',
    model: 'LS +1.7 / +0.15 %; resorption marker peaks at 2.1 times',
    clinic: 'back to where it began',
    verdict: 'good',
  },
  {
    scenario: 'Teriparatide, 2 years, without the sclerostin extension',
    model: 'LS −2.9 %',
    clinic: 'about +9 %',
    verdict: 'wrong sign; with the extension +9.0 % at 18 months',
  },
  {
    scenario: 'Romosozumab, 12 months, with the extension',
    model: 'LS +10.6 %, TH +4.0 %',
    clinic: 'LS +11 to +13 %, TH +4 to +7 %',
    verdict: 'good',
  },
  {
    scenario: 'Calcium intake halved / up by half, 2 years',
    model: 'LS −1.4 / +1.2 %',
    clinic: 'about ±1 %',
    verdict: 'plausible',
  },
];

export const faults: string[] = [
  'Calcium in bone is not tied to BMD, and its release does not depend on how much is left. By age 61 the deep pool has fallen from 24,900 to 734 mmol and the exchangeable pool is below zero, while spine BMD has lost 6 %; urinary calcium goes from 3.6 to 9 mmol a day.',
  'Calcitriol falls when calcium intake is low. In people it rises.',
  'The survival signal of Runx2 jumps from 10 to 15 where BCL2 passes 105: a true break in the equations, crossed every day under teriparatide. With some parameters the model swings to and fro across it for years.',
  'The extension is driven by total sclerostin, which rises about 50-fold on romosozumab. A physiological rise, as in unloading, would act in the wrong direction.',
  'Vitamin D intake, 25-hydroxyvitamin D, bisphosphonates and mechanical load are absent. Estrogen acts on RANKL and OPG only by detours.',
  'Some sets of parameters give a derived constant at or below zero. Such a set is refused by name and not integrated.',
];
