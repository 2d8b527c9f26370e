import { type ModelDocument, revise } from '../document.ts';
import { reference } from '../reference/model.ts';
import { auxiliaries, derived, dropped, odes } from './equations.ts';
import { droppedParameters, parameterGroups } from './parameters.ts';
import { states } from './states.ts';

/** Amounts in bodies and bones that are 1 in use: an error of a millionth of that is of no account. */
const smallAmount = 1e-6;

/** The model for people: the reference, mended and extended. docs/model/bonewise.md tells where and why it departs. */
export const bonewise: ModelDocument = revise(reference, {
  id: 'bonewise',
  title: 'The Bonewise model',
  drop: { ...dropped, parameters: droppedParameters },
  states,
  parameterGroups,
  derived,
  auxiliaries,
  odes,
  signed: [],
  jumps: [],
  mayBeZero: {
    U_ca: 1e-3,
    DENsc: 1e-3,
    DENc: 1e-3,
    DENp: 1e-3,
    RSsc: 1e-6,
    RSc: 1e-6,
    RSp: 1e-6,
    ...Object.fromEntries(
      ['A_ana', 'A_let', 'A_exe', 'TAM', 'BPs', 'BPw', 'TPf', 'TPr', 'AD_ls', 'AD_th', 'AD_fn'].map((state) => [
        state,
        smallAmount,
      ]),
    ),
  },
  doses: [
    { drug: 'anastrozole', unit: 'mg', into: 'A_ana', perUnit: 'k_ana*24', unitInto: '' },
    { drug: 'letrozole', unit: 'mg', into: 'A_let', perUnit: 'k_let*24/2.5', unitInto: '' },
    { drug: 'exemestane', unit: 'mg', into: 'A_exe', perUnit: 'k_exe*24/25', unitInto: '' },
    { drug: 'tamoxifen', unit: 'mg', into: 'TAM', perUnit: 'k_TAM*24/20', unitInto: '' },
    { drug: 'zoledronate', unit: 'mg', into: 'BPs', perUnit: '1/4', unitInto: '' },
    { drug: 'alendronate', unit: 'mg', into: 'BPs', perUnit: 'k_BPs*168/70', unitInto: '' },
    { drug: 'risedronate', unit: 'mg', into: 'BPw', perUnit: 'f_ris*k_BPw*168/35', unitInto: '' },
    { drug: 'ibandronate', unit: 'mg', into: 'BPw', perUnit: 'f_iba*k_BPw*730.5/150', unitInto: '' },
    { drug: 'denosumab', unit: 'mg', into: 'DENsc', perUnit: '1000000*F_d', unitInto: 'ng' },
    { drug: 'teriparatide', unit: 'ug', into: 'TPf', perUnit: 'k_TPf*24/20', unitInto: '' },
    { drug: 'romosozumab', unit: 'mg', into: 'RSsc', perUnit: '0.904/0.145', unitInto: 'nmol' },
  ],
});
