import type { MatrixRow } from '../../../../assessment/index.ts';
import { useWide } from '../../../components/useWide.ts';
import { MatrixList } from './MatrixList.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { Over } from './words.ts';

/** Room for the parts in bone as columns of their own; matrix.css widens the table from here on. */
const ROOM_FOR_PARTS_PX = 1240;

/** The rows as the window has room: a list on a phone, a table on a desk. */
export function Matrix({ rows, over, parts = false }: { rows: readonly MatrixRow[]; over: Over; parts?: boolean }) {
  const desk = useWide();
  const roomy = useWide(ROOM_FOR_PARTS_PX);
  return desk ? <MatrixTable rows={rows} over={over} parts={parts && roomy} /> : <MatrixList rows={rows} over={over} />;
}
