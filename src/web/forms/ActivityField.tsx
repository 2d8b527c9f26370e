import { useMemo } from 'react';
import { Select } from '../components/fields.tsx';
import { wordFor } from '../i18n.ts';
import { activitiesFor } from '../state/activities.ts';
import { movesOf } from '../state/moves.ts';
import { useSession } from '../state/session.tsx';

/** An activity of the last twelve months: what is held back for this person is not offered; what stands there stays. */
export function ActivityField({
  label,
  error,
  value,
  onChange,
}: {
  label: string;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  const { record, asOf, assessment } = useSession();
  const open: readonly string[] = useMemo(
    () => activitiesFor(movesOf(record, asOf, assessment)),
    [record, asOf, assessment],
  );
  const shown = value === '' || open.includes(value) ? open : [value, ...open];
  return (
    <Select
      label={label}
      error={error}
      options={shown.map((activity) => ({ value: activity, label: wordFor('choice', activity) }))}
      value={value === '' ? undefined : value}
      onChange={onChange}
    />
  );
}
