import { allRules, assess, factsFor, matrix } from '../../assessment/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { type BonewiseRecord, badInput, type Day } from '../../record/index.ts';
import { explainRule } from '../../rules/index.ts';
import { defaultFolder } from '../../store/folder.ts';
import type { Io } from '../io.ts';
import { readAsOf, readRecordFile } from '../record-file.ts';
import { renderAssessment } from '../render/assessment.ts';
import { renderMatrix } from '../render/matrix.ts';

/** `bonewise assess RECORD.json`, or with `matrix` the Skeletal Support Matrix in its place. @throws BadInput */
export async function assessCommand(
  file: string,
  { asOf, json, matrix: asMatrix, explain }: { asOf?: string; json?: boolean; matrix?: boolean; explain?: string },
  io: Io,
): Promise<string> {
  const record = await readRecordFile(file, io);
  const options = { foods: loadFoodTable(defaultFolder()) };
  const day = readAsOf(asOf, record);
  if (asMatrix) {
    const view = matrix(record, day, options);
    return json ? `${JSON.stringify(view, null, 2)}\n` : renderMatrix(view, io);
  }
  if (explain !== undefined) return explained(explain, record, day, json === true, options);
  const assessment = assess(record, day, options);
  return json ? `${JSON.stringify(assessment, null, 2)}\n` : renderAssessment(assessment, record, io);
}

/** Each condition of a rule with the record's value, also where the rule did not fire. Rules of one id are all shown. */
function explained(
  id: string,
  record: BonewiseRecord,
  day: Day,
  json: boolean,
  options: { foods: ReturnType<typeof loadFoodTable> },
): string {
  const rules = allRules.filter((rule) => rule.id.toLowerCase() === id.toLowerCase());
  if (rules.length === 0) throw badInput('--explain', id, 'the id of a rule; `bonewise rules` lists them');
  const facts = factsFor(record, day, options);
  const told = rules.map((rule) => explainRule(rule, facts));
  return json ? `${JSON.stringify(told, null, 2)}\n` : `${told.map(({ text }) => text.join('\n')).join('\n\n')}\n`;
}
