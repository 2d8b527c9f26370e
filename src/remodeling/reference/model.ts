import { extend, type ModelDocument } from '../document.ts';
import { auxiliaries, derived, odes } from './equations.ts';
import { parameterGroups } from './parameters.ts';
import { sclerostinExtension } from './sclerostin.ts';
import { states } from './states.ts';

/**
 * The published system of calcium, PTH, calcitriol, RANK/RANKL/OPG, osteoblasts, osteoclasts and BMD, as published:
 * its known faults (faults.ts) are reproduced here, not mended.
 */
export const reference: ModelDocument = {
  id: 'reference',
  title: 'The reference system',
  states,
  parameterGroups,
  derived,
  auxiliaries,
  odes,
  // Nothing in the published system ties bone calcium to bone: both pools fall below zero after years without estrogen.
  signed: ['Ca_x', 'Ca_d'],
  mayBeZero: { U_ca: 1e-3, TERsc: 1e-2, TERc: 1e-3, DENsc: 1e-3, DENc: 1e-3, DENp: 1e-3 },
  jumps: ['RXs'],
  doses: [
    { drug: 'denosumab', unit: 'mg', into: 'DENsc', perUnit: '1000000*F_d', unitInto: 'ng' },
    // 4117.8 g/mol is the molar mass of teriparatide.
    { drug: 'teriparatide', unit: 'ug', into: 'TERsc', perUnit: '1000000/4117.8', unitInto: 'pmol' },
  ],
};

export const referenceWithSclerostin: ModelDocument = extend(reference, sclerostinExtension);
