import type { Track } from '../catalogue/types.ts';
import type { LoadingFacts, TrackReading } from './types.ts';

type Reason = { readonly track: Track; readonly because: string };

/** Decimal point as people read it: a real minus sign, one digit. */
const score = (value: number): string => value.toFixed(1).replace('-', '−');

/** A: T above -1; B: -1 down to above -2.5; C: -2.5 and lower (ISCD bands). Z of -2.0 or lower counts as C where T does not apply. */
function boneTrack(facts: LoadingFacts): Reason {
  const { lowestT: t, lowestZ: z } = facts;
  if (facts.vertebralFracture) return { track: 'D', because: 'A vertebral fracture is recorded.' };
  const fractures = facts.lowTraumaFractures ?? 0;
  if (fractures >= 2) return { track: 'D', because: `${fractures} low-trauma fractures are recorded.` };
  if (t !== undefined && t <= -2.5) return { track: 'C', because: `Lowest T-score ${score(t)}: −2.5 or lower.` };
  if (z !== undefined && t === undefined && z <= -2)
    return { track: 'C', because: `Lowest Z-score ${score(z)}: −2.0 or lower.` };
  if (fractures === 1)
    return { track: 'C', because: 'One low-trauma fracture: planned as for a T-score of −2.5 (our reading).' };
  if (t !== undefined) {
    return t <= -1
      ? { track: 'B', because: `Lowest T-score ${score(t)}: between −1 and −2.5.` }
      : { track: 'A', because: `Lowest T-score ${score(t)}: above −1.` };
  }
  if (z !== undefined) {
    return z <= -1
      ? { track: 'B', because: `Lowest Z-score ${score(z)}: between −1 and −2 (our reading).` }
      : { track: 'A', because: `Lowest Z-score ${score(z)}: above −1 (our reading).` };
  }
  return { track: 'C', because: 'No scan is recorded: until there is one, planned as if bone were low (our reading).' };
}

function bodyTracks(facts: LoadingFacts): Reason[] {
  const reasons: Reason[] = [];
  const falls = facts.fallsPast12Months ?? 0;
  const tug = facts.timedUpAndGoSeconds ?? 0;
  if (facts.injuriousFall) reasons.push({ track: 'E', because: 'A fall with injury is recorded.' });
  else if (falls >= 2) reasons.push({ track: 'E', because: `${falls} falls in twelve months.` });
  else if (facts.neuropathy) reasons.push({ track: 'E', because: 'Numb or weak feet (neuropathy).' });
  else if (tug > 12) reasons.push({ track: 'E', because: `Up-and-go test ${tug} seconds: more than 12.` });
  const pain = facts.jointPain0to10 ?? 0;
  if (pain >= 6) reasons.push({ track: 'F', because: `Joint pain ${pain} of 10: 6 or more.` });
  else if (facts.severeOsteoarthritis) reasons.push({ track: 'F', because: 'Severe osteoarthritis of hip or knee.' });
  else if (facts.jointReplacement) reasons.push({ track: 'F', because: 'A replaced joint.' });
  if (facts.lymphoedema) reasons.push({ track: 'H', because: 'Lymphoedema is recorded.' });
  return reasons;
}

/**
 * The tracks of a person: one for the bones (A to D), and E (falls, neuropathy), F (joints), G (bone disease of cancer),
 * H (lymphoedema) beside it. Bands include their lower bound: T of exactly -1.0 is B, of exactly -2.5 is C.
 */
export function trackFor(facts: LoadingFacts): TrackReading {
  const bone = boneTrack(facts);
  const cancer: Reason[] = [];
  if (facts.boneMetastasisOrMyeloma) cancer.push({ track: 'G', because: 'Bone metastasis or myeloma is recorded.' });
  else if (facts.unexplainedBonePain) cancer.push({ track: 'G', because: 'Bone pain that nobody has explained yet.' });
  const reasons = [...cancer, bone, ...bodyTracks(facts)];
  return { primary: reasons[0]!.track, tracks: reasons.map((r) => r.track), reasons };
}
