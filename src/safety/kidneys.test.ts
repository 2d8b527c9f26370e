import { expect, test } from 'vitest';
import { readRecord } from '../record/index.ts';
import { Facts } from '../rules/index.ts';
import { egfr, exampleDay, ill, woman } from './examples.ts';
import { kidneyStage } from './index.ts';

const stage = (more: Parameters<typeof woman>[0]) => {
  const known = kidneyStage(new Facts(readRecord(woman(more)), exampleDay));
  return 'value' in known ? [known.value, known.because.length] : known;
};

test.each([
  ['nothing known', {}, { need: 'lab:egfr' }],
  ['eGFR 60', { labs: [egfr(60)] }, ['above', 1]],
  ['eGFR 59', { labs: [egfr(59)] }, ['G3a', 1]],
  ['eGFR 45', { labs: [egfr(45)] }, ['G3a', 1]],
  ['eGFR 44', { labs: [egfr(44)] }, ['G3b', 1]],
  ['eGFR 29', { labs: [egfr(29)] }, ['G4-5', 1]],
  ['a stage in the record', { conditions: [ill('CKD stage 3b')] }, ['G3b', 1]],
  ['a graver stage than the eGFR', { conditions: [ill('CKD stage 4')], labs: [egfr(50)] }, ['G4-5', 2]],
  ['a graver eGFR than the stage', { conditions: [ill('CKD stage 3a')], labs: [egfr(20)] }, ['G4-5', 2]],
] as const)('%s', (_, more, expected) => expect(stage(more as never)).toEqual(expected));
