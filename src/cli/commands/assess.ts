import { assess, matrix } from '../../assessment/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import { defaultFolder } from '../../store/folder.ts';
import type { Io } from '../io.ts';
import { readAsOf, readRecordFile } from '../record-file.ts';
import { renderAssessment } from '../render/assessment.ts';
import { renderMatrix } from '../render/matrix.ts';

/** `bonewise assess RECORD.json`, or with `matrix` the Skeletal Support Matrix in its place. @throws BadInput */
export async function assessCommand(
  file: string,
  { asOf, json, matrix: asMatrix }: { asOf?: string; json?: boolean; matrix?: boolean },
  io: Io,
): Promise<string> {
  const record = await readRecordFile(file, io);
  const options = { foods: loadFoodTable(defaultFolder()) };
  const day = readAsOf(asOf, record);
  if (asMatrix) {
    const view = matrix(record, day, options);
    return json ? `${JSON.stringify(view, null, 2)}\n` : renderMatrix(view, io);
  }
  const assessment = assess(record, day, options);
  return json ? `${JSON.stringify(assessment, null, 2)}\n` : renderAssessment(assessment, record, io);
}
