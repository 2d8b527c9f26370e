import { describe, expect, test } from 'vitest';
import { type RecordInput, readRecord } from '../record/index.ts';
import {
  type Because,
  type Check,
  covers,
  Facts,
  findingOf,
  type SuggestionClass,
  type Truth,
} from '../rules/index.ts';
import { drug, egfr, exampleDay, feels, ill, lab, man, mg, pill, ug, woman } from './examples.ts';
import { safetyRules } from './index.ts';

/** What a finding must say: severity, within, outcome, a word of its action, a class it holds back (or must not). */
interface Expected {
  severity?: string;
  within?: string;
  outcome?: string;
  says?: RegExp;
  holds?: SuggestionClass;
  lets?: SuggestionClass;
  need?: string;
  /** The values of the facts that it names, in order. */
  shows?: (string | number | boolean)[];
}
type Vignette = [what: string, record: RecordInput, truth: Truth, expected?: Expected];

const iu = (value: number) => ({ value, unit: '[iU]' });
const asked = (what: string) => ({ intentions: [{ date: '2026-11-01', kind: 'start-supplement' as const, what }] });
const bp = (systolic: number, diastolic: number, date = '2026-10-01') => ({
  date,
  kind: 'blood-pressure' as const,
  systolic: { value: systolic, unit: 'mm[Hg]' },
  diastolic: { value: diastolic, unit: 'mm[Hg]' },
});
const weight = (value: number, date = '2026-10-01') => ({
  date,
  kind: 'weight' as const,
  value: { value, unit: 'kg' },
});
const height = (value: number) => ({ date: '2026-10-01', kind: 'height' as const, value: { value, unit: 'cm' } });
const upAndGo = (value: number) => ({
  date: '2026-10-01',
  kind: 'timed-up-and-go' as const,
  value: { value, unit: 's' },
});
const temperature = (value: number, unit = 'Cel', date = '2026-11-14') => ({
  date,
  kind: 'temperature' as const,
  value: { value, unit },
});
const hip = (tScore: number) => ({ date: '2026-06-01', sites: { totalHip: { tScore } } });
const eaten = (description: string, date = '2026-11-10') => ({ date, meal: 'lunch' as const, description });
const parq = (answer: boolean) => ({ date: '2026-09-01', question: 'par-q' as const, answer });
const calm = { answers: [parq(false)], measurements: [bp(120, 75), upAndGo(8)] };

