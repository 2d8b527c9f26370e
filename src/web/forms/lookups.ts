import {
  lookupIngredient,
  lookupSymptom,
  searchConditions,
  searchIngredients,
  searchMedicines,
  searchSymptoms,
} from '../../record/codes/index.ts';
import { analytes, type FactKind, findAnalyte } from '../../record/index.ts';
import type { LookupHit } from './Lookup.tsx';

interface Table {
  search: (text: string) => LookupHit[];
  writes: 'key' | 'label';
  labelOf?: (key: string) => string;
}

const includes = (text: string) => {
  const wanted = text.trim().toLowerCase();
  return (...names: string[]): boolean => wanted !== '' && names.some((name) => name.toLowerCase().includes(wanted));
};

const medicines: Table = {
  writes: 'label',
  search: (text) =>
    searchMedicines(text).map(({ entry, name }) => ({
      key: `${entry.name}:${name}`,
      label: name,
      ...(name === entry.name ? {} : { hint: entry.name }),
    })),
};

const tables: Record<string, Table> = {
  'therapies.name': medicines,
  'medicines.name': medicines,
  'medicineTaken.name': medicines,
  'conditions.name': {
    writes: 'label',
    search: (text) =>
      searchConditions(text).map(({ entry, name }) => ({ key: `${entry.concept}:${name}`, label: name })),
  },
  'symptoms.symptom': {
    writes: 'key',
    search: (text) =>
      searchSymptoms(text).map(({ entry, name }) => ({
        key: entry.key,
        label: entry.name,
        ...(name === entry.name ? {} : { hint: name }),
      })),
    labelOf: (key) => lookupSymptom(key)?.name ?? key,
  },
  'supplements.ingredient': {
    writes: 'key',
    search: (text) =>
      searchIngredients(text).map(({ entry, name }) => ({
        key: entry.key,
        label: entry.name,
        ...(name === entry.name ? {} : { hint: name }),
      })),
    labelOf: (key) => lookupIngredient(key)?.name ?? key,
  },
  'labs.analyte': {
    writes: 'key',
    search: (text) => {
      const fits = includes(text);
      return analytes
        .filter((a) => fits(a.label, a.key))
        .slice(0, 8)
        .map((a) => ({ key: a.key, label: a.label, hint: a.unit }));
    },
    labelOf: (key) => findAnalyte(key)?.label ?? key,
  },
};

/** The table that a field is typed ahead from, where there is one. */
export const lookupFor = (kind: FactKind, field: string): Table | undefined => tables[`${kind}.${field}`];
