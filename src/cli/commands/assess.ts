import { assess } from '../../assessment/index.ts';
import { loadFoodTable } from '../../nutrition/composition/node/load.ts';
import type { Io } from '../io.ts';
import { readAsOf, readRecordFile } from '../record-file.ts';
import { renderAssessment } from '../render/assessment.ts';

/** `bonewise assess RECORD.json`. @throws BadInput */
export async function assessCommand(
  file: string,
  { asOf, json }: { asOf?: string; json?: boolean },
  io: Io,
): Promise<string> {
  const record = await readRecordFile(file, io);
  const assessment = assess(record, readAsOf(asOf, record), { foods: loadFoodTable() });
  return json ? `${JSON.stringify(assessment, null, 2)}\n` : renderAssessment(assessment, record, io);
}