const vignettes: Record<string, Vignette[]> = {
  S01: [
    [
      'natto by its food id',
      woman({
        medicines: [drug('warfarin')],
        diary: [{ date: '2026-11-10', meal: 'breakfast', food: 'sr28:16113', amount: { value: 50, unit: 'g' } }],
      }),
      'yes',
      { outcome: 'with-vitamin-k', shows: ['warfarin', 'sr28:16113'] },
    ],
    [
      'other food and other wishes do not count',
      woman({
        medicines: [drug('warfarin')],
        diary: [eaten('Tofu'), { date: '2026-11-10', meal: 'lunch', food: 'sr28:1', amount: { value: 5, unit: 'g' } }],
        intentions: [
          { date: '2026-11-01', kind: 'start-supplement', what: 'magnesium' },
          { date: '2026-11-01', kind: 'start-exercise-programme', what: 'vitamin K2' },
          { date: '2026-11-01', kind: 'start-supplement' },
        ],
      }),
      'yes',
      { outcome: 'keep-steady', shows: ['warfarin'] },
    ],
    [
      'asked for: the wish is shown',
      woman({ medicines: [drug('warfarin')], ...asked('vitamin K2') }),
      'yes',
      { shows: ['warfarin', 'asked for: vitamin K2'] },
    ],
    [
      'K2 among ended medicines does not count',
      woman({ medicines: [drug('warfarin'), drug('vitamin K2', { endDate: '2025-06-01' })] }),
      'yes',
      { outcome: 'keep-steady' },
    ],
    [
      'K2 among medicines counts',
      woman({ medicines: [drug('warfarin'), drug('vitamin K2')] }),
      'yes',
      { shows: ['warfarin', 'vitamin K2'] },
    ],
    [
      'warfarin alone: keep steady',
      woman({ medicines: [drug('warfarin')] }),
      'yes',
      { severity: 'caution', outcome: 'keep-steady', holds: 'supplement:vitaminK:mk7' },
    ],
    [
      'acenocoumarol and MK-4',
      woman({ medicines: [drug('Sintrom')], supplements: [pill('mk4', mg(45))] }),
      'yes',
      { severity: 'block' },
    ],
    [
      'phenprocoumon and K1',
      woman({ medicines: [drug('Marcumar')], supplements: [pill('vitaminK1', ug(100))] }),
      'yes',
      { severity: 'block' },
    ],
    [
      'warfarin and natto on the plate',
      woman({ medicines: [drug('warfarin')], diary: [eaten('Natto, one pack')] }),
      'yes',
      { severity: 'block', holds: 'food:natto' },
    ],
    [
      'natto four months ago does not count',
      woman({ medicines: [drug('warfarin')], diary: [eaten('natto', '2026-07-01')] }),
      'yes',
      { outcome: 'keep-steady' },
    ],
    [
      'MK-7 asked for, not yet taken',
      woman({ medicines: [drug('warfarin')], ...asked('vitamin K2 (MK-7) 100 micrograms') }),
      'yes',
      { outcome: 'with-vitamin-k' },
    ],
    [
      'warfarin by ATC code',
      woman({ medicines: [drug('the blood pill', { code: { system: 'atc', code: 'B01AA03' } })] }),
      'yes',
    ],
    [
      'warfarin by RxNorm code',
      woman({ medicines: [drug('blood thinner', { code: { system: 'rxnorm', code: '11289' } })] }),
      'yes',
    ],
    [
      'an unlisted member of the class by ATC',
      woman({ medicines: [drug('ethyl biscoumacetate', { code: { system: 'atc', code: 'B01AA08' } })] }),
      'yes',
    ],
    ['warfarin planned counts', woman({ medicines: [drug('warfarin', { planned: true, date: '2026-12-01' })] }), 'yes'],
    ['warfarin ended last year', woman({ medicines: [drug('warfarin', { endDate: '2025-12-01' })] }), 'no'],
    ['a vitamin K product without warfarin', woman({ supplements: [pill('mk7', ug(90))] }), 'no'],
    ['an unknown medicine is not taken for warfarin', woman({ medicines: [drug('warfrinol herbal')] }), 'no'],
  ],
  S02: [
    [
      'rivaroxaban and MK-7',
      woman({ medicines: [drug('Xarelto')], supplements: [pill('mk7', ug(90))] }),
      'yes',
      { severity: 'info' },
    ],
    [
      'rivaroxaban and K1 is not this screen',
      woman({ medicines: [drug('Xarelto')], supplements: [pill('vitaminK1', ug(90))] }),
      'no',
    ],
    ['warfarin is S01', woman({ medicines: [drug('warfarin')], supplements: [pill('mk7', ug(90))] }), 'no'],
  ],
  S03: [
    [
      'a brand of levothyroxine',
      woman({ medicines: [drug('Synthroid 75 mcg')] }),
      'yes',
      { severity: 'caution', says: /4 hours/ },
    ],
    ['thyroid extract', woman({ medicines: [drug('Armour Thyroid')] }), 'yes'],
    ['liothyronine is not named by the row', woman({ medicines: [drug('liothyronine')] }), 'no'],
  ],
  S04: [
    [
      'two of them: the longer wait',
      woman({ medicines: [drug('alendronate'), drug('ibandronate')] }),
      'yes',
      { says: /60 minutes/ },
    ],
    ['ibandronate waits an hour', woman({ medicines: [drug('Bonviva 150 mg')] }), 'yes', { says: /60 minutes/ }],
    ['risedronate waits half an hour', woman({ medicines: [drug('risedronate')] }), 'yes', { says: /30 minutes/ }],
    [
      'delayed-release risedronate comes after breakfast',
      woman({ medicines: [drug('Atelvia')] }),
      'yes',
      { says: /after breakfast/ },
    ],
    ['denosumab is no tablet', woman({ medicines: [drug('denosumab')] }), 'no'],
  ],
  S05: [
    ['minocycline', woman({ medicines: [drug('minocycline')] }), 'yes'],
    ['azithromycin is none', woman({ medicines: [drug('azithromycin')] }), 'no'],
  ],
  S06: [
    [
      'ciprofloxacin 2 before, 6 after',
      woman({ medicines: [drug('Cipro')] }),
      'yes',
      { says: /2 hours before or 6 hours after/ },
    ],
    [
      'levofloxacin 2 and 2',
      woman({ medicines: [drug('levofloxacin')] }),
      'yes',
      { says: /2 hours before or 2 hours after/ },
    ],
    [
      'moxifloxacin 4 and 8',
      woman({ medicines: [drug('moxifloxacin')] }),
      'yes',
      { says: /4 hours before or 8 hours after/ },
    ],
    ['nitrofurantoin is none', woman({ medicines: [drug('nitrofurantoin')] }), 'no'],
  ],
  S07: [
    [
      'indapamide',
      woman({ medicines: [drug('indapamide')] }),
      'yes',
      { severity: 'clinician', lets: 'supplement:calcium' },
    ],
    [
      'a combination with hydrochlorothiazide',
      woman({ medicines: [drug('telmisartan/hydrochlorothiazide 80/12.5 mg')] }),
      'yes',
    ],
    ['Zestoretic', woman({ medicines: [drug('Zestoretic')] }), 'yes'],
    ['spironolactone', woman({ medicines: [drug('spironolactone')] }), 'no'],
  ],
  S08: [
    [
      'calcium at the limit, a year ago to the day',
      woman({ medicines: [drug('digoxin')], labs: [lab('calcium', 10.2, 'mg/dL', { date: '2025-11-15' })] }),
      'yes',
      { lets: 'supplement:calcium', says: /was not high/ },
    ],
    [
      'the newest of two counts',
      woman({
        medicines: [drug('digoxin')],
        labs: [
          lab('calcium', 9.4, 'mg/dL', { date: '2024-01-01' }),
          lab('calcium', 9.5, 'mg/dL', { date: '2026-10-01' }),
        ],
      }),
      'yes',
      { lets: 'supplement:vitaminD' },
    ],
    [
      'a calcium of more than a year ago',
      woman({ medicines: [drug('digoxin')], labs: [lab('calcium', 9.4, 'mg/dL', { date: '2025-11-14' })] }),
      'yes',
      { holds: 'supplement:calcium', says: /No calcium or vitamin D tablets/ },
    ],
    ['digoxin without a calcium', woman({ medicines: [drug('digoxin')] }), 'yes', { holds: 'supplement:calcium' }],
    [
      'digoxin, calcium normal this year',
      woman({ medicines: [drug('digoxin')], labs: [lab('calcium', 9.4, 'mg/dL')] }),
      'yes',
      { lets: 'supplement:calcium' },
    ],
    [
      'digoxin, calcium normal but 13 months old',
      woman({ medicines: [drug('digoxin')], labs: [lab('calcium', 9.4, 'mg/dL', { date: '2025-10-10' })] }),
      'yes',
      { holds: 'supplement:vitaminD' },
    ],
    [
      'digoxin, calcium high',
      woman({ medicines: [drug('digoxin')], labs: [lab('calcium', 10.6, 'mg/dL')] }),
      'yes',
      { holds: 'supplement:calcium' },
    ],
    ['bisoprolol', woman({ medicines: [drug('bisoprolol')] }), 'no'],
  ],
  S09: [
    [
      'zinc carbonate is no calcium carbonate',
      woman({
        medicines: [drug('pantoprazole')],
        supplements: [pill('zinc', mg(10), { form: 'carbonate' }), pill('calcium', mg(500), { form: 'citrate' })],
      }),
      'yes',
      { says: /^If you need calcium tablets/ },
    ],
    [
      'carbonate beside something else',
      woman({
        medicines: [drug('pantoprazole')],
        supplements: [pill('zinc', mg(10)), pill('calcium', mg(500), { form: 'carbonate' })],
      }),
      'yes',
      { says: /^Your calcium is carbonate/ },
    ],
    [
      'pantoprazole and carbonate',
      woman({ medicines: [drug('pantoprazole')], supplements: [pill('calcium', mg(500), { form: 'carbonate' })] }),
      'yes',
      { says: /carbonate, which needs/, holds: 'supplement:calcium:carbonate', lets: 'supplement:calcium' },
    ],
    ['famotidine', woman({ medicines: [drug('Pepcid')] }), 'yes'],
    ['atrophic gastritis', woman({ conditions: [ill('pernicious anaemia')] }), 'yes'],
    ['reflux without medicine', woman({ conditions: [ill('reflux')] }), 'no'],
  ],
  S10: [
    ['orlistat: 2 hours', woman({ medicines: [drug('Alli')] }), 'yes', { says: /2 hours/ }],
    [
      'colestyramine: 1 before, 4 to 6 after',
      woman({ medicines: [drug('Questran')] }),
      'yes',
      { says: /4 to 6 hours/ },
    ],
    ['a statin', woman({ medicines: [drug('atorvastatin')] }), 'no'],
  ],
  S26: [
    [
      'warfarin, asked for',
      woman({ medicines: [drug('warfarin')], ...asked("St John's wort 300 mg") }),
      'yes',
      { severity: 'block', holds: 'supplement:st-johns-wort', says: /today/ },
    ],
    ['apixaban', woman({ medicines: [drug('Eliquis')], supplements: [pill('stJohnsWort', mg(300))] }), 'yes'],
    ['the blood thinner alone', woman({ medicines: [drug('warfarin')] }), 'no'],
    [
      'the blood thinner has ended',
      woman({
        medicines: [drug('warfarin', { endDate: '2026-01-01' })],
        supplements: [pill('stJohnsWort', mg(300))],
      }),
      'no',
    ],
  ],
  S27: [
    [
      'phenprocoumon and ubiquinol',
      woman({ medicines: [drug('phenprocoumon')], supplements: [pill('ubiquinol', mg(100))] }),
      'yes',
      { severity: 'clinician', within: 'this week', holds: 'supplement:coq10' },
    ],
    [
      'a direct blood thinner',
      woman({ medicines: [drug('rivaroxaban')], supplements: [pill('coq10', mg(100))] }),
      'no',
    ],
    ['warfarin alone', woman({ medicines: [drug('warfarin')] }), 'no'],
  ],
  S28: [
    [
      'carbamazepine',
      woman({ therapies: [drug('Aromasin')], medicines: [drug('Tegretol')] }),
      'yes',
      { severity: 'clinician', outcome: 'medicine', says: /Do not change or stop either/ },
    ],
    [
      'St John’s wort',
      woman({ therapies: [drug('exemestane')], supplements: [pill('stJohnsWort', mg(300))] }),
      'yes',
      { severity: 'block', outcome: 'st-johns-wort', holds: 'supplement:st-johns-wort' },
    ],
    ['letrozole has no such line', woman({ therapies: [drug('letrozole')], medicines: [drug('rifampicin')] }), 'no'],
    ['levetiracetam is none', woman({ therapies: [drug('exemestane')], medicines: [drug('levetiracetam')] }), 'no'],
  ],
  S11: [
    ['phenytoin', woman({ medicines: [drug('Dilantin')] }), 'yes', { severity: 'clinician' }],
    ['rifampin under its US name', woman({ medicines: [drug('rifampin')] }), 'yes'],
    ['valproate is none', woman({ medicines: [drug('valproate')] }), 'no'],
  ],
  S12: [
    [
      'exactly 90 days at 5 mg',
      woman({ medicines: [drug('prednisolone', { date: '2026-08-17', dose: mg(5), schedule: 'once a day' })] }),
      'yes',
      { within: 'weeks' },
    ],
    [
      '89 days',
      woman({ medicines: [drug('prednisolone', { date: '2026-08-18', dose: mg(5), schedule: 'once a day' })] }),
      'no',
    ],
    ['4 mg for a year', woman({ medicines: [drug('prednisolone', { dose: mg(4), schedule: 'once a day' })] }), 'no'],
    [
      '2.5 mg twice a day for a year',
      woman({ medicines: [drug('prednisone', { dose: mg(2.5), schedule: 'twice a day' })] }),
      'yes',
    ],
    [
      'dexamethasone 0.75 mg equals 5 mg',
      woman({ medicines: [drug('dexamethasone', { dose: mg(0.75), schedule: 'once a day' })] }),
      'yes',
    ],
    [
      'hydrocortisone 15 mg is less',
      woman({ medicines: [drug('hydrocortisone', { dose: mg(15), schedule: 'once a day' })] }),
      'no',
    ],
    ['dose not written down', woman({ medicines: [drug('prednisolone')] }), 'unknown', { need: 'glucocorticoid-dose' }],
    ['an inhaler', woman({ medicines: [drug('Flixotide', { dose: mg(5) })] }), 'no'],
  ],
  S13: [
    [
      'ibuprofen and turmeric',
      woman({ medicines: [drug('ibuprofen')], supplements: [pill('turmeric', mg(500))] }),
      'yes',
      { severity: 'clinician' },
    ],
    [
      'apixaban and fish oil of 3 g',
      woman({ medicines: [drug('apixaban')], supplements: [pill('omega3', { value: 3, unit: 'g' })] }),
      'no',
    ],
    [
      'apixaban and fish oil of 3.2 g',
      woman({ medicines: [drug('apixaban')], supplements: [pill('omega3', { value: 3.2, unit: 'g' })] }),
      'yes',
    ],
    ['aspirin and garlic asked for', woman({ medicines: [drug('aspirin 100 mg')], ...asked('garlic tablets') }), 'yes'],
    [
      'fish oil without a figure on the label',
      woman({ medicines: [drug('apixaban')], supplements: [pill('omega3')] }),
      'unknown',
      { need: 'supplement-label' },
    ],
    ['ginger without a blood thinner', woman({ supplements: [pill('ginger', mg(500))] }), 'no'],
  ],
  S14: [
    [
      'the amount is named; without the disease nothing is said of it',
      woman({ supplements: [pill('omega3', { value: 1.2, unit: 'g' })] }),
      'yes',
      { says: /^Your capsules bring about 1\.2 g a day\. In trials(?!.*You have had)/ },
    ],
    [
      'with atrial fibrillation',
      woman({ supplements: [pill('omega3', { value: 1.2, unit: 'g' })], conditions: [ill('atrial fibrillation')] }),
      'yes',
      { says: /You have had atrial fibrillation/, shows: ['atrial fibrillation', 'omega3: omega3 1.2 g'] },
    ],
    ['on prescription: no amount is made up', woman({ medicines: [drug('Lovaza')] }), 'yes', { says: /^In trials/ }],
    [
      'fibrillation on a product without its figure',
      woman({
        medicines: [drug('Lovaza')],
        supplements: [pill('omega3')],
        conditions: [ill('atrial fibrillation')],
      }),
      'yes',
      { shows: ['atrial fibrillation'] },
    ],
    ['1,000 mg', woman({ supplements: [pill('fish oil', mg(1000))] }), 'yes', { severity: 'caution' }],
    [
      '500 mg twice a day adds up',
      woman({ supplements: [pill('omega3', mg(500), { doses: [{ units: 1 }, { units: 1 }] })] }),
      'yes',
    ],
    [
      '2 g every third day is less than 1 g a day',
      woman({ supplements: [pill('omega3', { value: 2, unit: 'g' }, { everyDays: 3 })] }),
      'no',
    ],
    [
      'with atrial fibrillation it says so',
      woman({ supplements: [pill('omega3', mg(1500))], conditions: [ill('AFib')] }),
      'yes',
      { says: /ask your doctor/i },
    ],
    ['Vascepa on prescription', woman({ medicines: [drug('Vascepa')] }), 'yes'],
    ['no omega-3', woman(), 'no'],
  ],
  S15: [
    [
      'tamoxifen and curcumin asked for',
      woman({ therapies: [drug('Nolvadex')], ...asked('Curcumin 500 mg') }),
      'yes',
      { severity: 'block' },
    ],
    [
      'tamoxifen ended',
      woman({ therapies: [drug('tamoxifen', { endDate: '2025-01-31' })], supplements: [pill('curcumin', mg(500))] }),
      'no',
    ],
    [
      'turmeric tablets among the medicines',
      woman({ therapies: [drug('tamoxifen')], medicines: [drug('turmeric capsules')] }),
      'yes',
    ],
  ],
  S16: [
    [
      'letrozole and DHEA',
      woman({ therapies: [drug('letrozole')], supplements: [pill('dhea', mg(25))] }),
      'yes',
      { severity: 'block', outcome: 'supplement' },
    ],
    [
      'tamoxifen and black cohosh',
      woman({ therapies: [drug('tamoxifen')], supplements: [pill('blackCohosh', mg(40))] }),
      'yes',
      { severity: 'block' },
    ],
    [
      'a man on anastrozole and isoflavones',
      man({ therapies: [drug('anastrozole')], supplements: [pill('isoflavones', mg(50))] }),
      'yes',
    ],
    [
      'vaginal oestrogen goes to oncology',
      woman({ therapies: [drug('letrozole')], medicines: [drug('Vagifem')] }),
      'yes',
      { severity: 'clinician', outcome: 'vaginal-oestrogen' },
    ],
    [
      'tibolone goes to oncology, this week',
      woman({ therapies: [drug('letrozole')], medicines: [drug('Livial')] }),
      'yes',
      { severity: 'clinician', outcome: 'oestrogen-medicine', within: 'this week' },
    ],
    [
      'soy protein is food',
      woman({ therapies: [drug('letrozole')], supplements: [pill('soyProtein', { value: 20, unit: 'g' })] }),
      'no',
    ],
    ['no hormone treatment', woman({ supplements: [pill('dhea', mg(25))] }), 'no'],
  ],
  S17: [
    [
      'tamoxifen and letrozole on one day',
      woman({ therapies: [drug('tamoxifen'), drug('letrozole')] }),
      'yes',
      { within: 'this week' },
    ],
    [
      'letrozole planned after tamoxifen',
      woman({ therapies: [drug('tamoxifen'), drug('letrozole', { planned: true })] }),
      'no',
    ],
  ],
  S18: [
    [
      'curcumin is not piperine',
      woman({ medicines: [drug('atorvastatin')], supplements: [pill('curcumin', mg(500))] }),
      'no',
    ],
    ['piperine and apixaban', woman({ medicines: [drug('apixaban')], supplements: [pill('BioPerine', mg(5))] }), 'yes'],
    [
      'piperine and palbociclib',
      woman({ therapies: [drug('Ibrance')], supplements: [pill('piperine', mg(5))] }),
      'yes',
    ],
    ['piperine alone', woman({ supplements: [pill('piperine', mg(5))] }), 'no'],
  ],
  S19: [
    [
      'abemaciclib alone',
      woman({ therapies: [drug('Verzenio')] }),
      'yes',
      { severity: 'caution', holds: 'food:grapefruit' },
    ],
    [
      'with grapefruit in the diary',
      woman({ therapies: [drug('palbociclib')], diary: [eaten('Grapefruit juice, a glass')] }),
      'yes',
      { severity: 'block' },
    ],
    [
      'with St John’s wort',
      woman({ therapies: [drug('ribociclib')], supplements: [pill("St John's wort", mg(300))] }),
      'yes',
      { severity: 'block', says: /magnesium/ },
    ],
    ['grapefruit without it', woman({ diary: [eaten('Grapefruit')] }), 'no'],
  ],
  S20: [
    [
      'a diet high in potassium with reduced kidneys',
      woman({
        medicines: [drug('lisinopril')],
        labs: [egfr(50)],
        intentions: [{ date: '2026-11-01', kind: 'high-potassium-diet' as const }],
      }),
      'yes',
      { outcome: 'potassium', says: /Ask before you eat much more potassium/, holds: 'diet:high-potassium' },
    ],
    [
      'that diet with good kidneys',
      woman({
        medicines: [drug('lisinopril')],
        labs: [egfr(80)],
        intentions: [{ date: '2026-11-01', kind: 'high-potassium-diet' as const }],
      }),
      'no',
    ],
    [
      'lithium and a salt substitute, nothing that keeps potassium',
      woman({ medicines: [drug('lithium')], supplements: [pill('potassiumSalt')] }),
      'yes',
      { outcome: 'lithium', lets: 'supplement:potassium' },
    ],
    [
      'lithium and a diet high in potassium, nothing that keeps potassium',
      woman({
        medicines: [drug('lithium')],
        intentions: [{ date: '2026-11-01', kind: 'high-potassium-diet' as const }],
      }),
      'yes',
      { outcome: 'lithium' },
    ],
    [
      'lithium and an ACE inhibitor, no potassium',
      woman({ medicines: [drug('lithium'), drug('lisinopril')] }),
      'yes',
      { outcome: 'lithium', holds: 'supplement:potassium' },
    ],
    [
      'lithium, an ACE inhibitor and a salt substitute',
      woman({ medicines: [drug('lithium'), drug('lisinopril')], supplements: [pill('potassiumSalt')] }),
      'yes',
      { outcome: 'potassium', says: /Leave out salt substitutes/ },
    ],
    [
      'lithium',
      woman({ medicines: [drug('lithium carbonate 400 mg')] }),
      'yes',
      { outcome: 'lithium', severity: 'clinician' },
    ],
    ['ramipril alone', woman({ medicines: [drug('ramipril')] }), 'no'],
    [
      'ramipril and a salt substitute, kidneys fine',
      woman({ medicines: [drug('ramipril')], supplements: [pill('LoSalt')], labs: [egfr(95)] }),
      'yes',
      { outcome: 'potassium', holds: 'supplement:potassium' },
    ],
    [
      'losartan and potassium chloride tablets',
      woman({ medicines: [drug('losartan'), drug('potassium chloride')] }),
      'yes',
      { outcome: 'potassium' },
    ],
    [
      'spironolactone, high-potassium diet, eGFR 59',
      woman({
        medicines: [drug('spironolactone')],
        intentions: [{ date: '2026-11-01', kind: 'high-potassium-diet' }],
        labs: [egfr(59)],
      }),
      'yes',
    ],
    [
      'the same at eGFR 60',
      woman({
        medicines: [drug('spironolactone')],
        intentions: [{ date: '2026-11-01', kind: 'high-potassium-diet' }],
        labs: [egfr(60)],
      }),
      'no',
    ],
    [
      'the same, eGFR not known',
      woman({ medicines: [drug('spironolactone')], intentions: [{ date: '2026-11-01', kind: 'high-potassium-diet' }] }),
      'unknown',
      { need: 'lab:egfr' },
    ],
    ['potassium without such a medicine', woman({ supplements: [pill('potassium', mg(99))] }), 'no'],
  ],
  S21: [
    [
      'niacin beside a statin, no red yeast rice',
      woman({ medicines: [drug('simvastatin')], supplements: [pill('niacin', mg(100))] }),
      'yes',
      { outcome: 'niacin' },
    ],
    [
      'niacin and red yeast rice without a statin',
      woman({ supplements: [pill('niacin', mg(100)), pill('redYeastRice', mg(600))] }),
      'yes',
      { outcome: 'niacin' },
    ],
    [
      'red yeast rice with simvastatin',
      woman({ medicines: [drug('simvastatin')], supplements: [pill('redYeastRice')] }),
      'yes',
      { severity: 'block', outcome: 'red-yeast-rice' },
    ],
    ['red yeast rice alone', woman({ supplements: [pill('redYeastRice')] }), 'no'],
    [
      'niacin 500 mg',
      woman({ supplements: [pill('niacin', mg(500))] }),
      'yes',
      { severity: 'clinician', outcome: 'niacin' },
    ],
    ['niacin 35 mg', woman({ supplements: [pill('niacin', mg(35))] }), 'no'],
    ['niacin without a figure', woman({ supplements: [pill('niacin')] }), 'unknown', { need: 'supplement-label' }],
  ],
  S22: [
    ['torasemide', woman({ medicines: [drug('torsemide')] }), 'yes', { severity: 'info' }],
    ['none', woman(), 'no'],
  ],
  S23: [
    ['asked for', woman(asked('strontium citrate')), 'yes', { severity: 'block' }],
    ['the medicine', woman({ medicines: [drug('Protelos')] }), 'yes'],
    ['none', woman(), 'no'],
  ],
  S24: [
    ['1 mg exactly', woman({ supplements: [pill('biotin', mg(1))] }), 'no'],
    ['1,001 µg', woman({ supplements: [pill('biotin', ug(1001))] }), 'yes', { says: /two to three days/ }],
    [
      'hair, skin and nails without a figure',
      woman({ supplements: [pill('hair skin nails')] }),
      'unknown',
      { need: 'supplement-label' },
    ],
  ],
  S25: [
    [
      'the other medicine has ended',
      woman({ medicines: [drug('Welchol'), drug('letrozole', { endDate: '2026-01-01' })] }),
      'no',
    ],
    ['a binder alone', woman({ medicines: [drug('Welchol')] }), 'no'],
    ['colesevelam and letrozole', woman({ medicines: [drug('Welchol'), drug('letrozole')] }), 'yes'],
    ['psyllium and nothing else', woman({ supplements: [pill('psyllium', { value: 5, unit: 'g' })] }), 'no'],
    [
      'psyllium and vitamin D',
      woman({ supplements: [pill('psyllium', { value: 5, unit: 'g' }), pill('vitaminD', ug(20))] }),
      'yes',
    ],
  ],
  S30: [
    [
      'a printed adjusted value of the same day counts before the total',
      woman({ labs: [lab('calcium', 10.8, 'mg/dL'), lab('calcium-adjusted', 10.1, 'mg/dL')] }),
      'yes',
      { outcome: 'normal-when-adjusted', shows: ['10.1 mg/dL'] },
    ],
    [
      'an adjusted value of another day says nothing of the total',
      woman({ labs: [lab('calcium', 10.8, 'mg/dL', { date: '2026-10-01' }), lab('calcium-adjusted', 10.1, 'mg/dL')] }),
      'no',
    ],
    [
      'a newer total counts before an older adjusted value',
      woman({ labs: [lab('calcium', 10.8, 'mg/dL'), lab('calcium-adjusted', 10.1, 'mg/dL', { date: '2026-10-01' })] }),
      'yes',
      { outcome: 'high' },
    ],
    ['only adjusted, and high', woman({ labs: [lab('calcium-adjusted', 10.4, 'mg/dL')] }), 'yes', { outcome: 'high' }],
    [
      'the newest adjusted value',
      woman({
        labs: [lab('calcium-adjusted', 10.4, 'mg/dL', { date: '2026-01-01' }), lab('calcium-adjusted', 10, 'mg/dL')],
      }),
      'no',
    ],
    [
      'an albumin of 30 days before adjusts, and is shown',
      woman({ labs: [lab('albumin', 3, 'g/dL', { date: '2026-09-20' }), lab('calcium', 9.8, 'mg/dL')] }),
      'yes',
      { outcome: 'high', shows: ['9.8 mg/dL', '3 g/dL'] },
    ],
    [
      'of 31 days before it does not',
      woman({ labs: [lab('albumin', 3, 'g/dL', { date: '2026-09-19' }), lab('calcium', 9.8, 'mg/dL')] }),
      'no',
    ],
    [
      'a value above the measuring range',
      woman({ labs: [lab('calcium', 14, 'mg/dL', { comparator: '>' })] }),
      'yes',
      { outcome: 'severe', shows: ['>14 mg/dL'] },
    ],
    ['10.2 mg/dL is within', woman({ labs: [lab('calcium', 10.2, 'mg/dL')] }), 'no'],
    [
      '10.3 mg/dL',
      woman({ labs: [lab('calcium', 10.3, 'mg/dL')] }),
      'yes',
      { severity: 'block', holds: 'supplement:calcium' },
    ],
    ['2.545 mmol/L counts as 10.2', woman({ labs: [lab('calcium', 2.545, 'mmol/L')] }), 'no'],
    ['2.60 mmol/L', woman({ labs: [lab('calcium', 2.6, 'mmol/L')] }), 'yes', { holds: 'supplement:vitaminD' }],
    ['12.0 mg/dL is not yet urgent', woman({ labs: [lab('calcium', 12, 'mg/dL')] }), 'yes', { severity: 'block' }],
    ['12.1 mg/dL is', woman({ labs: [lab('calcium', 12.1, 'mg/dL')] }), 'yes', { severity: 'urgent', within: 'today' }],
    [
      '10.6 with albumin 5.0 is 9.8 adjusted',
      woman({ labs: [lab('calcium', 10.6, 'mg/dL'), lab('albumin', 5, 'g/dL')] }),
      'yes',
      { severity: 'caution', outcome: 'normal-when-adjusted', lets: 'supplement:calcium' },
    ],
    [
      '9.8 with albumin 3.0 is 10.6 adjusted',
      woman({ labs: [lab('calcium', 9.8, 'mg/dL'), lab('albumin', 3, 'g/dL')] }),
      'yes',
      { severity: 'block' },
    ],
    [
      'an albumin of last year does not adjust',
      woman({ labs: [lab('calcium', 9.8, 'mg/dL'), lab('albumin', 3, 'g/dL', { date: '2025-10-20' })] }),
      'no',
    ],
    ['known, without a value', woman({ conditions: [ill('hypercalcaemia')] }), 'yes', { holds: 'supplement:calcium' }],
    [
      'resolved',
      woman({ conditions: [ill('hypercalcaemia', { status: 'resolved' })], labs: [lab('calcium', 9.5, 'mg/dL')] }),
      'no',
    ],
    ['no calcium on record', woman(), 'unknown', { need: 'lab:calcium' }],
  ],
  S31: [
    [
      'by ICD-10',
      woman({ conditions: [ill('gland', { code: { system: 'icd10', code: 'E21.0' } })] }),
      'yes',
      { holds: 'supplement:calcium' },
    ],
    ['secondary is another disease', woman({ conditions: [ill('secondary hyperparathyroidism')] }), 'no'],
  ],
  S32: [
    ['tuberculosis', woman({ conditions: [ill('tuberculosis')] }), 'yes', { holds: 'supplement:vitaminD' }],
    ['lymphoma by ICD-10', woman({ conditions: [ill('x', { code: { system: 'icd10', code: 'C83.3' } })] }), 'yes'],
    ['ruled out', woman({ conditions: [ill('sarcoidosis', { status: 'ruled-out' })] }), 'no'],
  ],
  S33: [
    ['calcium oxalate', woman({ conditions: [ill('calcium oxalate stones')] }), 'yes', { holds: 'food:high-oxalate' }],
    ['none', woman(), 'no'],
  ],
  S34: [
    [
      'stage 3 in the record, a good eGFR: the graver counts',
      woman({ conditions: [ill('CKD stage 3a')], labs: [egfr(80)] }),
      'yes',
      { outcome: 'G3a', severity: 'caution', holds: 'supplement:calcium:above-1000', lets: 'supplement:magnesium' },
    ],
    [
      'eGFR 59',
      woman({ labs: [egfr(59)] }),
      'yes',
      {
        outcome: 'G3a',
        holds: 'supplement:calcium:above-1000',
        lets: 'supplement:magnesium',
        shows: ['59 mL/min/{1.73_m2}'],
      },
    ],
    ['eGFR 60', woman({ labs: [egfr(60)] }), 'no'],
    [
      'stage 3a in the record, eGFR 40: the graver counts',
      woman({ conditions: [ill('CKD stage 3a')], labs: [egfr(40)] }),
      'yes',
      { outcome: 'G3b', holds: 'supplement:magnesium', lets: 'supplement:calcium:citrate' },
    ],
    [
      'stage 3b in the record, nothing measured',
      woman({ conditions: [ill('CKD stage 3b')] }),
      'yes',
      { outcome: 'G3b', holds: 'supplement:calcium:above-1000' },
    ],
    [
      'an eGFR of exactly a year asks for no new one',
      woman({ labs: [egfr(50, { date: '2025-11-15' }), egfr(52, { date: '2025-06-01' })] }),
      'yes',
      { says: /phosphate have been checked\.$/ },
    ],
    ['eGFR 60', woman({ labs: [egfr(60)] }), 'no'],
    [
      'eGFR 59',
      woman({ labs: [egfr(59)] }),
      'yes',
      { outcome: 'G3a', severity: 'caution', lets: 'supplement:magnesium' },
    ],
    ['eGFR 45', woman({ labs: [egfr(45)] }), 'yes', { outcome: 'G3a' }],
    [
      'eGFR 44',
      woman({ labs: [egfr(44)] }),
      'yes',
      { outcome: 'G3b', holds: 'supplement:magnesium', lets: 'supplement:vitaminD' },
    ],
    ['eGFR 30', woman({ labs: [egfr(30)] }), 'yes', { outcome: 'G3b' }],
    [
      'eGFR 29',
      woman({ labs: [egfr(29)] }),
      'yes',
      { outcome: 'G4-5', severity: 'block', holds: 'supplement:vitaminD' },
    ],
    [
      'stage 3b recorded, eGFR 62',
      woman({ conditions: [ill('CKD stage 3b')], labs: [egfr(62)] }),
      'yes',
      { outcome: 'G3b' },
    ],
    [
      'stage 3b recorded, eGFR 28: the worse',
      woman({ conditions: [ill('CKD stage 3b')], labs: [egfr(28)] }),
      'yes',
      { outcome: 'G4-5' },
    ],
    ['dialysis without a value', woman({ conditions: [ill('haemodialysis')] }), 'yes', { outcome: 'G4-5' }],
    ['one eGFR asks for a second', woman({ labs: [egfr(50)] }), 'yes', { says: /second one/ }],
    [
      'two do not',
      woman({ labs: [egfr(50), egfr(52, { date: '2026-06-01' })] }),
      'yes',
      { says: /phosphate have been checked\.$/ },
    ],
    [
      'an old one asks for a new',
      woman({ labs: [egfr(50, { date: '2025-01-01' })] }),
      'yes',
      { says: /more than a year old/ },
    ],
    ['the latest counts', woman({ labs: [egfr(50, { date: '2026-01-01' }), egfr(75)] }), 'no'],
    ['not known', woman(), 'unknown', { need: 'lab:egfr' }],
  ],
  S35: [
    [
      'eGFR 29 and denosumab',
      woman({ medicines: [drug('denosumab')], labs: [egfr(29)] }),
      'yes',
      { severity: 'urgent', within: 'this week' },
    ],
    ['eGFR 30', woman({ medicines: [drug('denosumab')], labs: [egfr(30)] }), 'no'],
    ['dialysis', woman({ medicines: [drug('Prolia')], conditions: [ill('dialysis')] }), 'yes'],
    ['eGFR not known', woman({ medicines: [drug('Prolia')] }), 'unknown', { need: 'lab:egfr' }],
    ['no denosumab', woman({ labs: [egfr(20)] }), 'no'],
  ],
  S36: [
    [
      'a man: no factor for women',
      man({ medicines: [drug('zoledronic acid')], labs: [lab('creatinine', 3, 'mg/dL')], measurements: [weight(82)] }),
      'no',
    ],
    [
      'a woman of the same figures',
      {
        ...woman({
          medicines: [drug('zoledronic acid')],
          labs: [lab('creatinine', 3, 'mg/dL')],
          measurements: [weight(82)],
        }),
        person: { birthDate: '1978-05-01', sex: 'female' },
      },
      'yes',
      { says: /About 30 mL/, shows: ['zoledronic acid', '3 mg/dL', '82 kg'] },
    ],
    [
      'weight without creatinine: eGFR',
      woman({ medicines: [drug('Reclast')], labs: [egfr(30)], measurements: [weight(50)] }),
      'yes',
      { says: /30 mL\/min \(eGFR\)/ },
    ],
    [
      'creatinine without weight: eGFR',
      woman({ medicines: [drug('Reclast')], labs: [egfr(40), lab('creatinine', 3, 'mg/dL')] }),
      'no',
    ],
    [
      'Cockcroft-Gault 34 though eGFR is 50',
      woman({
        medicines: [drug('zoledronic acid')],
        labs: [lab('creatinine', 1.58, 'mg/dL'), egfr(50)],
        measurements: [weight(50)],
      }),
      'yes',
      { says: /Cockcroft/, severity: 'block' },
    ],
    ['35 is allowed by the label', woman({ medicines: [drug('zoledronic acid')], labs: [egfr(35)] }), 'no'],
    ['34 by eGFR', woman({ medicines: [drug('Reclast')], labs: [egfr(34)] }), 'yes', { says: /eGFR/ }],
    ['alendronate is not meant', woman({ medicines: [drug('alendronate')], labs: [egfr(20)] }), 'no'],
    ['kidneys not known', woman({ medicines: [drug('Reclast')] }), 'unknown', { need: 'lab:egfr' }],
  ],
  S37: [
    ['another operation', woman({ procedures: [{ date: '2018-01-01', kind: 'breast-surgery' }] }), 'no'],
    [
      'an operation of unknown kind',
      woman({ procedures: [{ date: '2018-01-01', kind: 'bariatric-surgery' }] }),
      'yes',
      { says: /1,200 to 1,500/, shows: ['bariatric-surgery'] },
    ],
    [
      'a switch after a sleeve',
      woman({
        procedures: [
          { date: '2016-01-01', kind: 'bariatric-surgery', variant: 'sleeve' },
          { date: '2018-01-01', kind: 'bariatric-surgery', variant: 'duodenal-switch' },
        ],
      }),
      'yes',
      { says: /1,800 to 2,400/, shows: ['sleeve', 'duodenal-switch'] },
    ],
    [
      'no operation: no amount of one',
      woman({ conditions: [ill('coeliac disease')] }),
      'yes',
      { says: /dietitian\. Ask for vitamin D/ },
    ],
    [
      'Crohn',
      woman({ conditions: [ill("Crohn's disease")] }),
      'yes',
      { severity: 'clinician', holds: 'supplement:calcium:carbonate' },
    ],
    [
      'bypass',
      woman({ procedures: [{ date: '2018-01-01', kind: 'bariatric-surgery', variant: 'roux-en-y' }] }),
      'yes',
      { says: /1,200 to 1,500/ },
    ],
    [
      'duodenal switch',
      woman({ procedures: [{ date: '2018-01-01', kind: 'bariatric-surgery', variant: 'duodenal-switch' }] }),
      'yes',
      { says: /1,800 to 2,400/ },
    ],
    [
      'operation planned',
      woman({ procedures: [{ date: '2026-12-01', kind: 'bariatric-surgery', planned: true }] }),
      'no',
    ],
  ],
  S38: [
    ['as a condition', woman({ conditions: [ill('lactose intolerance')] }), 'yes'],
    ['milk allergy is S39', woman({ allergies: [{ date: '2010-01-01', substance: 'milk' }] }), 'no'],
  ],
  S39: [
    [
      'soy takes out what it hides in',
      woman({ allergies: [{ date: '2010-01-01', substance: 'soy' }] }),
      'yes',
      { holds: 'supplement:isoflavones' },
    ],
    [
      'shellfish takes out glucosamine',
      woman({ allergies: [{ date: '2010-01-01', substance: 'shellfish' }] }),
      'yes',
      { holds: 'supplement:glucosamine' },
    ],
    [
      'gluten takes out wheat',
      woman({ allergies: [{ date: '2010-01-01', substance: 'gluten' }] }),
      'yes',
      { holds: 'food:allergen:wheat', lets: 'food:allergen:milk' },
    ],
    [
      'in words, without the dash',
      woman({ allergies: [{ date: '2010-01-01', substance: 'tree-nuts' }] }),
      'yes',
      { says: /supplement with tree nuts is suggested/, shows: ['tree-nuts'] },
    ],
    [
      'something else, by its name',
      woman({ allergies: [{ date: '2010-01-01', substance: 'other', what: 'kiwi' }] }),
      'yes',
      { says: /with kiwi is suggested/, shows: ['kiwi'] },
    ],
    ['lactose is no allergy', woman({ allergies: [{ date: '2010-01-01', substance: 'lactose' }] }), 'no'],
    [
      'fish',
      woman({ allergies: [{ date: '2010-01-01', substance: 'fish' }] }),
      'yes',
      { holds: 'food:allergen:fish', lets: 'food:allergen:egg' },
    ],
    [
      'fish takes out cod-liver oil',
      woman({ allergies: [{ date: '2010-01-01', substance: 'fish' }] }),
      'yes',
      { holds: 'supplement:cod-liver-oil' },
    ],
    [
      'coeliac disease bars wheat',
      woman({ allergies: [{ date: '2010-01-01', substance: 'gluten', kind: 'coeliac' }] }),
      'yes',
      { holds: 'food:allergen:wheat' },
    ],
    [
      'intolerance is no allergy',
      woman({ allergies: [{ date: '2010-01-01', substance: 'soy', kind: 'intolerance' }] }),
      'no',
    ],
  ],
  S40: [
    ['BMI 18.5', woman({ measurements: [height(160), weight(47.4)] }), 'no'],
    [
      'BMI 18.4',
      woman({ measurements: [height(160), weight(47.1)] }),
      'yes',
      { holds: 'weight-goal', within: 'weeks' },
    ],
    ['RED-S', woman({ conditions: [ill('RED-S')] }), 'yes'],
    ['height and weight not known', woman(), 'unknown', { need: 'height' }],
  ],
  S41: [
    [
      'the heaviest of several, at least 14 days before',
      woman({
        cancers: [{ date: '2024-01-01', site: 'breast' }],
        measurements: [weight(66, '2026-06-01'), weight(70, '2026-08-01'), height(165), weight(66.3, '2026-11-01')],
      }),
      'yes',
      { shows: ['breast, unknown', '70 kg', '66.3 kg'] },
    ],
    [
      '14 days apart',
      woman({
        cancers: [{ date: '2024-01-01', site: 'breast' }],
        measurements: [weight(70, '2026-10-18'), weight(66, '2026-11-01')],
      }),
      'yes',
    ],
    [
      '13 days apart',
      woman({
        cancers: [{ date: '2024-01-01', site: 'breast' }],
        measurements: [weight(70, '2026-10-19'), weight(66, '2026-11-01')],
      }),
      'unknown',
      { need: 'weight-before' },
    ],
    ['no weight at all', woman({ cancers: [{ date: '2024-01-01', site: 'breast' }] }), 'unknown', { need: 'weight' }],
    [
      '5.0 % is not more than 5 %',
      woman({
        cancers: [{ date: '2024-01-01', site: 'breast' }],
        measurements: [weight(70, '2026-06-01'), weight(66.5, '2026-11-01')],
      }),
      'no',
    ],
    [
      '5.3 %',
      woman({
        cancers: [{ date: '2024-01-01', site: 'breast' }],
        measurements: [weight(70, '2026-06-01'), weight(66.3, '2026-11-01')],
      }),
      'yes',
      { says: /5\.3 %/ },
    ],
    [
      'in pounds',
      woman({
        therapies: [drug('letrozole')],
        measurements: [
          { ...weight(160, '2026-07-01'), value: { value: 160, unit: '[lb_av]' } },
          { ...weight(150, '2026-11-01'), value: { value: 150, unit: '[lb_av]' } },
        ],
      }),
      'yes',
    ],
    [
      'over a longer time it is another question',
      woman({ therapies: [drug('letrozole')], measurements: [weight(80, '2026-01-01'), weight(70, '2026-11-01')] }),
      'unknown',
      { need: 'weight-before' },
    ],
    ['without cancer', woman({ measurements: [weight(70, '2026-06-01'), weight(60, '2026-11-01')] }), 'no'],
    [
      'one weight only',
      woman({ therapies: [drug('letrozole')], measurements: [weight(70)] }),
      'unknown',
      { need: 'weight-before' },
    ],
  ],
  S42: [
    ['insulin', woman({ medicines: [drug('Lantus')] }), 'yes'],
    ['an SGLT2 inhibitor', woman({ medicines: [drug('empagliflozin')] }), 'no'],
  ],
  S43: [
    [
      'gout alone',
      woman({ conditions: [ill('gout')] }),
      'yes',
      { says: /^Gout: no niacin[^.]*\.$/, holds: 'food:high-purine', lets: 'supplement:iron' },
    ],
    [
      'cirrhosis alone',
      woman({ conditions: [ill('cirrhosis')] }),
      'yes',
      { says: /^Advanced liver disease: [^.]*\.$/, holds: 'supplement:vitaminA', lets: 'food:high-purine' },
    ],
    [
      'haemochromatosis alone',
      woman({ conditions: [ill('haemochromatosis')] }),
      'yes',
      { says: /^Haemochromatosis: [^.]*\.$/, holds: 'supplement:iron', lets: 'supplement:niacin' },
    ],
    [
      'haemochromatosis and gout',
      woman({ conditions: [ill('haemochromatosis'), ill('gout')] }),
      'yes',
      { says: /^Haemochromatosis: [^.]*\. Gout: [^.]*\.$/, lets: 'supplement:vitaminA' },
    ],
    ['gout', woman({ conditions: [ill('gout')] }), 'yes', { holds: 'supplement:niacin', lets: 'supplement:iron' }],
    ['cirrhosis', woman({ conditions: [ill('cirrhosis')] }), 'yes', { holds: 'supplement:vitaminA' }],
    ['haemochromatosis', woman({ conditions: [ill('hemochromatosis')] }), 'yes', { holds: 'supplement:iron' }],
    ['fatty liver', woman({ conditions: [ill('fatty liver disease')] }), 'no'],
  ],
  S44: [
    [
      '3,000 µg of retinol from tablets, food not known',
      woman({ supplements: [pill('vitaminA', ug(3000))] }),
      'unknown',
      { need: 'diary' },
    ],
    ['3,001 µg', woman({ supplements: [pill('vitaminA', ug(3001))] }), 'yes'],
    ['10,001 IU is 3,000 µg', woman({ supplements: [pill('vitaminA', iu(10_010))] }), 'yes'],
    [
      'cod-liver oil without its retinol',
      woman({ supplements: [pill('codLiverOil', { value: 5, unit: 'mL' })] }),
      'unknown',
      { need: 'supplement-label' },
    ],
  ],
  S45: [
    ['14 units a week', woman({ answers: [{ date: '2026-09-01', question: 'alcohol', answer: 14 }] }), 'no'],
    [
      '15 units',
      woman({ answers: [{ date: '2026-09-01', question: 'alcohol', answer: 15 }] }),
      'yes',
      { outcome: 'above-2' },
    ],
    [
      '21 units is three a day',
      woman({ answers: [{ date: '2026-09-01', question: 'alcohol', answer: 21 }] }),
      'yes',
      { outcome: 'above-2' },
    ],
    [
      '22 units',
      woman({ answers: [{ date: '2026-09-01', question: 'alcohol', answer: 22 }] }),
      'yes',
      { outcome: 'above-3' },
    ],
    [
      'the newest answer counts',
      woman({
        answers: [
          { date: '2026-09-01', question: 'alcohol', answer: 22 },
          { date: '2026-10-01', question: 'alcohol', answer: 2 },
        ],
      }),
      'no',
    ],
    ['not asked', woman(), 'unknown', { need: 'alcohol' }],
  ],
  S46: [
    [
      'a missed period reported in plain words',
      {
        ...woman({
          answers: [{ date: '2026-11-01', question: 'menopause', answer: 'premenopausal' }],
          symptoms: [feels('missed period')],
        }),
        person: { birthDate: '1985-01-01', sex: 'female' },
      },
      'yes',
    ],
    [
      'another symptom is no missed period',
      {
        ...woman({
          answers: [
            { date: '2026-11-01', question: 'menopause', answer: 'premenopausal' },
            { date: '2026-11-01', question: 'possible-pregnancy', answer: false },
            { date: '2026-11-01', question: 'missed-period', answer: false },
          ],
          symptoms: [feels('hot-flushes')],
        }),
        person: { birthDate: '1985-01-01', sex: 'female' },
      },
      'no',
    ],
    [
      'premenopausal, period missed',
      {
        ...woman({
          answers: [
            { date: '2026-11-01', question: 'menopause', answer: 'premenopausal' },
            { date: '2026-11-10', question: 'missed-period', answer: true },
          ],
        }),
        person: { birthDate: '1985-01-01', sex: 'female' },
      },
      'yes',
      { severity: 'block', within: 'today', holds: 'education:aromatase-inhibitor' },
    ],
    [
      'premenopausal, not asked',
      {
        ...woman({ answers: [{ date: '2026-11-01', question: 'menopause', answer: 'premenopausal' }] }),
        person: { birthDate: '1985-01-01', sex: 'female' },
      },
      'unknown',
      { need: 'possible-pregnancy' },
    ],
    [
      'postmenopausal at 52',
      {
        ...woman({ answers: [{ date: '2026-11-01', question: 'menopause', answer: 'postmenopausal' }] }),
        person: { birthDate: '1974-01-01', sex: 'female' },
      },
      'no',
    ],
    [
      'menopause not known at 45',
      { ...woman(), person: { birthDate: '1981-01-01', sex: 'female' } },
      'unknown',
      { need: 'menopause' },
    ],
    ['at 62 it is not asked', woman(), 'no'],
    ['a man', man(), 'no'],
  ],
  S47: [
    ['350 mg with eGFR 40', woman({ labs: [egfr(40)], supplements: [pill('magnesium', mg(350))] }), 'no'],
    [
      '351 mg with eGFR 44',
      woman({ labs: [egfr(44)], supplements: [pill('magnesium', mg(351))] }),
      'yes',
      { severity: 'block' },
    ],
    ['400 mg with eGFR 45', woman({ labs: [egfr(45)], supplements: [pill('magnesium', mg(400))] }), 'no'],
    [
      '400 mg with heart failure',
      woman({ conditions: [ill('heart failure')], supplements: [pill('magnesium', mg(400))] }),
      'yes',
    ],
    [
      '400 mg, kidneys not known',
      woman({ supplements: [pill('magnesium', mg(400))] }),
      'unknown',
      { need: 'lab:egfr' },
    ],
  ],
  S48: [
    ['asked for', woman(asked('magnesium glycinate')), 'yes', { severity: 'caution' }],
    ['none', woman(), 'no'],
  ],
  S49: [
    ['41 mg', woman({ supplements: [pill('zinc', mg(41))] }), 'yes'],
    ['40 mg, food not known', woman({ supplements: [pill('zinc', mg(40))] }), 'unknown', { need: 'diary' }],
  ],
  S50: [
    [
      'above 2,000 mg in all: from supplements alone',
      woman({
        supplements: [
          pill('calcium', mg(500.5), {
            doses: ['07:00', '11:00', '15:00', '19:00'].map((time) => ({ time, units: 1 })),
          }),
        ],
      }),
      'yes',
      {
        outcome: 'over-limit',
        says: /2,?002 mg of calcium a day \(from supplements alone\)/,
        holds: 'supplement:calcium',
      },
    ],
    [
      'the same at 50, where the limit is 2,500 mg',
      {
        ...woman({
          supplements: [
            pill('calcium', mg(500.5), {
              doses: ['07:00', '11:00', '15:00', '19:00'].map((time) => ({ time, units: 1 })),
            }),
          ],
        }),
        person: { birthDate: '1976-05-01', sex: 'female' },
      },
      'yes',
      { outcome: 'split', lets: 'supplement:calcium:citrate', holds: 'supplement:calcium:above-500-at-once' },
    ],
    [
      'with one meal they add up, and both are shown',
      woman({
        supplements: [
          pill('calcium', mg(300), { doses: [{ units: 1, withMeal: 'dinner' }] }),
          pill('calcium', mg(300), { name: 'other', doses: [{ units: 1, withMeal: 'dinner' }] }),
        ],
      }),
      'yes',
      { outcome: 'split', shows: ['calcium: calcium 300 mg', 'other: calcium 300 mg'] },
    ],
    [
      'without a meal or time they do not',
      woman({
        supplements: [
          pill('calcium', mg(300), { doses: [{ units: 1, withMeal: 'none' }] }),
          pill('calcium', mg(300), { name: 'other', doses: [{ units: 1, withMeal: 'none' }] }),
        ],
      }),
      'unknown',
      { need: 'diary' },
    ],
    [
      'the largest of several times',
      woman({
        supplements: [
          pill('calcium', mg(300), {
            doses: [
              { time: '08:00', units: 1 },
              { time: '18:00', units: 2 },
            ],
          }),
        ],
      }),
      'yes',
      { outcome: 'split' },
    ],
    [
      'a mixed product counts by its calcium',
      woman({
        supplements: [
          {
            date: '2026-01-01',
            name: 'mix',
            ingredients: [
              { ingredient: 'magnesium', amount: mg(900) },
              { ingredient: 'unobtainium', amount: mg(900) },
              { ingredient: 'calcium', amount: mg(400) },
            ],
            doses: [{ units: 1 }],
          },
        ],
      }),
      'unknown',
      { need: 'diary' },
    ],
    [
      'a product without its figure',
      woman({ supplements: [pill('calcium')] }),
      'unknown',
      { need: 'supplement-label' },
    ],
    [
      '500 mg at once, food not known',
      woman({ supplements: [pill('calcium', mg(500))] }),
      'unknown',
      { need: 'diary' },
    ],
    [
      '501 mg at once',
      woman({ supplements: [pill('calcium', mg(501))] }),
      'yes',
      { severity: 'caution', outcome: 'split' },
    ],
    ['600 mg at once', woman({ supplements: [pill('calcium', mg(600))] }), 'yes', { severity: 'caution' }],
    [
      '601 mg at once',
      woman({ supplements: [pill('calcium', mg(601))] }),
      'yes',
      { severity: 'block', outcome: 'large-dose' },
    ],
    [
      'two products at one time add up',
      woman({
        supplements: [
          pill('calcium', mg(300), { doses: [{ time: '08:00', units: 1 }] }),
          pill('calcium', mg(300), { name: 'other', doses: [{ time: '08:00', units: 1 }] }),
        ],
      }),
      'yes',
      { outcome: 'split' },
    ],
    [
      '2,001 mg a day from tablets at 62',
      woman({ supplements: [pill('calcium', mg(667), { doses: [{ units: 1 }, { units: 1 }, { units: 1 }] })] }),
      'yes',
      { outcome: 'over-limit', holds: 'supplement:calcium' },
    ],
    [
      'the same at 48 is under 2,500, but too much at once',
      man({ supplements: [pill('calcium', mg(667), { doses: [{ units: 1 }, { units: 1 }, { units: 1 }] })] }),
      'yes',
      { outcome: 'large-dose' },
    ],
  ],
  S51: [
    [
      '1,500 micrograms once a month are 60,000 IU',
      woman({ supplements: [pill('vitaminD', ug(1500), { everyDays: 30 })] }),
      'yes',
      { outcome: 'bolus' },
    ],
    [
      '1.5 mg once a month too',
      woman({ supplements: [pill('vitaminD', mg(1.5), { everyDays: 30 })] }),
      'yes',
      { outcome: 'bolus' },
    ],
    [
      '1,499 micrograms once a month',
      woman({ supplements: [pill('vitaminD', ug(1499), { everyDays: 30 })] }),
      'unknown',
    ],
    [
      'the daily amount is said in IU',
      woman({ supplements: [pill('vitaminD', ug(125))] }),
      'yes',
      { outcome: 'daily', says: /5,?000 IU/ },
    ],
    ['4,000 IU, food not known', woman({ supplements: [pill('vitaminD', iu(4000))] }), 'unknown', { need: 'diary' }],
    [
      '4,040 IU',
      woman({ supplements: [pill('vitaminD', iu(4040))] }),
      'yes',
      { severity: 'clinician', outcome: 'daily' },
    ],
    [
      '60,000 IU once a month',
      woman({ supplements: [pill('vitaminD', iu(60_000), { everyDays: 30 })] }),
      'yes',
      { outcome: 'bolus' },
    ],
    [
      '50,000 IU once a month is neither',
      woman({ supplements: [pill('vitaminD', iu(50_000), { everyDays: 30 })] }),
      'unknown',
      { need: 'diary' },
    ],
  ],
  S60: [
    [
      'cleared under the general topic',
      woman({ conditions: [ill('heart failure')], discussions: [{ date: '2026-10-01', topic: 'exercise-clearance' }] }),
      'yes',
      { outcome: 'cleared', lets: 'exercise:heavy-lift' },
    ],
    [
      'a yes to something else',
      woman({ conditions: [ill('heart failure')], discussions: [{ date: '2026-10-01', topic: 'S83', agreed: true }] }),
      'yes',
      { outcome: 'ask-first', holds: 'exercise:heavy-lift' },
    ],
    [
      'radiotherapy of the left chest',
      woman({ procedures: [{ date: '2020-01-01', kind: 'left-chest-radiotherapy' }] }),
      'yes',
    ],
    [
      'raised on two of three days, but not on the last two',
      woman({
        answers: [parq(false)],
        measurements: [bp(165, 85, '2026-09-01'), bp(165, 85, '2026-10-01'), bp(130, 80, '2026-10-08')],
      }),
      'no',
    ],
    [
      'raised on one of the last two days',
      woman({ answers: [parq(false)], measurements: [bp(165, 85, '2026-10-01'), bp(130, 80, '2026-10-08')] }),
      'no',
    ],
    [
      'raised on the last two of three days: both are shown',
      woman({
        answers: [parq(false)],
        measurements: [bp(130, 80, '2026-09-01'), bp(165, 85, '2026-10-01'), bp(162, 80, '2026-10-08')],
      }),
      'yes',
      { shows: ['165/85 mmHg', '162/80 mmHg'] },
    ],
    [
      'one very high reading is shown alone',
      woman({ answers: [parq(false)], measurements: [bp(130, 80, '2026-09-01'), bp(170, 112, '2026-10-08')] }),
      'yes',
      { shows: ['170/112 mmHg'] },
    ],
    [
      'a breast operation is no radiotherapy',
      woman({ ...calm, procedures: [{ date: '2024-01-01', kind: 'breast-surgery', what: 'left' }] }),
      'no',
    ],
    ['PAR-Q yes', woman({ answers: [parq(true)] }), 'yes', { severity: 'clinician', holds: 'exercise:heavy-lift' }],
    ['nothing known', woman(), 'unknown', { need: 'par-q' }],
    ['all answered, nothing found', woman(calm), 'no'],
    [
      'doxorubicin years ago',
      woman({ therapies: [drug('doxorubicin', { date: '2019-01-01', endDate: '2019-06-01' })] }),
      'yes',
    ],
    [
      'radiotherapy, right',
      woman({ ...calm, procedures: [{ date: '2024-01-01', kind: 'breast-radiotherapy', what: 'right breast' }] }),
      'no',
    ],
    [
      'radiotherapy, left',
      woman({
        ...calm,
        procedures: [{ date: '2024-01-01', kind: 'breast-radiotherapy', what: 'left breast, 15 sessions' }],
      }),
      'yes',
    ],
    ['180/90 once', woman({ answers: [parq(false)], measurements: [bp(180, 90)] }), 'yes'],
    ['179/109 once', woman({ answers: [parq(false)], measurements: [bp(179, 109)] }), 'no'],
    [
      '160/100 on two days',
      woman({ answers: [parq(false)], measurements: [bp(160, 85, '2026-10-01'), bp(150, 100, '2026-10-08')] }),
      'yes',
    ],
    ['160 twice on one day', woman({ answers: [parq(false)], measurements: [bp(162, 85), bp(164, 85)] }), 'no'],
    [
      'cleared by a doctor',
      woman({ conditions: [ill('heart failure')], discussions: [{ date: '2026-10-01', topic: 'S60', agreed: true }] }),
      'yes',
      { outcome: 'cleared', severity: 'caution', lets: 'exercise:heavy-lift' },
    ],
    [
      'talked over, no answer noted',
      woman({ conditions: [ill('heart failure')], discussions: [{ date: '2026-10-01', topic: 'S60' }] }),
      'yes',
      { outcome: 'ask-first' },
    ],
    [
      'cleared, then advised against',
      woman({
        conditions: [ill('heart failure')],
        discussions: [
          { date: '2026-10-01', topic: 'exercise-clearance' },
          { date: '2026-10-20', topic: 'S60', agreed: false },
        ],
      }),
      'yes',
      { outcome: 'ask-first' },
    ],
    [
      'cleared two years ago',
      woman({
        conditions: [ill('heart failure')],
        discussions: [{ date: '2024-10-01', topic: 'S60', agreed: true }],
      }),
      'yes',
      { outcome: 'ask-first' },
    ],
  ],
  S61: [
    ['myeloma', woman({ conditions: [ill('multiple myeloma')] }), 'yes', { holds: 'exercise:programme' }],
    ['bone pain two weeks ago', woman({ symptoms: [feels('bone-pain', { date: '2026-11-01', severity: 4 })] }), 'yes'],
    ['bone pain of nought', woman({ symptoms: [feels('bone-pain', { severity: 0 })] }), 'no'],
    ['bone pain five weeks ago', woman({ symptoms: [feels('bone-pain', { date: '2026-10-10', severity: 4 })] }), 'no'],
  ],
  S62: [
    [
      'by name, as a condition',
      woman({ conditions: [ill('compression fracture of spine')] }),
      'yes',
      { shows: ['compression fracture of spine'] },
    ],
    [
      'what an image showed',
      woman({
        spineImages: [{ date: '2025-01-01', method: 'vfa', fractures: [{ vertebra: 'T12' }, { vertebra: 'L1' }] }],
      }),
      'yes',
      { shows: ['T12, L1'] },
    ],
    [
      'a wrist and a vertebra from a car accident: the vertebra counts',
      woman({
        fractures: [
          { date: '2020-01-01', site: 'wrist', lowTrauma: true },
          { date: '2021-01-01', site: 'vertebra', lowTrauma: false },
        ],
      }),
      'yes',
      { shows: ['vertebra'] },
    ],
    [
      'seen on an image only',
      woman({ spineImages: [{ date: '2025-01-01', method: 'vfa', fractures: [{ vertebra: 'T12' }] }] }),
      'yes',
      { holds: 'exercise:jump' },
    ],
    ['an image without fracture', woman({ spineImages: [{ date: '2025-01-01', method: 'vfa' }] }), 'no'],
    [
      'wrist and ankle from small falls',
      woman({
        fractures: [
          { date: '2020-01-01', site: 'wrist', lowTrauma: true },
          { date: '2023-01-01', site: 'ankle', lowTrauma: true },
        ],
      }),
      'yes',
    ],
    [
      'one of them from a car accident',
      woman({
        fractures: [
          { date: '2020-01-01', site: 'wrist', lowTrauma: true },
          { date: '2023-01-01', site: 'ankle', lowTrauma: false },
        ],
      }),
      'no',
    ],
  ],
  S63: [
    [
      'with a fracture of the wrist: no impact alone',
      woman({ scans: [hip(-2.6)], fractures: [{ date: '2020-01-01', site: 'wrist', lowTrauma: true }] }),
      'yes',
      { holds: 'exercise:impact:unsupervised' },
    ],
    [
      'without one: impacts after some weeks',
      woman({ scans: [hip(-2.6)] }),
      'yes',
      { lets: 'exercise:impact:unsupervised', holds: 'exercise:drop' },
    ],
    ['T −2.5', woman({ scans: [hip(-2.5)] }), 'yes', { outcome: 'build-up' }],
    ['T −2.4', woman({ scans: [hip(-2.4)] }), 'no'],
    [
      'T −3 with a vertebral fracture is S62',
      woman({ scans: [hip(-3)], fractures: [{ date: '2020-01-01', site: 'vertebra' }] }),
      'no',
    ],
    [
      'T −2.6 with a wrist fracture',
      woman({ scans: [hip(-2.6)], fractures: [{ date: '2020-01-01', site: 'wrist', lowTrauma: true }] }),
      'yes',
      { outcome: 'supervised-only' },
    ],
    ['a man of 48: his T does not count', man({ scans: [hip(-2.6)] }), 'unknown', { need: 'z-score' }],
    [
      'a man of 48 by Z −2.0',
      man({ scans: [{ date: '2026-06-01', sites: { lumbarSpine: { tScore: -2.9, zScore: -2 } } }] }),
      'yes',
    ],
    [
      'a man of 48 by Z −1.9',
      man({ scans: [{ date: '2026-06-01', sites: { lumbarSpine: { tScore: -2.9, zScore: -1.9 } } }] }),
      'no',
    ],
    ['no scan', woman(), 'unknown', { need: 't-score' }],
  ],
  S64: [
    [
      'the newest of two says until when',
      woman({
        fractures: [
          { date: '2026-11-01', site: 'vertebra' },
          { date: '2026-10-01', site: 'vertebra' },
        ],
      }),
      'yes',
      { says: /until about 24 Jan 2027/ },
    ],
    ['83 days', woman({ fractures: [{ date: '2026-08-24', site: 'vertebra' }] }), 'yes', { within: 'this week' }],
    ['84 days', woman({ fractures: [{ date: '2026-08-23', site: 'vertebra' }] }), 'no'],
  ],
  S65: [
    [
      'knee replaced',
      woman({ procedures: [{ date: '2020-01-01', kind: 'joint-replacement' }] }),
      'yes',
      { holds: 'exercise:jump' },
    ],
    ['severe hip osteoarthritis', woman({ conditions: [ill('hip osteoarthritis', { severity: 'severe' })] }), 'yes'],
    ['mild hip osteoarthritis', woman({ conditions: [ill('hip osteoarthritis', { severity: 'mild' })] }), 'no'],
    [
      'joint pain 6 three weeks ago',
      woman({ symptoms: [feels('joint-pain', { date: '2026-10-25', severity: 6 })] }),
      'no',
    ],
  ],
  S66: [
    ['12 seconds', woman({ measurements: [upAndGo(12)] }), 'no'],
    ['12.1 seconds', woman({ measurements: [upAndGo(12.1)] }), 'yes'],
    [
      'two falls in a year',
      woman({
        falls: [
          { date: '2026-01-01', injurious: false },
          { date: '2026-06-01', injurious: false },
        ],
      }),
      'yes',
    ],
    [
      'one of them 13 months ago',
      woman({
        ...calm,
        falls: [
          { date: '2025-10-01', injurious: true },
          { date: '2026-06-01', injurious: false },
        ],
      }),
      'no',
    ],
    ['neuropathy', woman({ conditions: [ill('peripheral neuropathy')] }), 'yes'],
    ['walk not timed', woman(), 'unknown', { need: 'timed-up-and-go' }],
  ],
  S67: [
    [
      'node biopsy with arm swelling',
      woman({ procedures: [{ date: '2024-01-01', kind: 'sentinel-node-biopsy' }], symptoms: [feels('arm-swelling')] }),
      'yes',
    ],
    ['swelling without surgery', woman({ symptoms: [feels('arm-swelling')] }), 'no'],
  ],
  S68: [
    [
      'other operations do not count',
      woman({
        procedures: [
          { date: '2026-11-01', kind: 'joint-replacement' },
          { date: '2026-11-01', kind: 'dental-extraction' },
        ],
      }),
      'no',
    ],
    [
      'what was done is shown',
      woman({ procedures: [{ date: '2026-11-01', kind: 'breast-surgery', what: 'lumpectomy, left' }] }),
      'yes',
      { shows: ['lumpectomy, left'] },
    ],
    [
      '41 days',
      woman({ procedures: [{ date: '2026-10-05', kind: 'breast-surgery' }] }),
      'yes',
      { severity: 'block', holds: 'exercise:upper-limb-load' },
    ],
    [
      '42 days',
      woman({ procedures: [{ date: '2026-10-04', kind: 'breast-surgery' }] }),
      'yes',
      { severity: 'clinician' },
    ],
    [
      '55 days',
      woman({ procedures: [{ date: '2026-09-21', kind: 'breast-reconstruction' }] }),
      'yes',
      { severity: 'clinician' },
    ],
    ['56 days', woman({ procedures: [{ date: '2026-09-20', kind: 'breast-surgery' }] }), 'no'],
    ['planned', woman({ procedures: [{ date: '2026-12-20', kind: 'breast-surgery', planned: true }] }), 'no'],
  ],
  S69: [
    ['aneurysm', woman({ conditions: [ill('aortic aneurysm')] }), 'yes', { holds: 'exercise:valsalva' }],
    ['severe incontinence', woman({ conditions: [ill('stress incontinence', { severity: 'severe' })] }), 'yes'],
    [
      'diabetic retinopathy by code',
      woman({ conditions: [ill('eyes', { code: { system: 'icd10', code: 'E11.319' } })] }),
      'yes',
    ],
    ['pressure not known', woman(), 'unknown', { need: 'blood-pressure' }],
  ],
  S70: [
    [
      'numb feet reported',
      woman({ symptoms: [feels('numb-feet', { severity: 3 })] }),
      'yes',
      { holds: 'exercise:treadmill' },
    ],
    ['numb feet of nought', woman({ symptoms: [feels('numb-feet', { severity: 0 })] }), 'no'],
  ],
  S71: [
    [
      'haemoglobin alone ends it',
      woman({ labs: [lab('haemoglobin', 7.9, 'g/dL')] }),
      'yes',
      { outcome: 'no-session', severity: 'block' },
    ],
    ['fever alone ends it', woman({ measurements: [temperature(38)] }), 'yes', { outcome: 'no-session' }],
    [
      'platelets 30 ninety days ago still count',
      woman({ labs: [lab('platelets', 30, '10*3/uL', { date: '2026-08-17' })] }),
      'yes',
    ],
    ['a weight is no temperature', woman({ measurements: [weight(64, '2026-11-14'), temperature(37)] }), 'no'],
    [
      'platelets 19',
      woman({ labs: [lab('platelets', 19, '10*3/uL')] }),
      'yes',
      { severity: 'block', outcome: 'no-session' },
    ],
    ['platelets 20', woman({ labs: [lab('platelets', 20, '10*3/uL')] }), 'yes', { severity: 'clinician' }],
    ['platelets 19 a year ago', woman({ labs: [lab('platelets', 19, '10*3/uL', { date: '2025-10-01' })] }), 'no'],
    ['haemoglobin 7.9', woman({ labs: [lab('haemoglobin', 7.9, 'g/dL')] }), 'yes'],
    ['haemoglobin 80 g/L is 8.0', woman({ labs: [lab('haemoglobin', 80, 'g/L')] }), 'no'],
    ['38.0 °C', woman({ measurements: [temperature(38)] }), 'yes'],
    ['37.9 °C', woman({ measurements: [temperature(37.9)] }), 'no'],
    ['100.4 °F is 38 °C', woman({ measurements: [temperature(100.5, '[degF]')] }), 'yes'],
    ['fever last week', woman({ measurements: [temperature(39, 'Cel', '2026-11-08')] }), 'no'],
  ],
  S72: [
    [
      'groin ache, denosumab ended',
      woman({ medicines: [drug('denosumab', { endDate: '2026-01-01' })], symptoms: [feels('groin-pain')] }),
      'yes',
      { holds: 'exercise:impact' },
    ],
    [
      'bone medicine only planned',
      woman({ medicines: [drug('alendronate', { planned: true })], symptoms: [feels('groin-pain')] }),
      'no',
    ],
  ],
  S73: [
    ['54.4 rounds to 54', man({ therapies: [drug('testosterone')], labs: [lab('haematocrit', 54.4, '%')] }), 'no'],
    [
      'chest pain',
      man({ therapies: [drug('Testogel')], symptoms: [feels('chest-pain')] }),
      'yes',
      { within: 'this week' },
    ],
    ['haematocrit not known', man({ therapies: [drug('testosterone')] }), 'unknown', { need: 'lab:haematocrit' }],
    ['a woman', woman({ therapies: [drug('testosterone')], labs: [lab('haematocrit', 56, '%')] }), 'no'],
  ],
  S80: [
    [
      'the next dose of another medicine does not help',
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-04-15' }), drug('romosozumab', { nextDose: '2026-12-01' })],
      }),
      'yes',
      { shows: ['last dose, 214 days ago'] },
    ],
    [
      'booked for today',
      woman({ medicines: [drug('denosumab', { lastDose: '2026-04-15', nextDose: '2026-11-15' })] }),
      'no',
    ],
    [
      'a bisphosphonate of old, with a dose since',
      woman({
        medicines: [
          drug('denosumab', { lastDose: '2026-04-15' }),
          drug('zoledronic acid', { date: '2019-01-01', lastDose: '2026-05-01' }),
        ],
      }),
      'no',
    ],
    [
      'a bisphosphonate of old, its dose before',
      woman({
        medicines: [
          drug('denosumab', { lastDose: '2026-04-15' }),
          drug('zoledronic acid', { date: '2019-01-01', lastDose: '2020-05-01' }),
        ],
      }),
      'yes',
    ],
    [
      'a bisphosphonate begun on the day of the last dose is not after it',
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-04-15' }), drug('alendronate', { date: '2026-04-15' })],
      }),
      'yes',
    ],
    [
      'last dose not known, next one booked',
      woman({ medicines: [drug('denosumab', { nextDose: '2026-12-01' })] }),
      'no',
    ],
    [
      'last dose not known, zoledronate since',
      woman({
        medicines: [drug('denosumab', { endDate: '2026-01-01' }), drug('zoledronic acid', { date: '2026-02-01' })],
      }),
      'no',
    ],
    [
      'a plan to stop, zoledronate given already',
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-04-20' }), drug('zoledronic acid', { date: '2026-10-20' })],
        intentions: [{ date: '2026-11-10', kind: 'stop-denosumab' }],
      }),
      'no',
    ],
    [
      'a plan to stop, last dose not known, nothing since',
      woman({
        medicines: [drug('denosumab', { nextDose: '2026-12-01' })],
        intentions: [{ date: '2026-11-10', kind: 'stop-denosumab' }],
      }),
      'yes',
      { outcome: 'plan-to-stop', shows: ['stop-denosumab'] },
    ],
    [
      'a dose left out is no dose',
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-04-01' })],
        medicineTaken: [
          { date: '2026-10-01', name: 'denosumab', taken: false },
          { date: '2026-10-01', name: 'letrozole', taken: true },
        ],
      }),
      'yes',
    ],
    [
      'a last dose in the future is a mistake',
      woman({ medicines: [drug('denosumab', { lastDose: '2026-12-15' })] }),
      'unknown',
      { need: 'denosumab-last-dose' },
    ],
    ['213 days', woman({ medicines: [drug('denosumab', { lastDose: '2026-04-16' })] }), 'no'],
    [
      '214 days',
      woman({ medicines: [drug('denosumab', { lastDose: '2026-04-15' })] }),
      'yes',
      { severity: 'urgent', within: 'this week', outcome: 'late' },
    ],
    [
      '214 days, next one booked',
      woman({ medicines: [drug('denosumab', { lastDose: '2026-04-15', nextDose: '2026-11-20' })] }),
      'no',
    ],
    [
      '214 days, the booked one missed',
      woman({ medicines: [drug('denosumab', { lastDose: '2026-04-15', nextDose: '2026-10-15' })] }),
      'yes',
    ],
    [
      '214 days, zoledronate since',
      woman({
        medicines: [
          drug('denosumab', { lastDose: '2026-04-15', endDate: '2026-10-01' }),
          drug('zoledronic acid', { date: '2026-10-10' }),
        ],
      }),
      'no',
    ],
    [
      'zoledronate before denosumab does not help',
      woman({
        medicines: [
          drug('denosumab', { lastDose: '2026-04-15' }),
          drug('zoledronic acid', { date: '2020-10-10', endDate: '2021-01-01' }),
        ],
      }),
      'yes',
    ],
    [
      'a plan to stop',
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-09-15' })],
        intentions: [{ date: '2026-11-10', kind: 'stop-denosumab' }],
      }),
      'yes',
      { outcome: 'plan-to-stop' },
    ],
    [
      'ticked off in May counts as the last dose',
      woman({
        medicines: [drug('denosumab', { lastDose: '2025-10-15' })],
        medicineTaken: [{ date: '2026-05-01', name: 'denosumab', taken: true }],
      }),
      'no',
    ],
    [
      'begun three months ago, no dose written down',
      woman({ medicines: [drug('denosumab', { date: '2026-08-15' })] }),
      'no',
    ],
    [
      'taken for years, last dose not known',
      woman({ medicines: [drug('denosumab')] }),
      'unknown',
      { need: 'denosumab-last-dose' },
    ],
    ['only planned', woman({ medicines: [drug('denosumab', { planned: true })] }), 'no'],
  ],
  S81: [
    [
      'an implant of last week, not healed',
      woman({ medicines: [drug('alendronate')], procedures: [{ date: '2026-11-08', kind: 'dental-implant' }] }),
      'yes',
    ],
    [
      'an implant next month, not marked as planned',
      woman({
        medicines: [drug('alendronate')],
        procedures: [{ date: '2026-12-08', kind: 'dental-implant', healed: true }],
      }),
      'yes',
    ],
    [
      'other surgery of last week',
      woman({ medicines: [drug('alendronate')], procedures: [{ date: '2026-11-08', kind: 'breast-surgery' }] }),
      'no',
    ],
    [
      'extraction 7 weeks ago, not healed',
      woman({ medicines: [drug('alendronate')], procedures: [{ date: '2026-09-27', kind: 'dental-extraction' }] }),
      'yes',
      { within: 'this week' },
    ],
    [
      'healed',
      woman({
        medicines: [drug('alendronate')],
        procedures: [{ date: '2026-09-27', kind: 'dental-extraction', healed: true }],
      }),
      'no',
    ],
    [
      '8 weeks ago',
      woman({ medicines: [drug('alendronate')], procedures: [{ date: '2026-09-20', kind: 'dental-extraction' }] }),
      'no',
    ],
    [
      'an implant meant',
      woman({
        medicines: [drug('zoledronic acid', { endDate: '2024-01-01' })],
        intentions: [{ date: '2026-11-01', kind: 'dental-implant' }],
      }),
      'yes',
    ],
    ['gum disease', woman({ medicines: [drug('denosumab')], conditions: [ill('periodontitis')] }), 'yes'],
  ],
  S82: [
    [
      'the next dose is today',
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-05-15', nextDose: '2026-11-15' })],
        labs: [lab('calcium', 8.4, 'mg/dL')],
      }),
      'yes',
    ],
    [
      'no next dose is known',
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-06-01' })],
        labs: [lab('calcium', 8.4, 'mg/dL')],
      }),
      'no',
    ],
    [
      'another medicine is planned',
      woman({ medicines: [drug('alendronate', { planned: true })], labs: [lab('calcium', 8.4, 'mg/dL')] }),
      'no',
    ],
    [
      'ended, though a next dose stands in the record',
      woman({
        medicines: [drug('denosumab', { endDate: '2026-06-01', nextDose: '2026-12-01' })],
        labs: [lab('calcium', 8.4, 'mg/dL')],
      }),
      'no',
    ],
    [
      'calcium 8.4 and denosumab booked',
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-06-01', nextDose: '2026-12-01' })],
        labs: [lab('calcium', 8.4, 'mg/dL')],
      }),
      'yes',
    ],
    [
      'calcium 8.5 and vitamin D 50 nmol/L',
      woman({
        medicines: [drug('denosumab', { planned: true })],
        labs: [lab('calcium', 8.5, 'mg/dL'), lab('25-oh-d', 50, 'nmol/L')],
      }),
      'no',
    ],
    [
      'nothing measured',
      woman({ medicines: [drug('zoledronic acid', { planned: true })] }),
      'unknown',
      { need: 'lab:25-oh-d' },
    ],
    ['no dose ahead', woman({ labs: [lab('25-oh-d', 12, 'ng/mL')] }), 'no'],
  ],
  S83: [
    ['heartburn of last week', woman({ medicines: [drug('risedronate')], symptoms: [feels('heartburn')] }), 'yes'],
    [
      'can sit upright',
      woman({
        medicines: [drug('risedronate')],
        answers: [{ date: '2026-09-01', question: 'can-sit-upright', answer: true }],
      }),
      'no',
    ],
    [
      'cannot sit upright',
      woman({
        medicines: [drug('risedronate')],
        answers: [{ date: '2026-09-01', question: 'can-sit-upright', answer: false }],
      }),
      'yes',
    ],
    ['Barrett', woman({ medicines: [drug('risedronate')], conditions: [ill("Barrett's oesophagus")] }), 'yes'],
    ['not asked', woman({ medicines: [drug('risedronate')] }), 'unknown', { need: 'can-sit-upright' }],
    ['no tablet', woman({ conditions: [ill('achalasia')] }), 'no'],
  ],
  S84: [
    [
      'the day of the infusion',
      woman({ medicines: [drug('zoledronic acid', { lastDose: '2026-11-15' })], symptoms: [feels('flu-like')] }),
      'yes',
    ],
    [
      'an infusion to come explains nothing',
      woman({ medicines: [drug('zoledronic acid', { lastDose: '2026-11-16' })], symptoms: [feels('flu-like')] }),
      'no',
    ],
    [
      'third day',
      woman({ medicines: [drug('zoledronic acid', { lastDose: '2026-11-12' })], symptoms: [feels('flu-like')] }),
      'yes',
      { severity: 'info' },
    ],
    [
      'fourth day',
      woman({ medicines: [drug('zoledronic acid', { lastDose: '2026-11-11' })], symptoms: [feels('flu-like')] }),
      'no',
    ],
  ],
  S90: [
    ['prescribed, as the course says', man({ therapies: [drug('anastrozole', { prescribed: true })] }), 'no'],
    [
      'one course prescribed, one not',
      man({ therapies: [drug('anastrozole', { prescribed: true }), drug('letrozole', { prescribed: false })] }),
      'no',
    ],
    [
      'the person says that a doctor prescribes it',
      man({
        therapies: [drug('anastrozole')],
        answers: [{ date: '2026-09-01', question: 'has-prescriber', answer: true }],
      }),
      'no',
    ],
    [
      'has-prescriber no',
      man({
        therapies: [drug('anastrozole')],
        answers: [{ date: '2026-09-01', question: 'has-prescriber', answer: false }],
      }),
      'yes',
      { severity: 'block', holds: 'education:aromatase-inhibitor-dose' },
    ],
    ['not asked', man({ therapies: [drug('anastrozole')] }), 'unknown', { need: 'has-prescriber' }],
    ['a woman', woman({ therapies: [drug('anastrozole', { prescribed: false })] }), 'no'],
  ],
  S91: [
    [
      'a woman asks',
      woman({ intentions: [{ date: '2026-11-10', kind: 'ask-aromatase-inhibitor-dose' }] }),
      'yes',
      { severity: 'block' },
    ],
    ['nobody asks', woman(), 'no'],
  ],
  S92: [
    [
      '36 pmol/L is 9.8 pg/mL',
      man({ therapies: [drug('anastrozole')], labs: [lab('estradiol', 36, 'pmol/L', { method: 'LC-MS/MS' })] }),
      'yes',
      { within: 'this week' },
    ],
    [
      'by immunoassay it does not count',
      man({ therapies: [drug('anastrozole')], labs: [lab('estradiol', 5, 'pg/mL', { method: 'immunoassay' })] }),
      'unknown',
      { need: 'lab:estradiol' },
    ],
    ['without the inhibitor', man({ labs: [lab('estradiol', 5, 'pg/mL', { method: 'LC-MS/MS' })] }), 'no'],
    [
      'a woman',
      woman({ therapies: [drug('anastrozole')], labs: [lab('estradiol', 1, 'pg/mL', { method: 'LC-MS/MS' })] }),
      'no',
    ],
  ],
  S93: [
    [
      'joint pain',
      man({ therapies: [drug('testosterone'), drug('anastrozole')], symptoms: [feels('joint-pain', { severity: 3 })] }),
      'yes',
      { within: 'weeks' },
    ],
    ['no sign', man({ therapies: [drug('testosterone'), drug('anastrozole')] }), 'no'],
    [
      'sign five weeks ago',
      man({
        therapies: [drug('testosterone'), drug('anastrozole')],
        symptoms: [feels('low-libido', { date: '2026-10-10' })],
      }),
      'no',
    ],
  ],
  S94: [
    [
      'means to skip',
      woman({ intentions: [{ date: '2026-11-12', kind: 'skip-aromatase-inhibitor' }] }),
      'yes',
      { within: 'this week', says: /Call your oncology team/ },
    ],
    ['a man', man({ intentions: [{ date: '2026-11-12', kind: 'stop-aromatase-inhibitor' }] }), 'no'],
  ],
  R01: [
    [
      'put away the same day',
      woman({
        symptoms: [feels('back-pain', { severity: 8 })],
        dismissals: [{ date: '2026-11-14', rule: 'R01', reason: 'called' }],
      }),
      'no',
    ],
    [
      'that entry put away the same day',
      woman({
        symptoms: [{ ...feels('back-pain', { severity: 8 }), id: 'evening' }],
        dismissals: [{ date: '2026-11-14', rule: 'R01', reason: 'called', entries: ['evening'] }],
      }),
      'no',
    ],
    [
      'an earlier entry of the same day put away',
      woman({
        symptoms: [{ ...feels('back-pain', { severity: 8 }), id: 'evening' }],
        dismissals: [{ date: '2026-11-14', rule: 'R01', reason: 'called', entries: ['morning'] }],
      }),
      'yes',
    ],
    [
      'put away the day before',
      woman({
        symptoms: [feels('back-pain', { severity: 8 })],
        dismissals: [{ date: '2026-11-13', rule: 'R01', reason: 'called' }],
      }),
      'yes',
    ],
    [
      'another flag put away',
      woman({
        symptoms: [feels('back-pain', { severity: 8, features: ['sudden'] })],
        dismissals: [{ date: '2026-11-14', rule: 'R10', reason: 'called' }],
      }),
      'yes',
      { shows: ['back-pain, 8 of 10, sudden'] },
    ],
    ['a symptom nobody knows', woman({ symptoms: [feels('wobbliness', { severity: 9 })] }), 'no'],
    [
      'without a number',
      woman({ symptoms: [feels('back-pain', { features: ['at-night'] })] }),
      'yes',
      { shows: ['back-pain, at-night'] },
    ],
    [
      'worse at night',
      woman({ symptoms: [feels('back-pain', { severity: 4, features: ['at-night'] })] }),
      'yes',
      { within: 'today' },
    ],
    ['severity 7', woman({ symptoms: [feels('back-pain', { severity: 7 })] }), 'yes'],
    ['severity 6', woman({ symptoms: [feels('back-pain', { severity: 6 })] }), 'no'],
    ['in plain words', woman({ symptoms: [feels('Backache', { features: ['sudden'] })] }), 'yes'],
    ['height loss alone', woman({ symptoms: [feels('height-loss')] }), 'no'],
  ],
  R02: [
    ['numbness between the legs alone', woman({ symptoms: [feels('saddle-numbness')] }), 'yes', { within: 'now' }],
    [
      'bladder change with back pain',
      woman({ symptoms: [feels('back-pain', { severity: 3 }), feels('bladder-bowel-change')] }),
      'yes',
    ],
    ['weak legs alone', woman({ symptoms: [feels('leg-weakness')] }), 'no'],
  ],
  R03: [
    ['leg turned out', woman({ symptoms: [feels('leg-short-or-turned')] }), 'yes', { within: 'now' }],
    ['groin pain alone', woman({ symptoms: [feels('groin-pain', { severity: 8 })] }), 'no'],
  ],
  R04: [
    ['breathlessness without a number', woman({ symptoms: [feels('breathlessness')] }), 'yes'],
    ['stroke signs', woman({ symptoms: [feels('stroke-signs')] }), 'yes', { within: 'now' }],
    ['fainting', woman({ symptoms: [feels('fainting')] }), 'yes'],
    ['breathlessness 5', woman({ symptoms: [feels('breathlessness', { severity: 5 })] }), 'yes'],
    ['breathlessness 4, known', woman({ symptoms: [feels('breathlessness', { severity: 4 })] }), 'no'],
    [
      'breathlessness 4, new',
      woman({ symptoms: [feels('breathlessness', { severity: 4, features: ['new'] })] }),
      'yes',
    ],
  ],
  R05: [
    [
      'sudden breathlessness',
      woman({ symptoms: [feels('breathlessness', { features: ['sudden'] })] }),
      'yes',
      { within: 'now' },
    ],
    ['both legs swollen', woman({ symptoms: [feels('oedema')] }), 'no'],
  ],
  R06: [
    [
      'one sign',
      woman({ symptoms: [feels('thirst')], labs: [lab('calcium', 9.5, 'mg/dL')] }),
      'unknown',
      { need: 'diary' },
    ],
    [
      'one sign with high calcium',
      woman({ symptoms: [feels('constipation')], labs: [lab('calcium', 10.8, 'mg/dL')] }),
      'yes',
      { within: 'today' },
    ],
    [
      'one sign with 5,000 IU of vitamin D',
      woman({ symptoms: [feels('thirst')], supplements: [pill('vitaminD', iu(5000))] }),
      'yes',
      { holds: 'supplement:vitaminD' },
    ],
    ['confusion and bone pain', woman({ symptoms: [feels('confusion'), feels('bone-pain', { severity: 3 })] }), 'yes'],
  ],
  R07: [
    [
      'spasms after zoledronate',
      woman({
        medicines: [drug('Aclasta', { date: '2026-11-01', endDate: '2026-11-01' })],
        symptoms: [feels('muscle-spasm')],
      }),
      'yes',
      { within: 'today' },
    ],
    ['tingling without a bone medicine', woman({ symptoms: [feels('tingling')] }), 'no'],
    [
      'denosumab ended two years ago',
      woman({
        medicines: [drug('denosumab', { date: '2022-01-01', endDate: '2024-01-01' })],
        symptoms: [feels('tingling')],
      }),
      'no',
    ],
  ],
  R08: [
    ['socket that does not heal', woman({ symptoms: [feels('non-healing-socket')] }), 'yes', { within: '3 days' }],
    ['bone showing', woman({ symptoms: [feels('exposed-bone')] }), 'yes', { within: 'today', outcome: 'today' }],
    ['jaw pain of nought', woman({ symptoms: [feels('jaw-pain', { severity: 0 })] }), 'no'],
  ],
  R09: [
    [
      'groin ache, zoledronate before',
      woman({ medicines: [drug('zoledronic acid', { endDate: '2025-06-01' })], symptoms: [feels('groin-pain')] }),
      'yes',
      { within: 'this week' },
    ],
    [
      'hip pain is not named',
      woman({ medicines: [drug('alendronate')], symptoms: [feels('hip-pain', { severity: 3 })] }),
      'no',
    ],
  ],
  R10: [
    ['jaundice', woman({ symptoms: [feels('jaundice')] }), 'yes', { within: '3 days' }],
    ['bone pain without features', woman({ symptoms: [feels('bone-pain', { severity: 3 })] }), 'no'],
    ['a lump 13 months ago', woman({ symptoms: [feels('lump', { date: '2025-10-01' })] }), 'no'],
  ],
  R11: [
    ['swollen arm and fever', woman({ symptoms: [feels('arm-swelling'), feels('fever')] }), 'yes', { within: 'today' }],
    ['fever alone', woman({ symptoms: [feels('fever')] }), 'no'],
    ['red hot skin and fever', woman({ symptoms: [feels('skin-red-hot'), feels('fever')] }), 'yes'],
  ],
  R12: [
    ['very low mood', woman({ symptoms: [feels('severe-low-mood')] }), 'yes', { within: 'now', says: /988/ }],
    ['low mood', woman({ symptoms: [feels('low-mood', { severity: 6 })] }), 'no'],
  ],
  R13: [
    [
      'bleeding with apixaban',
      woman({ medicines: [drug('apixaban')], symptoms: [feels('bleeding')] }),
      'yes',
      { within: 'now' },
    ],
    ['black stools without a blood thinner', woman({ symptoms: [feels('black-stool')] }), 'no'],
  ],
  R14: [
    [
      'throat swelling without any medicine',
      woman({ symptoms: [feels('allergic-reaction')] }),
      'yes',
      { within: 'now' },
    ],
    ['yellow skin on letrozole', woman({ therapies: [drug('letrozole')], symptoms: [feels('jaundice')] }), 'yes'],
    ['dark urine without an inhibitor', woman({ symptoms: [feels('liver-symptoms')] }), 'no'],
  ],
  R15: [
    [
      'dizziness during exercise',
      woman({ symptoms: [feels('dizziness', { features: ['during-exercise'] })] }),
      'yes',
      { outcome: 'stop-and-ask', severity: 'clinician', holds: 'exercise:session' },
    ],
    ['dizziness at other times', woman({ symptoms: [feels('dizziness')] }), 'no'],
    [
      'fainting during exercise',
      woman({ symptoms: [feels('fainting', { features: ['during-exercise'] })] }),
      'yes',
      { outcome: 'emergency', within: 'now' },
    ],
    ['a knee that locks', woman({ symptoms: [feels('joint-locking')] }), 'yes'],
  ],
};

