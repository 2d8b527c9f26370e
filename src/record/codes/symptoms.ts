import { type Symptom, type SymptomKey, symptoms } from './generated/symptoms.ts';
import { type Match, nameIndex, remembered } from './names.ts';

export type { Symptom, SymptomKey };

const names = nameIndex(symptoms, (symptom) => [symptom.name, symptom.key, ...symptom.otherNames]);

/** The symptom that a key or plain words mean; undefined when none is meant for certain. */
export const lookupSymptom = remembered((text): Symptom | undefined => names.find(text));

/** Type-ahead over symptoms in plain words. Best first. */
export const searchSymptoms = (text: string, limit = 8): Match<Symptom>[] => names.search(text, limit);

export const allSymptoms = (): readonly Symptom[] => symptoms;
