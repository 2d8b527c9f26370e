import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analytes, inSi, type RecordInput, readRecord } from '../record/index.ts';
import { covers, Facts, runRules, type SuggestionClass } from '../rules/index.ts';
import { drug, exampleDay, feels, ill, lab, man, mg, pill, ug, woman } from './examples.ts';
import { safetyRules } from './index.ts';

type Part = Omit<RecordInput, 'bonewise' | 'person'>;

/** A fact that speaks against something, with what must be held back once it is in the record. */
const contraindications: [fact: Part, against: SuggestionClass[]][] = [
  [{ medicines: [drug('warfarin')] }, ['supplement:vitaminK', 'supplement:vitaminK:mk7', 'food:natto']],
  [{ medicines: [drug('apixaban')] }, ['supplement:curcumin', 'supplement:ginkgo', 'supplement:piperine']],
  [{ medicines: [drug('warfarin')] }, ['supplement:st-johns-wort', 'supplement:coq10']],
  [{ medicines: [drug('rivaroxaban')] }, ['supplement:st-johns-wort']],
  [{ therapies: [drug('exemestane')] }, ['supplement:st-johns-wort']],
  [{ medicines: [drug('ibuprofen')] }, ['supplement:ginger', 'supplement:garlic']],
  [{ medicines: [drug('simvastatin')] }, ['supplement:red-yeast-rice', 'supplement:piperine']],
  [{ medicines: [drug('digoxin')] }, ['supplement:calcium', 'supplement:vitaminD']],
  [{ medicines: [drug('omeprazole')] }, ['supplement:calcium:carbonate']],
  [{ medicines: [drug('ramipril')] }, ['supplement:potassium', 'food:potassium-salt']],
  [{ medicines: [drug('hydrochlorothiazide')] }, ['supplement:calcium:above-gap']],
  [{ therapies: [drug('tamoxifen')] }, ['supplement:curcumin', 'supplement:isoflavones']],
  [{ therapies: [drug('letrozole')] }, ['supplement:isoflavones', 'supplement:dhea', 'supplement:red-clover']],
  [{ therapies: [drug('palbociclib')] }, ['food:grapefruit', 'supplement:st-johns-wort']],
  [{ therapies: [drug('trastuzumab')] }, ['exercise:heavy-lift', 'exercise:impact']],
  [{ conditions: [ill('hypercalcaemia')] }, ['supplement:calcium', 'supplement:vitaminD']],
  [{ conditions: [ill('primary hyperparathyroidism')] }, ['diet:low-calcium', 'supplement:calcium']],
  [{ conditions: [ill('sarcoidosis')] }, ['supplement:vitaminD', 'supplement:calcium']],
  [{ conditions: [ill('kidney stones')] }, ['supplement:calcium', 'food:high-oxalate']],
  [{ conditions: [ill('CKD stage 3b')] }, ['supplement:magnesium']],
  [{ conditions: [ill('CKD stage 4')] }, ['supplement:calcium', 'supplement:potassium', 'diet:high-protein']],
  [{ conditions: [ill('heart failure')] }, ['supplement:magnesium', 'exercise:heavy-lift']],
  [{ conditions: [ill('coeliac disease')] }, ['supplement:calcium:carbonate']],
  [{ conditions: [ill('anorexia nervosa')] }, ['weight-goal']],
  [{ conditions: [ill('gout')] }, ['supplement:niacin']],
  [{ conditions: [ill('haemochromatosis')] }, ['supplement:iron']],
  [{ conditions: [ill('bone metastases')] }, ['exercise:programme', 'exercise:jump']],
  [{ conditions: [ill('CIPN')] }, ['exercise:treadmill', 'exercise:drop']],
  [{ conditions: [ill('inguinal hernia')] }, ['exercise:valsalva', 'exercise:heavy-lift']],
  [{ conditions: [ill('total knee replacement')] }, ['exercise:jump']],
  [{ conditions: [ill('pregnancy')] }, ['education:aromatase-inhibitor', 'projection']],
  [{ allergies: [{ date: '2010-01-01', substance: 'milk' }] }, ['food:allergen:milk', 'supplement:whey-protein']],
  [{ allergies: [{ date: '2010-01-01', substance: 'fish' }] }, ['food:allergen:fish', 'supplement:cod-liver-oil']],
  [
    { fractures: [{ date: '2024-01-01', site: 'vertebra' }] },
    ['exercise:jump', 'exercise:loaded-flexion', 'exercise:heavy-lift'],
  ],
  [{ fractures: [{ date: '2026-10-20', site: 'vertebra' }] }, ['exercise:programme']],
  [{ fractures: [{ date: '2025-01-01', site: 'wrist', lowTrauma: true }] }, []],
  [
    { scans: [{ date: '2026-01-01', sites: { totalHip: { tScore: -2.8, zScore: -2.3 } } }] },
    ['exercise:drop', 'exercise:heavy-lift:unsupervised'],
  ],
  [{ procedures: [{ date: '2026-10-20', kind: 'breast-surgery' }] }, ['exercise:upper-limb-load']],
  [{ falls: [{ date: '2026-09-01', injurious: true }] }, ['exercise:single-leg:unsupervised']],
  [{ symptoms: [feels('chest-pain')] }, ['exercise:session']],
  [{ symptoms: [feels('joint-pain', { severity: 7 })] }, ['exercise:jump']],
  [{ symptoms: [feels('fever')] }, ['exercise:session']],
  [{ labs: [lab('platelets', 12, '10*3/uL')] }, ['exercise:session']],
];

