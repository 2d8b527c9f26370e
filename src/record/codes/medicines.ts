import { atcClasses, type Medicine, type MedicineClass, medicines } from './generated/medicines.ts';
import { fold, type Match, nameIndex, remembered } from './names.ts';

export type { Medicine, MedicineClass };

/** A code as the record holds it; systems that a table does not know find nothing. */
export interface Code {
  readonly system: string;
  readonly code: string;
}

const namesOf = (medicine: Medicine) => [medicine.name, ...medicine.brands, ...medicine.otherNames];
const names = nameIndex(medicines, namesOf);
const byAtc = new Map<string, Medicine>();
const byRxcui = new Map<string, Medicine>();
for (const medicine of medicines) {
  for (const code of medicine.atc) if (!byAtc.has(code)) byAtc.set(code, medicine);
  if (medicine.rxcui && !byRxcui.has(medicine.rxcui)) byRxcui.set(medicine.rxcui, medicine);
}

/**
 * The medicine that a text or code means: a generic or brand name, with or without strength, form and salt
 * ("Arimidex 1 mg tablets"), a combination whose every part is known ("amlodipine/valsartan"), a RxNorm ingredient,
 * or an ATC code; an ATC code outside the table still gives its class. Undefined when it is not known for certain:
 * such a medicine is kept and shown as not screened. Nothing is guessed from near spellings here.
 */
export function lookupMedicine(what: string | Code): Medicine | undefined {
  if (typeof what === 'string') return byText(what);
  if (what.system === 'rxnorm') return byRxcui.get(what.code.trim());
  if (what.system === 'atc') return byAtcCode(what.code.trim().toUpperCase());
  return undefined;
}

/** Type-ahead over generic and brand names; slips of the finger are forgiven. Best first. */
export const searchMedicines = (text: string, limit = 8): Match<Medicine>[] => names.search(text, limit);

/** The whole table, for pages that show what can be screened. */
export const allMedicines = (): readonly Medicine[] => medicines;

// Words of labels that say how much and in what form, never which medicine.
const doseOrForm =
  /\b(\d+([.,]\d+)?\s*(mg|mcg|ug|µg|micrograms?|milligrams?|g|grams?|ml|iu|units?|%)?(\s*\/\s*\d*\s*(ml|h|hr|hour|dose))?|tabs?|tablets?|caps?|capsules?|film coated|coated|oral|solution|suspension|injection|injectable|infusion|pen|prefilled|syringe|vial|patch|patches|gel|cream|spray|drops|depot|implant|inhaler|modified release|prolonged release|extended release|delayed release|gastro resistant|effervescent|chewable|dispersible|soluble|once|twice|daily|weekly|monthly|yearly|a day|a week|per day|mr|sr|xr|er|xl|la|cr|dr|ec|ir)\b|%/gi;
const salts =
  /\b(sodium|disodium|potassium|calcium|magnesium|hydrochloride|hcl|dihydrochloride|hydrobromide|maleate|mesylate|mesilate|besylate|besilate|tosylate|citrate|tartrate|bitartrate|succinate|fumarate|acetate|phosphate|sulfate|sulphate|nitrate|bromide|chloride|medoxomil|cilexetil|trihydrate|monohydrate|dihydrate|hemihydrate|anhydrous|cypionate|cipionate|enanthate|undecanoate|propionate|valerate|etexilate|axetil|proxetil|arginine|erbumine|decanoate)\b/gi;

const byText = remembered((text): Medicine | undefined => {
  const plain = text.replace(/\([^)]*\)/g, ' ');
  const dosed = plain.replace(doseOrForm, ' ');
  for (const attempt of [text, plain, dosed, dosed.replace(salts, ' ')]) {
    const found = names.find(attempt);
    if (found) return found;
  }
  return combination(dosed);
});

function combination(text: string): Medicine | undefined {
  const parts = text
    .split(/\/|\+|,|&|\band\b|\bwith\b/i)
    .map((part) => part.trim())
    .filter((part) => fold(part) !== '');
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => names.find(part) ?? names.find(part.replace(salts, ' ')));
  if (found.some((part) => part === undefined)) return undefined;
  const known = found as Medicine[];
  return {
    key: known.map((part) => part.key).join('+'),
    name: known.map((part) => part.name).join(' and '),
    brands: [],
    otherNames: [],
    atc: [],
    classes: [...new Set(known.flatMap((part) => part.classes))],
  };
}

function byAtcCode(code: string): Medicine | undefined {
  const listed = byAtc.get(code);
  if (listed) return listed;
  const group = atcClasses
    .filter(({ prefix }) => code.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  if (!group) return undefined;
  return {
    key: `atc:${code}`,
    name: `ATC ${code}`,
    brands: [],
    otherNames: [],
    atc: [code],
    classes: group.classes,
  };
}
