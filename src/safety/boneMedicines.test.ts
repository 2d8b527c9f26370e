import { describe, expect, it } from 'vitest';
import { type RecordInput, readRecord } from '../record/index.ts';
import { Facts, runRules } from '../rules/index.ts';
import { antiresorptive } from './antiresorptive.ts';
import { egfr, exampleDay, ill, lab, woman } from './examples.ts';

const held = (input: RecordInput): string[] => {
  const { guards } = runRules(antiresorptive, new Facts(readRecord(input), exampleDay));
  return guards.flatMap(({ against }) => against);
};

describe('a bone medicine is held back by what rules it out, planned or not', () => {
  it.each<[string, RecordInput, string[]]>([
    ['weak kidneys', woman({ labs: [egfr(34)] }), ['education:zoledronate']],
    ['very weak kidneys', woman({ labs: [egfr(29)] }), ['education:denosumab', 'education:zoledronate']],
    ['sound kidneys', woman({ labs: [egfr(80)] }), []],
    ['low calcium', woman({ labs: [lab('calcium', 8.2, 'mg/dL')] }), ['education:zoledronate', 'education:denosumab']],
    ['calcium as usual', woman({ labs: [lab('calcium', 9.2, 'mg/dL')] }), []],
    ['a narrow gullet', woman({ conditions: [ill('achalasia')] }), ['education:oral-bisphosphonate']],
  ])('%s', (_, input, against) => expect(held(input).toSorted()).toEqual(against.toSorted()));
});
