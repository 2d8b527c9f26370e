/**
 * record/ is the ground floor: the facts of one person, dated, with units and origin, and nothing derived.
 * Schemas (zod), reading with errors that name path, value and what is accepted, versions, UCUM units, days.
 */
export { type Analyte, analytes, findAnalyte, inSi, inThresholdUnit, labUnitProblem } from './analytes.ts';
export { addTo, type Day, daysBetween, isDay, serialOf, today, weekdayOf, yearsBetween } from './day.ts';
export { emptyRecord, readFact, readJson, readRecord, readRecordText, recordJsonSchema } from './parse.ts';
export { BadInput, badInput, type Problem, problemLine, problemsOf, shown } from './problems.ts';
export {
  type BonewiseRecord,
  type Fact,
  type FactKind,
  factKinds,
  RECORD_VERSION,
  type RecordInput,
  record as recordSchema,
} from './schema/record.ts';
export { lastDiaryDay, shifted } from './shift.ts';
export { convertible, isUcum, type Quantity, roundTo, tidy, valueIn } from './units.ts';
