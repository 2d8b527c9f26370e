import { all, any, type Facts, has, type Rule } from '../rules/index.ts';
import { drug, examples, ill, pill, woman } from './examples.ts';
import { condition, medicine, supplement } from './look.ts';

const acidBlocked = (facts: Facts) =>
  any(
    'Little stomach acid',
    medicine(facts, 'A proton pump inhibitor or H2 blocker', 'ppi', 'h2-blocker'),
    condition(facts, 'Achlorhydria or atrophic gastritis', 'achlorhydria'),
  );

/** Screens S03 to S06, S09, S10, S25: medicines and supplements that get in each other's way in the gut. */
export const absorption: readonly Rule[] = [
  {
    id: 'S03',
    kind: 'drug-nutrient',
    title: 'Thyroid tablets first, minerals four hours later',
    severity: 'caution',
    threshold: 'Levothyroxine: calcium, iron, magnesium, soy protein and high-fibre products at least 4 hours apart.',
    when: (facts) => medicine(facts, 'Levothyroxine or thyroid extract', 'levothyroxine'),
    says: () => ({
      action:
        'Keep at least 4 hours between your thyroid tablet and calcium, iron, magnesium, soy protein powder or fibre products. After starting or stopping one of them, ask for a TSH test in 6 to 8 weeks.',
    }),
    sources: ['LABEL-LEVOTHYROXINE'],
    certainty: 'verified',
    reading:
      'The label states 4 hours for calcium carbonate and iron; for magnesium, soy and fibre we use the same gap.',
    examples: examples(woman({ medicines: [drug('levothyroxine')] }), woman({ medicines: [drug('amlodipine')] })),
  },
  {
    id: 'S04',
    kind: 'drug-nutrient',
    title: 'Bone tablet: water only, upright, then wait',
    severity: 'caution',
    threshold:
      'Oral bisphosphonate: 30 minutes (alendronate, risedronate) or 60 minutes (ibandronate) before food, drink and other medicines; minerals later in the day.',
    when: (facts) => medicine(facts, 'A bisphosphonate by mouth', 'oral-bisphosphonate'),
    says: (facts) => {
      const drugs = facts.takingOrPlanned('oral-bisphosphonate');
      const wait = drugs.some((d) => d.name === 'ibandronate') ? '60' : '30';
      const delayed = drugs.some((d) => /atelvia|delayed|gastro.?resistant/i.test(d.course.name));
      return {
        action: delayed
          ? 'This form of risedronate is taken straight after breakfast, with water, upright for 30 minutes. Calcium, magnesium, iron and antacids come at another time of the day.'
          : `Take it when you get up, with a full glass of plain water, and stay upright. Wait ${wait} minutes before food, drink or other tablets. Calcium, magnesium, iron and antacids come later in the day.`,
      };
    },
    sources: ['LABEL-ALENDRONATE', 'LABEL-RISEDRONATE', 'LABEL-IBANDRONATE'],
    certainty: 'verified',
    examples: examples(woman({ medicines: [drug('alendronate')] }), woman({ medicines: [drug('zoledronic acid')] })),
  },
  {
    id: 'S05',
    kind: 'drug-nutrient',
    title: 'Tetracycline antibiotic and minerals',
    severity: 'caution',
    threshold: 'A tetracycline: calcium, magnesium, iron and zinc 2 to 3 hours apart.',
    when: (facts) => medicine(facts, 'A tetracycline', 'tetracycline'),
    says: () => ({
      action:
        'Minerals bind this antibiotic. Keep calcium, magnesium, iron, zinc and antacids 2 to 3 hours away from each dose while the course lasts.',
    }),
    sources: ['LABEL-DOXYCYCLINE'],
    certainty: 'moderate',
    reading: 'The US label names the binding but no interval; 2 to 3 hours is common practice.',
    examples: examples(woman({ medicines: [drug('doxycycline')] }), woman({ medicines: [drug('amoxicillin')] })),
  },
  {
    id: 'S06',
    kind: 'drug-nutrient',
    title: 'Quinolone antibiotic and minerals',
    severity: 'caution',
    threshold:
      'A quinolone: ciprofloxacin 2 hours before or 6 hours after minerals and not with dairy alone; levofloxacin 2 and 2 hours; moxifloxacin 4 hours before or 8 hours after.',
    when: (facts) => medicine(facts, 'A quinolone', 'quinolone'),
    says: (facts) => {
      const name = facts.takingOrPlanned('quinolone')[0]?.name;
      const gap =
        name === 'levofloxacin'
          ? 'Take it at least 2 hours before or 2 hours after'
          : name === 'moxifloxacin'
            ? 'Take it at least 4 hours before or 8 hours after'
            : 'Take it at least 2 hours before or 6 hours after';
      return {
        action: `${gap} calcium, magnesium, iron, zinc and antacids, and not together with milk or yoghurt alone. A pause of the supplements for the few days of the course is fine.`,
      };
    },
    sources: ['LABEL-QUINOLONES'],
    certainty: 'verified',
    reading: 'Quinolones without their own figure here get that of ciprofloxacin.',
    examples: examples(woman({ medicines: [drug('ciprofloxacin')] }), woman({ medicines: [drug('amoxicillin')] })),
  },
  {
    id: 'S09',
    kind: 'drug-nutrient',
    title: 'Acid blocker: calcium as citrate',
    severity: 'caution',
    threshold: 'Proton pump inhibitor, H2 blocker or achlorhydria: calcium citrate rather than carbonate.',
    when: acidBlocked,
    says: (facts) => {
      const carbonate = facts.supplements.some(
        (s) => s.ingredient === 'calcium' && (s.form ?? s.product.name).toLowerCase().includes('carbonate'),
      );
      return {
        action: `${
          carbonate
            ? 'Your calcium is carbonate, which needs stomach acid. Ask your pharmacist about citrate, which does not. '
            : 'If you need calcium tablets, citrate is taken up without stomach acid; carbonate is not. '
        }After long use of an acid blocker, ask whether it is still needed and whether magnesium has been measured: long use is linked to low magnesium and to fractures.`,
      };
    },
    suppresses: ['supplement:calcium:carbonate'],
    guards: {
      when: acidBlocked,
      against: ['supplement:calcium:carbonate'],
      says: 'Calcium carbonate needs stomach acid; citrate does not.',
    },
    sources: ['ES-M12', 'FDA11-PPI'],
    certainty: 'high',
    examples: examples(woman({ medicines: [drug('omeprazole')] }), woman({ medicines: [drug('metformin')] })),
  },
  {
    id: 'S10',
    kind: 'drug-nutrient',
    title: 'Vitamins A, D, E and K pass through unused',
    severity: 'caution',
    threshold: 'Orlistat, colestyramine, colestipol or colesevelam.',
    when: (facts) => medicine(facts, 'Orlistat or a bile acid sequestrant', 'orlistat', 'bile-acid-sequestrant'),
    says: (facts) => {
      const orlistat = facts.takingOrPlanned('orlistat').length > 0;
      return {
        action: `This medicine takes vitamins A, D, E and K out of the gut with the fat. ${
          orlistat
            ? 'Take vitamin D or a multivitamin at least 2 hours before or after it; bedtime is simplest. Keep thyroid tablets 4 hours away.'
            : 'Take vitamin D and other supplements at least 1 hour before it or 4 to 6 hours after.'
        } Ask for a vitamin D test once a year.`,
      };
    },
    sources: ['LABEL-ORLISTAT', 'LABEL-SEQUESTRANTS'],
    certainty: 'high',
    examples: examples(woman({ medicines: [drug('orlistat')] }), woman({ medicines: [drug('ezetimibe')] })),
  },
  {
    id: 'S25',
    kind: 'drug-nutrient',
    title: 'Keep a gap to everything else you swallow',
    severity: 'caution',
    threshold: 'Colestyramine, colestipol, colesevelam or psyllium, with any other medicine or supplement.',
    when: (facts) => {
      const binders = any(
        'Something that binds in the gut',
        medicine(facts, 'A bile acid sequestrant', 'bile-acid-sequestrant'),
        supplement(facts, 'Psyllium or another thickening fibre', { classes: ['binding-fibre'] }),
      );
      const others = [
        ...facts.drugs
          .filter((d) => d.state !== 'ended' && !d.classes.includes('bile-acid-sequestrant'))
          .map((d) => d.because),
        ...facts.supplements.filter((s) => s.ingredient !== 'psyllium').map((s) => s.because),
      ];
      return all('A binder beside other medicines', binders, has('Any other medicine or supplement', others));
    },
    says: () => ({
      action:
        'It can hold back what is swallowed with it. Take other medicines and supplements 2 to 4 hours away from it, with plenty of water.',
    }),
    sources: ['LABEL-SEQUESTRANTS'],
    certainty: 'high',
    examples: examples(
      woman({ medicines: [drug('letrozole')], supplements: [pill('psyllium', { value: 5, unit: 'g' })] }),
      woman({ medicines: [drug('letrozole')], conditions: [ill('reflux')] }),
    ),
  },
];