/** Facts that speak against nothing new, so that the contraindication meets company. */
const company: Part[] = [
  { supplements: [pill('calcium', mg(500))] },
  { supplements: [pill('vitaminD', ug(20))] },
  { supplements: [pill('magnesium', mg(200))] },
  { supplements: [pill('curcumin', mg(500))] },
  { medicines: [drug('levothyroxine')] },
  { medicines: [drug('alendronate')] },
  { medicines: [drug('an unknown thing')] },
  { conditions: [ill('hypothyroidism')] },
  { conditions: [ill('asthma')] },
  { symptoms: [feels('hot-flushes', { severity: 4 })] },
];

const merge = (parts: readonly Part[]): Part => {
  const merged: Record<string, unknown[]> = {};
  for (const part of parts) {
    for (const [kind, entries] of Object.entries(part))
      merged[kind] = [...(merged[kind] ?? []), ...(entries as unknown[])];
  }
  return merged as Part;
};

const person = fc.constantFrom(woman, man);
const result = (record: RecordInput) => runRules(safetyRules, new Facts(readRecord(record), exampleDay));
const heldBack = (record: RecordInput): SuggestionClass[] => {
  const { findings, guards } = result(record);
  return [...findings.flatMap((f) => f.suppresses ?? []), ...guards.flatMap((g) => g.against)];
};
const isHeld = (held: readonly SuggestionClass[], suggestion: SuggestionClass) =>
  held.some((barred) => covers(barred, suggestion));

test('a contraindication holds back what it contraindicates, whatever else is in the record', () => {
  fc.assert(
    fc.property(
      person,
      fc.subarray(company),
      fc.subarray(contraindications, { maxLength: 5 }),
      fc.constantFrom(...contraindications),
      (who, others, before, [fact, against]) => {
        const held = heldBack(who(merge([...others, ...before.map(([f]) => f), fact])));
        for (const suggestion of against) expect(isHeld(held, suggestion), suggestion).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test('adding a contraindication never adds advice: what was held back stays held back', () => {
  fc.assert(
    fc.property(
      person,
      fc.subarray(company),
      fc.subarray(contraindications, { maxLength: 5 }),
      fc.constantFrom(...contraindications),
      (who, others, before, [fact]) => {
        const parts = [...others, ...before.map(([f]) => f)];
        const without = heldBack(who(merge(parts)));
        const withIt = heldBack(who(merge([...parts, fact])));
        for (const suggestion of without) expect(isHeld(withIt, suggestion), suggestion).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});

test('a medicine nobody knows takes nothing away', () => {
  fc.assert(
    fc.property(person, fc.subarray(contraindications, { maxLength: 5 }), (who, before) => {
      const parts = before.map(([f]) => f);
      const rules = (record: RecordInput) => result(record).findings.map((f) => f.rule);
      const without = rules(who(merge(parts)));
      const withIt = rules(who(merge([...parts, { medicines: [drug('Xyzzin 5 mg')] }])));
      expect(withIt).toEqual(expect.arrayContaining(without));
    }),
    { numRuns: 100 },
  );
});

test('units never change a finding', () => {
  const measured = analytes.filter((a) =>
    ['calcium', 'albumin', '25-oh-d', 'haemoglobin', 'platelets', 'creatinine', 'estradiol'].includes(a.key),
  );
  fc.assert(
    fc.property(
      person,
      fc.constantFrom(...measured),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.subarray(contraindications, { maxLength: 3 }),
      (who, analyte, where, before) => {
        const [low, high] = analyte.plausible;
        const value = low + where * (high - low);
        const si = inSi(analyte, { value, unit: analyte.unit })!;
        const found = (given: number, unit: string) => {
          const { findings, open, guards } = result(
            who(merge([...before.map(([f]) => f), { labs: [lab(analyte.key, given, unit, { method: 'LC-MS/MS' })] }])),
          );
          return [
            findings.map((f) => [f.rule, f.outcome, f.severity, f.within]),
            open.map((o) => o.rule),
            guards.map((g) => g.rule),
          ];
        };
        expect(found(si, analyte.siUnit)).toEqual(found(value, analyte.unit));
      },
    ),
    { numRuns: 200 },
  );
});
