import { daysBetween } from '../record/index.ts';
import { all, any, type Facts, has, is, isKnown, type Rule } from '../rules/index.ts';
import { supplementsPerDay } from './amounts.ts';
import { calcium, kidneysBelow } from './body.ts';
import { drug, egfr, examples, mg, pill, ug, woman } from './examples.ts';
import { glucocorticoidForMonths } from './glucocorticoid.ts';
import { everyone, medicine, supplement } from './look.ts';

/** A calcium result of the last year that is not high: what a digoxin user needs before calcium or vitamin D. */
const calciumSettled = (facts: Facts): boolean => {
  const newest = facts.labs('calcium').at(-1) ?? facts.labs('calcium-adjusted').at(-1);
  const known = calcium(facts);
  return (
    newest !== undefined && daysBetween(newest.date, facts.asOf) <= 365 && isKnown(known) && known.value.value <= 10.2
  );
};

const raisesPotassium = (facts: Facts) =>
  medicine(facts, 'An ACE inhibitor, sartan or potassium-sparing medicine', 'acei', 'arb', 'k-sparing');
const potassiumProduct = (facts: Facts) =>
  any(
    'Potassium as salt substitute or supplement',
    supplement(facts, 'A potassium salt substitute or supplement', { classes: ['potassium'] }),
    medicine(facts, 'Potassium on prescription', 'potassium-supplement'),
  );
const highPotassiumDiet = (facts: Facts) =>
  has(
    'A high-potassium diet is planned',
    facts.intentions('high-potassium-diet').map((i) => ({ path: `intentions[${i.id}]`, value: i.kind, date: i.date })),
  );

const strontium = (facts: Facts) =>
  any(
    'Strontium',
    supplement(facts, 'A strontium supplement', { classes: ['strontium'] }),
    medicine(facts, 'Strontium ranelate', 'strontium'),
  );

