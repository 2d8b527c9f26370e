import { daysBetween } from '../record/index.ts';
import { all, any, type Because, type Check, dayInWords, type Facts, has, is, type Rule } from '../rules/index.ts';
import { calcium, creatinineClearance, egfrCaveat, kidneysBelow } from './body.ts';
import { denosumabLate, lastDenosumab, wantsToStop } from './denosumab.ts';
import { drug, egfr, examples, feels, ill, lab, woman } from './examples.ts';
import { condition, medicine, medicineEver, symptom } from './look.ts';

/** Dental work planned, or of the last 8 weeks and not healed. */
function dentalWork(facts: Facts): Check {
  const open = facts.record.procedures
    .filter((p) => p.kind === 'dental-extraction' || p.kind === 'dental-implant')
    .filter((p) => {
      if (p.planned || p.date > facts.asOf) return true;
      return daysBetween(p.date, facts.asOf) < 56 && p.healed !== true; // eight weeks
    })
    .map((p) => ({ path: `procedures[${p.id}]`, value: p.kind, date: p.date }));
  const meant = facts
    .intentions('dental-extraction', 'dental-implant')
    .map((i) => ({ path: `intentions[${i.id}]`, value: i.kind, date: i.date }));
  return any(
    'Dental surgery ahead or not healed, or gum disease',
    has('Extraction or implant', [...open, ...meant]),
    condition(facts, 'Gum disease', 'periodontal-disease'),
  );
}

const lowBloodCalcium = (facts: Facts): Check =>
  any(
    'Low blood calcium',
    is('Calcium below 8.5 mg/dL', calcium(facts), (c) => c.value < 8.5),
    condition(facts, 'Known low blood calcium', 'hypocalcaemia'),
  );

const gulletAtRisk = (facts: Facts): Check =>
  any(
    'Gullet at risk for good',
    condition(facts, 'Disease of the oesophagus', 'oesophageal-disease'),
    is('Cannot sit upright', facts.answer('can-sit-upright'), (a) => a.answer === false),
  );

const infusionAhead = (facts: Facts): Check =>
  has(
    'Zoledronate or denosumab planned, or its next dose ahead',
    facts.drugs
      .filter((d) => d.classes.includes('iv-bisphosphonate') || d.classes.includes('denosumab'))
      .filter((d) => d.state === 'planned' || (d.state === 'taking' && (d.course.nextDose ?? '') >= facts.asOf))
      .map((d) => d.because),
  );

/** Zoledronate of the last three days, as the facts that say so. */
const freshZoledronate = (facts: Facts): Because[] =>
  facts
    .everTook('zoledronate')
    .map(({ because, course }) => ({ ...because, date: course.lastDose ?? course.date }))
    .filter(({ date }) => daysBetween(date, facts.asOf) >= 0 && daysBetween(date, facts.asOf) <= 3);

