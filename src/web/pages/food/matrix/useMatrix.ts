import { type Assessment, heldBack, type MatrixView, matrixView } from '../../../../assessment/index.ts';
import type { Day } from '../../../../record/index.ts';
import { Facts } from '../../../../rules/index.ts';
import { useSession } from '../../../state/session.tsx';

/** Worked out once for each state of the record: every page under Food reads the same matrix. */
const made = new WeakMap<Assessment, Map<Day, MatrixView>>();

/** The matrix of the person at hand, as seen on a day. */
export function useMatrix(wanted?: Day): MatrixView {
  const { record, asOf, foods, assessment } = useSession();
  const day = wanted ?? asOf;
  const days = made.get(assessment) ?? new Map<Day, MatrixView>();
  made.set(assessment, days);
  const known = days.get(day);
  if (known) return known;
  const view = matrixView(new Facts(record, day), foods, heldBack(assessment));
  days.set(day, view);
  return view;
}
