import type { MatrixRow } from '../../../../assessment/index.ts';
import { useWide } from '../../../components/useWide.ts';
import { MatrixList } from './MatrixList.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import type { GradedFor, Over } from './rows.ts';

/** Room for the parts in bone as columns of their own; matrix.css widens the table from here on. */
const ROOM_FOR_PARTS_PX = 1240;

interface Props {
  rows: readonly MatrixRow[];
  over: Over;
  /** Whether the parts in bone are columns, where there is room. */
  parts?: boolean;
  graded?: GradedFor;
}

/** The rows as the window has room: a list on a phone, a table on a desk. */
export function Matrix({ rows, over, parts = false, graded = 'bone' }: Props) {
  const desk = useWide();
  const roomy = useWide(ROOM_FOR_PARTS_PX);
  return desk ? (
    <MatrixTable rows={rows} over={over} parts={parts && roomy} graded={graded} />
  ) : (
    <MatrixList rows={rows} over={over} graded={graded} />
  );
}