/** Screens S35, S36 and S80 to S84: what a bone medicine asks of the person who takes it. */
export const antiresorptive: readonly Rule[] = [
  {
    id: 'S35',
    kind: 'antiresorptive',
    title: 'Denosumab with very weak kidneys: calcium can crash',
    severity: 'urgent',
    within: 'this week',
    threshold: 'Denosumab taken or planned, with dialysis or an eGFR below 30.',
    when: (facts) =>
      all(
        'Denosumab and advanced kidney disease',
        medicine(facts, 'Denosumab', 'denosumab'),
        kidneysBelow(facts, 30, 'ckd-4', 'ckd-5', 'dialysis'),
      ),
    says: (facts) => ({
      action: `Call the doctor who prescribes it and your kidney team this week, before any dose: blood calcium can fall dangerously low, and a plan for blood tests is needed. Tingling round the mouth, cramps, spasms or confusion after a dose: call the emergency number. Do not leave out a dose on your own: stopping has dangers too.${egfrCaveat(facts)}`,
    }),
    guards: {
      when: (facts) => kidneysBelow(facts, 30, 'ckd-4', 'ckd-5', 'dialysis'),
      against: ['education:denosumab'],
      says: 'With kidneys as weak as yours denosumab can make blood calcium fall dangerously low.',
    },
    sources: ['FDA24-DENOSUMAB', 'LABEL-DENOSUMAB'],
    certainty: 'verified',
    examples: examples(
      woman({ medicines: [drug('Prolia', { planned: true })], labs: [egfr(24)] }),
      woman({ medicines: [drug('Prolia')], labs: [egfr(30)] }),
    ),
  },
  {
    id: 'S36',
    kind: 'antiresorptive',
    title: 'Zoledronate does not suit these kidneys',
    severity: 'block',
    within: 'this week',
    threshold:
      'Zoledronate taken or planned, with a creatinine clearance below 35 mL/min (eGFR where it cannot be worked out).',
    when: (facts) =>
      all(
        'Zoledronate and a clearance below 35',
        medicine(facts, 'Zoledronate', 'zoledronate'),
        is('Creatinine clearance below 35 mL/min', creatinineClearance(facts), (c) => c.value < 35),
      ),
    says: (facts) => {
      const known = creatinineClearance(facts);
      const shown = 'value' in known ? `About ${known.value.value} mL/min (${known.value.from}). ` : '';
      return {
        action: `${shown}Below 35 this infusion is not given by its label. Ask the doctor who prescribes it before the next one.`,
      };
    },
    suppresses: ['education:zoledronate'],
    guards: {
      when: (facts) => is('Creatinine clearance below 35 mL/min', creatinineClearance(facts), (c) => c.value < 35),
      against: ['education:zoledronate'],
      says: 'Your kidneys are below the line of the zoledronate label.',
    },
    sources: ['LABEL-ZOLEDRONATE'],
    certainty: 'verified',
    reading: 'Clearance by Cockcroft and Gault from the record; without creatinine or weight the eGFR stands in.',
    examples: examples(
      woman({ medicines: [drug('zoledronic acid', { planned: true })], labs: [egfr(34)] }),
      woman({ medicines: [drug('zoledronic acid', { planned: true })], labs: [egfr(35)] }),
    ),
  },
  {
    id: 'S80',
    kind: 'antiresorptive',
    title: 'Denosumab must not run out',
    severity: 'urgent',
    within: 'this week',
    threshold:
      'More than 213 days since the last denosumab, none booked and no bisphosphonate since; or a plan to stop it.',
    when: (facts) => any('Denosumab late, or to be stopped', denosumabLate(facts), wantsToStop(facts)),
    says: (facts) => {
      const last = lastDenosumab(facts);
      return denosumabLate(facts).truth === 'yes'
        ? {
            outcome: 'late',
            title: 'Your denosumab injection is overdue',
            action: `${last ? `The last one was on ${dayInWords(last.date)}. ` : ''}Call the practice this week and say that the injection is more than seven months ago. When it wears off, bone is lost fast and several vertebrae can break at once. If the medicine is to end, another one has to follow it.`,
          }
        : {
            outcome: 'plan-to-stop',
            title: 'Not without a follow-on: talk before you stop denosumab',
            action:
              'Please do not stop or delay denosumab by yourself. When it wears off, bone is lost fast and vertebrae can break. Call the doctor who prescribes it this week and ask what will follow it.',
          };
    },
    sources: ['LABEL-DENOSUMAB', 'TGA25-DENOSUMAB', 'CUMMINGS18'],
    certainty: 'high',
    reading: 'Seven months are counted as 213 days; a bisphosphonate begun after the last dose settles it.',
    examples: examples(
      woman({ medicines: [drug('denosumab', { date: '2024-01-10', lastDose: '2026-04-10' })] }),
      woman({ medicines: [drug('denosumab', { date: '2024-01-10', lastDose: '2026-04-20' })] }),
    ),
  },
  {
    id: 'S81',
    kind: 'antiresorptive',
    title: 'Tooth surgery with a bone medicine: dentist and prescriber first',
    severity: 'clinician',
    within: 'this week',
    threshold:
      'Extraction or implant planned or not healed within 8 weeks, or gum disease, with a bisphosphonate or denosumab.',
    when: (facts) =>
      all(
        'Mouth and bone medicine',
        any(
          'A bone medicine that slows bone loss',
          medicine(facts, 'A bisphosphonate or denosumab', 'bisphosphonate', 'denosumab'),
          medicineEver(facts, 'Or one taken before', 'bisphosphonate', 'denosumab'),
        ),
        dentalWork(facts),
      ),
    says: () => ({
      action:
        'Tell the dentist which bone medicine you take or took and since when, and tell its prescriber about the dental work, this week. The jaw problem they look out for is rare at doses for bone: about 1 to 10 in 10,000; near 1 in 100 with zoledronate every six months in a cancer trial. Do not stop or delay the medicine on your own.',
    }),
    sources: ['LABEL-DENOSUMAB', 'LABEL-ZOLEDRONATE'],
    certainty: 'high',
    examples: examples(
      woman({
        medicines: [drug('denosumab', { lastDose: '2026-09-01', nextDose: '2027-03-01' })],
        procedures: [{ date: '2026-12-05', kind: 'dental-extraction', planned: true }],
      }),
      woman({ procedures: [{ date: '2026-12-05', kind: 'dental-extraction', planned: true }] }),
    ),
  },
  {
    id: 'S82',
    kind: 'antiresorptive',
    title: 'Low calcium or vitamin D before a bone infusion or injection',
    severity: 'clinician',
    within: 'this week',
    threshold: 'Calcium below 8.5 mg/dL or 25-hydroxyvitamin D below 20 ng/mL, with zoledronate or denosumab ahead.',
    when: (facts) =>
      all(
        'A dose ahead, and something to correct first',
        infusionAhead(facts),
        any(
          'Low calcium or vitamin D',
          is('Calcium below 8.5 mg/dL', calcium(facts), (c) => c.value < 8.5),
          is('25-hydroxyvitamin D below 20 ng/mL', facts.lab('25-oh-d'), (d) => d.value < 20),
          condition(facts, 'Known low blood calcium', 'hypocalcaemia'),
        ),
      ),
    says: () => ({
      action:
        'Call the practice before the dose: low calcium or vitamin D is corrected first, or blood calcium can drop after it. Do not cancel a denosumab date by yourself; ask for a quick correction.',
    }),
    guards: {
      when: lowBloodCalcium,
      against: ['education:zoledronate', 'education:denosumab'],
      says: 'Your blood calcium is low: that is corrected first, or it can drop further.',
    },
    sources: ['LABEL-DENOSUMAB', 'LABEL-ZOLEDRONATE'],
    certainty: 'verified',
    examples: examples(
      woman({ medicines: [drug('zoledronic acid', { planned: true })], labs: [lab('25-oh-d', 19, 'ng/mL')] }),
      woman({
        medicines: [drug('zoledronic acid', { planned: true })],
        labs: [lab('25-oh-d', 20, 'ng/mL'), lab('calcium', 9.2, 'mg/dL')],
      }),
    ),
  },
  {
    id: 'S83',
    kind: 'antiresorptive',
    title: 'Bone tablet and gullet',
    severity: 'clinician',
    within: 'this week',
    threshold: 'Oral bisphosphonate with disease of the oesophagus, or unable to sit upright for 30 minutes.',
    when: (facts) => {
      const upright = facts.answer('can-sit-upright');
      return all(
        'A tablet that can burn the gullet',
        medicine(facts, 'A bisphosphonate by mouth', 'oral-bisphosphonate'),
        any(
          'A gullet at risk',
          condition(facts, 'Disease of the oesophagus', 'oesophageal-disease'),
          symptom(facts, 'Pain on swallowing or heartburn in the last 28 days', 28, { keys: ['heartburn'] }),
          is('Cannot sit upright', upright, (a) => a.answer === false),
        ),
      );
    },
    says: () => ({
      action:
        'Ask the doctor who prescribes it, before the next tablet, whether this form suits you: it can burn the gullet when it stays there. Pain on swallowing, or new heartburn: call today.',
    }),
    guards: {
      when: gulletAtRisk,
      against: ['education:oral-bisphosphonate'],
      says: 'A bone tablet can burn your gullet where it stays there too long.',
    },
    sources: ['LABEL-ALENDRONATE'],
    certainty: 'verified',
    examples: examples(
      woman({ medicines: [drug('alendronate')], conditions: [ill('achalasia')] }),
      woman({ medicines: [drug('zoledronic acid')], conditions: [ill('achalasia')] }),
    ),
  },
  {
    id: 'S84',
    kind: 'antiresorptive',
    title: 'Fever and aches after zoledronate',
    severity: 'info',
    threshold: 'Zoledronate in the last 3 days, with fever, chills or flu-like aches.',
    when: (facts) =>
      all(
        'The first days after the infusion',
        has('Zoledronate in the last 3 days', freshZoledronate(facts)),
        symptom(facts, 'Fever or flu-like aches', 4, { keys: ['fever', 'flu-like', 'bone-pain', 'joint-pain'] }),
      ),
    says: () => ({
      action:
        'Fever, aches and tiredness are common in the first three days after a first infusion and pass. Paracetamol helps, if you are allowed it; drink enough. Call if fever lasts longer than three days, or with tingling round the mouth or cramps.',
    }),
    sources: ['LABEL-ZOLEDRONATE'],
    certainty: 'high',
    examples: examples(
      woman({ medicines: [drug('zoledronic acid', { lastDose: '2026-11-13' })], symptoms: [feels('fever')] }),
      woman({ medicines: [drug('zoledronic acid', { lastDose: '2026-11-01' })], symptoms: [feels('fever')] }),
    ),
  },
];
