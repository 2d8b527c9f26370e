import { lookupSymptom } from '../../record/codes/index.ts';
import { type BonewiseRecord, type FactKind, factKinds, isDay } from '../../record/index.ts';
import type { Because } from '../../rules/index.ts';
import { say, wordFor } from '../i18n.ts';
import { longDay } from './dates.ts';
import { number, unitLabel } from './numbers.ts';

/** The kind and id of the fact that a path like labs[ca-1].value points to. */
export function factAt(path: string): { kind: FactKind; id: string } | undefined {
  const [, kind, id] = /^(\w+)\[([^\]]+)\]/.exec(path) ?? [];
  return kind !== undefined && id !== undefined && kind in factKinds ? { kind: kind as FactKind, id } : undefined;
}

/** A value that counted, as a person reads it: words for keys, unit signs for UCUM codes, days written out. */
export function valueWords({ path, value }: Because, record: BonewiseRecord): string {
  const at = factAt(path);
  const symptom = at?.kind === 'symptoms' ? record.symptoms.find(({ id }) => id === at.id) : undefined;
  if (symptom) {
    const name = lookupSymptom(symptom.symptom)?.name ?? symptom.symptom;
    const severity = symptom.severity === undefined ? [] : [say('me.outOfTen', { value: symptom.severity })];
    return [name, ...severity, ...symptom.features.map((one) => wordFor('choice', one).toLowerCase())].join(', ');
  }
  if (typeof value === 'boolean') return say(value ? 'form.yes' : 'form.no');
  if (typeof value === 'number') return number(value, Number.isInteger(value) ? 0 : 1);
  if (at?.kind === 'answers' || path === 'person.sex') return wordFor('choice', value);
  const written: string = value;
  return isDay(value) ? longDay(value) : written.replace(/(?<=\d )\S+$/, unitLabel);
}