/** Screens S07, S08, S11, S12, S20 to S24: medicines that change calcium, potassium, vitamin D, or a test. */
export const minerals: readonly Rule[] = [
  {
    id: 'S07',
    kind: 'drug-nutrient',
    title: 'Water tablet that holds calcium back',
    severity: 'clinician',
    within: 'next visit',
    threshold: 'A thiazide or thiazide-like diuretic.',
    when: (facts) => medicine(facts, 'A thiazide or thiazide-like diuretic', 'thiazide'),
    says: () => ({
      action:
        'This medicine keeps calcium in the body. Calcium tablets only for what food leaves open, never more, and ask at the next visit whether your blood calcium has been checked since you take both.',
    }),
    suppresses: ['supplement:calcium:above-gap'],
    sources: ['LABEL-THIAZIDE'],
    certainty: 'high',
    examples: examples(woman({ medicines: [drug('hydrochlorothiazide')] }), woman({ medicines: [drug('furosemide')] })),
  },
  {
    id: 'S08',
    kind: 'drug-nutrient',
    title: 'Digoxin: calcium and vitamin D only after a blood test',
    severity: 'clinician',
    within: 'next visit',
    threshold: 'Digoxin. Calcium and vitamin D supplements wait for a normal blood calcium of the last 12 months.',
    when: (facts) => medicine(facts, 'Digoxin', 'digoxin'),
    says: (facts) => ({
      action: `High calcium, low magnesium and low potassium all make digoxin more dangerous. ${
        calciumSettled(facts)
          ? 'Your calcium was checked within a year and was not high; tell your doctor before any new calcium or vitamin D all the same.'
          : 'No calcium or vitamin D tablets before your blood calcium has been checked; ask for potassium and magnesium with it.'
      }`,
    }),
    suppresses: (facts) => (calciumSettled(facts) ? [] : ['supplement:calcium', 'supplement:vitaminD']),
    sources: ['LABEL-DIGOXIN'],
    certainty: 'high',
    reading: 'A calcium of the last 12 months that is not above 10.2 mg/dL counts as checked.',
    examples: examples(woman({ medicines: [drug('digoxin')] }), woman({ medicines: [drug('bisoprolol')] })),
  },
  {
    id: 'S11',
    kind: 'drug-nutrient',
    title: 'This medicine uses up vitamin D',
    severity: 'clinician',
    within: 'next visit',
    threshold: 'Phenytoin, carbamazepine, phenobarbital, primidone, rifampicin or another enzyme inducer.',
    when: (facts) => medicine(facts, 'An enzyme inducer', 'enzyme-inducer'),
    says: () => ({
      action:
        'The liver breaks vitamin D down faster with this medicine, so that usual amounts may not be enough. Ask for a 25-hydroxyvitamin D test and for the right amount for you.',
    }),
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(woman({ medicines: [drug('carbamazepine')] }), woman({ medicines: [drug('levetiracetam')] })),
  },
  {
    id: 'S12',
    kind: 'drug-nutrient',
    title: 'Cortisone for three months or more',
    severity: 'clinician',
    within: 'weeks',
    threshold: 'Prednisolone 5 mg a day or more (or as much of another glucocorticoid) for 3 months or more.',
    when: glucocorticoidForMonths,
    says: () => ({
      action:
        'Long cortisone treatment weakens bone by itself and has its own guideline. Ask the doctor who prescribes it how your bones are looked after. Never stop cortisone on your own.',
    }),
    sources: ['ACR22'],
    certainty: 'high',
    examples: examples(
      woman({ medicines: [drug('prednisolone', { date: '2026-06-01', dose: mg(5), schedule: 'once a day' })] }),
      woman({ medicines: [drug('prednisolone', { date: '2026-10-01', dose: mg(5), schedule: 'once a day' })] }),
    ),
  },
  {
    id: 'S20',
    kind: 'drug-nutrient',
    title: 'Lithium, or potassium with a medicine that keeps it',
    severity: 'clinician',
    within: 'next visit',
    threshold:
      'Lithium. Or an ACE inhibitor, sartan or spironolactone with a potassium salt substitute or supplement; or with a high-potassium diet planned at an eGFR below 60.',
    when: (facts) =>
      any(
        'Lithium, or too much potassium kept',
        medicine(facts, 'Lithium', 'lithium'),
        all('A medicine that keeps potassium, with potassium added', raisesPotassium(facts), potassiumProduct(facts)),
        all(
          'A medicine that keeps potassium, reduced kidneys and a high-potassium diet',
          raisesPotassium(facts),
          highPotassiumDiet(facts),
          kidneysBelow(facts, 60, 'ckd-3', 'ckd-4', 'ckd-5', 'dialysis'),
        ),
      ),
    says: (facts) => {
      const potassium = raisesPotassium(facts).truth === 'yes' && potassiumProduct(facts).truth === 'yes';
      const diet = raisesPotassium(facts).truth === 'yes' && highPotassiumDiet(facts).truth === 'yes';
      if (!potassium && !diet) {
        return {
          outcome: 'lithium',
          action:
            'Lithium levels move with salt, fluid and water tablets. Keep both about the same from week to week, and ask before any diet change, water tablet or long illness with fever or diarrhoea.',
        };
      }
      return {
        outcome: 'potassium',
        within: 'this week',
        title: 'Potassium can rise too high with your medicine',
        action: `Your blood-pressure or heart medicine keeps potassium in the body. ${
          potassium
            ? 'Leave out salt substitutes with potassium and potassium tablets that nobody prescribed, and ask this week for a potassium blood test.'
            : 'Ask before you eat much more potassium: your kidneys clear it more slowly.'
        }`,
      };
    },
    suppresses: (facts) =>
      raisesPotassium(facts).truth === 'yes'
        ? ['supplement:potassium', 'food:potassium-salt', 'diet:high-potassium']
        : [],
    guards: {
      when: raisesPotassium,
      against: ['supplement:potassium', 'food:potassium-salt'],
      says: 'Your medicine keeps potassium in the body.',
    },
    sources: ['LABEL-LITHIUM', 'LABEL-RAAS'],
    certainty: 'high',
    reading:
      'Salt substitutes and tablets count at any kidney function; a diet high in potassium only below an eGFR of 60.',
    examples: examples(
      woman({ medicines: [drug('lisinopril')], supplements: [pill('potassiumSalt')] }),
      woman({ medicines: [drug('lisinopril')], labs: [egfr(80)] }),
    ),
  },
  {
    id: 'S21',
    kind: 'drug-nutrient',
    title: 'Red yeast rice or niacin for cholesterol',
    severity: 'block',
    threshold:
      'Red yeast rice with a statin: block. Niacin above 35 mg a day as a supplement, or on prescription: clinician.',
    when: (facts) =>
      any(
        'A second statin, or niacin as a lipid medicine',
        all(
          'Red yeast rice with a statin',
          supplement(facts, 'Red yeast rice', { keys: ['redYeastRice'] }),
          medicine(facts, 'A statin', 'statin'),
        ),
        is('Niacin above 35 mg a day', supplementsPerDay(facts, ['niacin'], 'mg'), (amount) => amount > 35),
        medicine(facts, 'Niacin on prescription', 'niacin'),
      ),
    says: (facts) =>
      medicine(facts, 'A statin', 'statin').truth === 'yes' &&
      supplement(facts, 'Red yeast rice', { keys: ['redYeastRice'] }).truth === 'yes'
        ? {
            outcome: 'red-yeast-rice',
            title: 'Red yeast rice is a second statin',
            action:
              'Red yeast rice holds the same substance as lovastatin, in unknown amounts. With your statin it doubles up, and muscles and liver pay. Leave it out and tell your doctor or pharmacist.',
          }
        : {
            outcome: 'niacin',
            severity: 'clinician',
            within: 'next visit',
            title: 'Niacin in large amounts is a medicine',
            action:
              'Niacin in amounts that change cholesterol can harm the liver and raise sugar and uric acid. Ask your doctor whether it is meant.',
          },
    suppresses: ['supplement:red-yeast-rice', 'supplement:niacin'],
    guards: {
      when: (facts) => medicine(facts, 'A statin', 'statin'),
      against: ['supplement:red-yeast-rice', 'supplement:niacin'],
      says: 'You take a statin: red yeast rice would be a second one.',
    },
    sources: ['CLINICAL', 'NAM-UL'],
    certainty: 'high',
    reading: 'Niacin counts from 35 mg a day, the upper intake level.',
    examples: examples(
      woman({ medicines: [drug('rosuvastatin')], supplements: [pill('redYeastRice')] }),
      woman({ medicines: [drug('rosuvastatin')], supplements: [pill('niacin', mg(16))] }),
    ),
  },
  {
    id: 'S22',
    kind: 'drug-nutrient',
    title: 'Water tablet that lets calcium and magnesium go',
    severity: 'info',
    threshold: 'A loop diuretic (furosemide, torasemide, bumetanide).',
    when: (facts) => medicine(facts, 'A loop diuretic', 'loop-diuretic'),
    says: () => ({
      action:
        'This medicine makes the kidneys lose some calcium and magnesium. Food with both covers it for most people; ask for magnesium and potassium with the next blood test.',
    }),
    sources: ['CLINICAL'],
    certainty: 'high',
    examples: examples(woman({ medicines: [drug('furosemide')] }), woman({ medicines: [drug('indapamide')] })),
  },
  {
    id: 'S23',
    kind: 'drug-nutrient',
    title: 'Strontium falsifies the scan',
    severity: 'block',
    threshold: 'Any strontium supplement or medicine, taken, planned or asked for.',
    when: strontium,
    says: () => ({
      action:
        'Strontium sits in bone and makes a scan look better than the bone is. The medicine form raised heart attacks and clots. Leave the supplement out, and tell the scan centre and your doctor if you have taken it.',
    }),
    suppresses: ['supplement:strontium'],
    guards: {
      when: everyone,
      against: ['supplement:strontium'],
      says: 'Strontium makes scans read too high, and its medicine form raised heart attacks and clots.',
    },
    sources: ['EMA-STRONTIUM'],
    certainty: 'high',
    examples: examples(
      woman({ supplements: [pill('strontium', mg(340))] }),
      woman({ supplements: [pill('calcium', mg(500))] }),
    ),
  },
  {
    id: 'S24',
    kind: 'drug-nutrient',
    title: 'Biotin disturbs blood tests',
    severity: 'caution',
    threshold: 'Biotin above 1 mg a day.',
    when: (facts) => is('Biotin above 1 mg a day', supplementsPerDay(facts, ['biotin'], 'mg'), (amount) => amount > 1),
    says: () => ({
      action:
        'Biotin in this amount can make tests of PTH, TSH, estradiol, testosterone, vitamin D and heart damage come out wrong. Say that you take it before blood is drawn, and ask the laboratory how long to leave it out: two to three days is common advice, but the FDA says that no pause is known to be long enough for every test.',
    }),
    suppresses: ['supplement:biotin'],
    sources: ['FDA19-BIOTIN'],
    certainty: 'high',
    reading: 'The line of 1 mg is ours: the FDA names none; 0.03 mg, the daily need, does not disturb tests.',
    examples: examples(
      woman({ supplements: [pill('biotin', mg(5))] }),
      woman({ supplements: [pill('biotin', ug(300))] }),
    ),
  },
];
