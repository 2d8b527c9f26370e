import type { Assessment, IntakeRow } from '../../../assessment/types.ts';
import type { KnownIntake } from '../../../projection/index.ts';
import { isLowerBound } from '../../components/gauge.ts';
import { IU_PER_UG_VITAMIN_D } from '../../format/numbers.ts';

const inIu = (row: IntakeRow, value: number): number => (row.unit === 'ug' ? value * IU_PER_UG_VITAMIN_D : value);
const known = (row: IntakeRow | undefined): row is IntakeRow & { total: number } =>
  row?.total !== undefined && !isLowerBound(row);

/** What the diary is known to hold a day. A lower bound is not an intake: the rest may be large. */
export function knownIntake({ intake }: Pick<Assessment, 'intake'>): KnownIntake {
  const rowOf = (nutrient: string) => intake.rows.find((row) => row.nutrient === nutrient);
  const calcium = rowOf('calcium');
  const vitaminD = rowOf('vitaminD');
  const aims = { calcium: calcium?.target?.min, vitaminD: vitaminD?.target?.min };
  return {
    ...(intake.days > 0 && known(calcium) && { calcium_mg: calcium.total }),
    ...(intake.days > 0 && known(vitaminD) && { vitaminD_iu: inIu(vitaminD, vitaminD.total) }),
    ...(aims.calcium !== undefined &&
      vitaminD &&
      aims.vitaminD !== undefined && {
        targets: { calcium_mg: aims.calcium, vitaminD_iu: inIu(vitaminD, aims.vitaminD) },
      }),
  };
}
