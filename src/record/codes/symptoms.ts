import { type Symptom, type SymptomKey, symptoms } from './generated/symptoms.ts';
import { type Match, nameIndex, remembered } from './names.ts';

export type { Symptom, SymptomKey };

const names = nameIndex(symptoms, (symptom) => [symptom.name, symptom.key, ...symptom.otherNames]);

/** The symptom that a key or plain words mean; undefined when none is meant for certain. */
export const lookupSymptom = remembered((text): Symptom | undefined => names.find(text));

/** Type-ahead over symptoms in plain words. Best first. */
export const searchSymptoms = (text: string, limit = 8): Match<Symptom>[] => names.search(text, limit);

export const allSymptoms = (): readonly Symptom[] => symptoms;

/** What can qualify a symptom: keys of `features`, with the words that a form shows. */
export const symptomFeatures: readonly { key: string; name: string }[] = [
  { key: 'sudden', name: 'It came suddenly' },
  { key: 'severe', name: 'It is severe' },
  { key: 'after-minor-strain', name: 'After a small strain or lift' },
  { key: 'worse-lying', name: 'Worse when lying down' },
  { key: 'at-night', name: 'At night' },
  { key: 'at-rest', name: 'At rest' },
  { key: 'new', name: 'New' },
  { key: 'persistent', name: 'It does not go away' },
  { key: 'one-sided', name: 'On one side' },
  { key: 'during-exercise', name: 'During exercise' },
  { key: 'red', name: 'Red' },
  { key: 'hot', name: 'Hot' },
];