/** Every fact that a check names, at all depths. */
const factsIn = (check: Check): Because[] => [...check.because, ...(check.parts ?? []).flatMap(factsIn)];

/** A fact that counted must be in the record where it says, on the day it says, with something to show. */
function expectInRecord(fact: Because, { record }: Facts): void {
  expect(String(fact.value).trim()).not.toBe('');
  if (fact.path.startsWith('person.')) return;
  const [, kind, id] = /^(\w+)\[(.+?)\]/.exec(fact.path)!;
  const entries = record[kind as 'labs'] as { id: string; date: string; lastDose?: string }[];
  const entry = entries.find((e) => e.id === id)!;
  expect(entry, fact.path).toBeDefined();
  expect([entry.date, entry.lastDose]).toContain(fact.date);
}

test('every rule has its vignettes', () => {
  expect(Object.keys(vignettes).sort()).toEqual(safetyRules.map((r) => r.id));
});

describe.each(Object.entries(vignettes))('%s', (id, rows) => {
  test.each(rows)('%s', (_, record, truth, expected = {}) => {
    const rule = safetyRules.find((r) => r.id === id)!;
    const facts = new Facts(readRecord(record), exampleDay);
    const check = rule.when(facts);
    expect(check.truth).toBe(truth);
    for (const fact of factsIn(check)) expectInRecord(fact, facts);
    if (expected.need) expect(JSON.stringify(check)).toContain(`"need":"${expected.need}"`);
    if (truth !== 'yes') return;
    const finding = findingOf(rule, facts);
    if (expected.shows) expect(finding.because.map((fact) => fact.value)).toEqual(expected.shows);
    if (expected.severity) expect(finding.severity).toBe(expected.severity);
    if (expected.within) expect(finding.within).toBe(expected.within);
    if (expected.outcome) expect(finding.outcome).toBe(expected.outcome);
    if (expected.says) expect(finding.action).toMatch(expected.says);
    const holds = (suggestion: SuggestionClass) =>
      (finding.suppresses ?? []).some((barred) => covers(barred, suggestion));
    if (expected.holds) expect(holds(expected.holds)).toBe(true);
    if (expected.lets) expect(holds(expected.lets)).toBe(false);
  });
});
